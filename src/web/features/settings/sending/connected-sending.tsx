/** The connected server that sends: where it is, trying it, connecting it anew, forgetting it. */
import type { OutgoingView } from '#contracts/kept-letters.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { passwordWords } from '#web/lib/mailbox-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = { readonly outgoing: OutgoingView; readonly connectAgain: () => void }

export function ConnectedSending({ outgoing, connectAgain }: Props) {
  const { address, host, port, passwordIn } = outgoing
  const tryIt = useAct(api.tryOutgoing, {
    said: 'It answers, and takes the password. Nothing was sent.',
    troubleOnPage: true,
  })
  const disconnect = useAct(api.disconnectOutgoing, {
    said: 'Disconnected. What was sent stays told.',
    troubleOnPage: true,
  })
  const isBusy = tryIt.isPending || disconnect.isPending
  const error = tryIt.error ?? disconnect.error
  return (
    <section className="grid gap-4" aria-label={address}>
      <div>
        <h3 className="font-semibold break-all">{address}</h3>
        <p className="text-sm break-words text-soft">
          Sends over {host}, port {port}, when you send a letter. {passwordWords({ passwordIn })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button disabled={isBusy || passwordIn === null} onClick={() => tryIt.mutate(undefined)}>
          {tryIt.isPending ? 'Signing in' : 'Try the connection'}
        </Button>
        <Button look={passwordIn === null ? 'primary' : 'plain'} onClick={connectAgain}>
          Connect again
        </Button>
        <Button look="plain" disabled={isBusy} onClick={() => disconnect.mutate(undefined)}>
          Disconnect
        </Button>
      </div>
      {error && <Trouble error={error} />}
    </section>
  )
}
