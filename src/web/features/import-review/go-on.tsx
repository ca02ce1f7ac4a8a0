/** After a stop: the files are still here, so the import can go on, or be left at what came in. */
import { Link } from '@tanstack/react-router'
import type { ImportProgressView } from '#contracts/uploads.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'

type GoOnProps = Pick<ImportProgressView, 'uploadId' | 'state'> & {
  /** Whether it came from a connected mailbox, and from no file. */
  readonly isMailbox: boolean
}

export function GoOn({ uploadId, state, isMailbox }: GoOnProps) {
  const goOn = useAct((id: string) => api.startImport(id))
  const leave = useAct(api.dropUpload, {
    said: 'Left as it is. The copy of the files is gone from here; what came in stays.',
  })
  if (isMailbox)
    return (
      <p className="max-w-[60ch]">
        What came in stays. To complete it,{' '}
        <Link to="/settings" hash="mailbox" className="link">
          sync the mailbox again
        </Link>
        ; it goes on where it stopped.
      </p>
    )
  if (uploadId === null)
    return (
      <p className="max-w-[60ch]">
        What came in stays. To complete it,{' '}
        <Link to="/import" className="link">
          bring the same files in again
        </Link>
        ; nothing comes in twice.
      </p>
    )
  const isBusy = goOn.isPending || leave.isPending
  return (
    <div className="grid gap-4">
      <p className="max-w-[60ch]">
        What came in {state === 'failed' ? 'before' : 'before you stopped'} is kept, and the files
        are still here. Nothing comes in twice.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={isBusy} onClick={() => goOn.mutate(uploadId)}>
          Go on
        </Button>
        <Button disabled={isBusy} onClick={() => leave.mutate(uploadId)}>
          Leave it at that
        </Button>
      </div>
    </div>
  )
}
