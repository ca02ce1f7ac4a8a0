/** What is in a backup beside what is there now; then, on the person's word, the one for the other. */
import type { HomeCounts, Restored, RestorePreview } from '#contracts/settings.ts'
import type { RestoreSteps } from '#web/features/settings/use-restore.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { countWords } from '#web/lib/import-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

export function RestoreDialog({ restore }: { readonly restore: RestoreSteps }) {
  const { preview, restored, close } = restore
  const title = restored ? 'Restored' : 'Restore this backup?'
  return (
    <Dialog title={title} isOpen={preview !== null} close={close}>
      {restored ? (
        <Done restored={restored} close={close} />
      ) : (
        preview && <Ask preview={preview} restore={restore} />
      )}
    </Dialog>
  )
}

function Ask({
  preview,
  restore,
}: {
  readonly preview: RestorePreview
  readonly restore: RestoreSteps
}) {
  const { name, madeAt, madeBy, inBackup, present } = preview
  return (
    <>
      <p className="break-words text-sm text-soft">
        {name}
        {madeAt && `, made on ${shortDay(madeAt.slice(0, 10))}`}
        {madeBy && ` by Comeback ${madeBy}`}
      </p>
      <table className="w-full text-left">
        <thead>
          <tr className="border-b border-line-strong">
            <td />
            <th scope="col" className="py-2 pr-3 font-semibold">
              In the backup
            </th>
            <th scope="col" className="py-2 font-semibold">
              Here now
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(inBackup, present).map(([what, then, now]) => (
            <tr key={what} className="border-b border-line">
              <th scope="row" className="py-2 pr-3 font-normal text-soft">
                {what}
              </th>
              <td className="py-2 pr-3">{then}</td>
              <td className="py-2">{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The backup takes the place of all that is here now. What is here is kept as a backup first,
        so you can come back to it.
      </p>
      {restore.error !== null && <Trouble error={restore.error} />}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={restore.isRestoring} onClick={restore.confirm}>
          {restore.isRestoring ? 'Restoring' : 'Restore it'}
        </Button>
        <Button look="plain" onClick={restore.close}>
          Cancel
        </Button>
      </div>
    </>
  )
}

function Done({ restored, close }: { readonly restored: Restored; readonly close: () => void }) {
  const { keptAs, now } = restored
  return (
    <>
      <p role="status">
        Your search holds {countWords(now.applications, ['application', 'applications'])} now.
      </p>
      {keptAs && (
        <p>
          What was here before was kept as <code className="break-all text-sm">{keptAs}</code>. To
          take this back, restore that one: it stands in the list.
        </p>
      )}
      <div>
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </>
  )
}

function rowsOf(then: HomeCounts, now: HomeCounts): readonly (readonly [string, string, string])[] {
  const day = (newest: string | null) => (newest ? shortDay(newest) : 'none')
  return [
    ['Applications', String(then.applications), String(now.applications)],
    ['Mails', String(then.messages), String(now.messages)],
    ['Newest date', day(then.newest), day(now.newest)],
  ]
}
