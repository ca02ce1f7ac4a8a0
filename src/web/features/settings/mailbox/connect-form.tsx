/** Connecting: the address, its password, and the server where it is not known. */
import { type FormEvent, useState } from 'react'
import { domainOf, knownServer } from '#core/mail/mail-servers.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type ConnectFormProps = {
  /** Of a mailbox to connect again; empty for a new one. */
  readonly address: string
  readonly close: () => void
}

export function ConnectForm({ address: before, close }: ConnectFormProps) {
  const [address, setAddress] = useState(before)
  const [password, setPassword] = useState('')
  const [place, setPlace] = useState({ host: '', port: '', user: '' })
  const connect = useAct(api.connectMailbox, {
    said: ({ address: connected }) => `Connected to ${connected}. Nothing is fetched yet.`,
    after: close,
    troubleOnPage: true,
  })
  const known = knownServer(address.trim())
  const isAgain = before !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { host, port, user } = place
    connect.mutate({
      address: address.trim(),
      password,
      ...(host.trim() !== '' && { host: host.trim() }),
      ...(port.trim() !== '' && { port: Number(port) }),
      ...(user.trim() !== '' && { user: user.trim() }),
    })
  }
  const set = (field: keyof typeof place) => (event: { target: { value: string } }) =>
    setPlace({ ...place, [field]: event.target.value })
  return (
    <form onSubmit={submit} className="grid max-w-lg gap-4">
      <TextField
        label="Mail address"
        type="email"
        autoComplete="email"
        required
        readOnly={isAgain}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="off"
        required
        help={
          known
            ? `${known.name}: ${known.password}`
            : 'Best an app password, made in the security settings of your mail provider.'
        }
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {!isAgain && (
        <Disclosure
          summary={<span className="font-semibold">Mail server</span>}
          isOpen={domainOf(address).includes('.') && !known}
        >
          <div className="grid gap-4">
            <TextField
              label="IMAP server"
              help="Your provider's help names it. Only this one is connected to, and only encrypted."
              placeholder={known?.host ?? 'imap.example.org'}
              autoCapitalize="off"
              spellCheck={false}
              value={place.host}
              onChange={set('host')}
            />
            <TextField
              label="Port"
              help="993 unless your provider says otherwise."
              placeholder={String(known?.port ?? 993)}
              inputMode="numeric"
              pattern="[0-9]*"
              value={place.port}
              onChange={set('port')}
            />
            <TextField
              label="User name"
              help="Where it is not your mail address."
              autoCapitalize="off"
              autoComplete="off"
              spellCheck={false}
              value={place.user}
              onChange={set('user')}
            />
          </div>
        </Disclosure>
      )}
      <p className="text-sm text-soft">
        Your password goes to {place.host.trim() || known?.host || 'this server'} alone, and is kept
        in this system's keychain, or where there is none in a file that only your account can read.
        It is in no backup and no export.
      </p>
      <FormEnd
        submit={connect.isPending ? 'Signing in' : 'Connect'}
        isBusy={connect.isPending}
        error={connect.error}
        close={close}
      />
    </form>
  )
}
