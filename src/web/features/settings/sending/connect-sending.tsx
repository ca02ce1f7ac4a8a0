/** Connecting the server that sends: the address, its password, and the server where it is not known. */
import { type FormEvent, useState } from 'react'
import { domainOf, knownServer } from '#core/mail/mail-servers.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { TextField } from '#web/ui/field.tsx'
import { FormEnd } from '#web/ui/form-end.tsx'

type Props = {
  /** Of a server to connect again; empty for a new one. */
  readonly address: string
  readonly close: () => void
}

export function ConnectSending({ address: before, close }: Props) {
  const [address, setAddress] = useState(before)
  const [password, setPassword] = useState('')
  const [place, setPlace] = useState({ host: '', port: '', user: '' })
  const connect = useAct(api.connectOutgoing, {
    said: 'Connected. Nothing was sent.',
    after: close,
    troubleOnPage: true,
  })
  const known = knownServer(address.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { host, port, user } = place
    connect.mutate({
      address: address.trim(),
      ...(password !== '' && { password }),
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
        label="Your mail address"
        type="email"
        autoComplete="email"
        required
        help="Letters go from it, and answers come to it."
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="off"
        help={
          known
            ? `${known.name}: ${known.password}`
            : 'Best an app password. Left empty, the one of your connected mailbox is used.'
        }
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Disclosure
        summary={<span className="font-semibold">Outgoing mail server</span>}
        isOpen={domainOf(address).includes('.') && !known?.outgoing}
      >
        <div className="grid gap-4">
          <TextField
            label="SMTP server"
            help="Your provider's help names it. Only this one is connected to, and only encrypted."
            placeholder={known?.outgoing?.host ?? 'smtp.example.org'}
            autoCapitalize="off"
            spellCheck={false}
            value={place.host}
            onChange={set('host')}
          />
          <TextField
            label="Port"
            help="465 or 587, as your provider says."
            placeholder={String(known?.outgoing?.port ?? 587)}
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
      <p className="text-sm text-soft">
        Your password goes to {place.host.trim() || known?.outgoing?.host || 'this server'} alone,
        and is kept in this system's keychain, or where there is none in a file that only your
        account can read. It is in no backup and no export.
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
