/** Before a mailbox is forgotten: what goes, and what stays. */
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type Props = { readonly address: string; readonly isOpen: boolean; readonly close: () => void }

export function DisconnectDialog({ address, isOpen, close }: Props) {
  const disconnect = useAct(() => api.disconnectMailbox(address), {
    said: `Disconnected from ${address}. What came in stays.`,
    after: close,
    troubleOnPage: true,
  })
  return (
    <Dialog title="Disconnect this mailbox?" isOpen={isOpen} close={close}>
      <p className="break-words">
        Comeback forgets {address}, its password and how far it was looked through, and connects to
        it no more. The mails that came in stay; they can be taken out under Import and review. On
        the server nothing changes.
      </p>
      {disconnect.error && <Trouble error={disconnect.error} />}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={disconnect.isPending}
          onClick={() => disconnect.mutate(undefined)}
        >
          Disconnect
        </Button>
        <Button look="plain" onClick={close}>
          Cancel
        </Button>
      </div>
    </Dialog>
  )
}
