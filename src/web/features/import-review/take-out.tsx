/** Taking one import out: what would go is said first, and it can be put back. */
import { useQuery } from '@tanstack/react-query'
import type { ImportRecordView } from '#contracts/import-records.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { filesWords, goesWords } from '#web/lib/import-record-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/loaded.tsx'

type TakeOutDialogProps = {
  /** The import that is asked about; `null` while none is. */
  readonly record: Pick<ImportRecordView, 'id' | 'files'> | null
  readonly close: () => void
}

export function TakeOutDialog({ record, close }: TakeOutDialogProps) {
  return (
    <Dialog title="Take this import out" isOpen={record !== null} close={close}>
      {record && <TakeOut record={record} close={close} />}
    </Dialog>
  )
}

type TakeOutProps = {
  readonly record: Pick<ImportRecordView, 'id' | 'files'>
  readonly close: () => void
}

function TakeOut({ record, close }: TakeOutProps) {
  const takeOut = useAct(() => api.removeImport(record.id), {
    said: 'The import is out of your search.',
    after: close,
  })
  return (
    <Loaded query={useQuery(queries.importRemoval(record.id))}>
      {(goes) => (
        <div className="grid gap-4">
          <p className="font-semibold break-words">{filesWords(record)}</p>
          <p>{goesWords(goes)}</p>
          <p className="text-soft">
            Nothing is deleted. You can put it back here at any time, with all you corrected.
          </p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              disabled={takeOut.isPending}
              onClick={() => takeOut.mutate(undefined)}
            >
              Take it out
            </Button>
            <Button look="plain" onClick={close}>
              Leave it in
            </Button>
          </div>
        </div>
      )}
    </Loaded>
  )
}
