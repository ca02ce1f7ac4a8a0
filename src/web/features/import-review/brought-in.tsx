/** What was brought in so far; a whole import can be taken out, and put back. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportRecordView } from '#contracts/import-records.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { cameWords, filesWords, goesWords } from '#web/lib/import-record-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/loaded.tsx'

export function BroughtIn() {
  const [asked, setAsked] = useState<ImportRecordView | null>(null)
  const imports = useQuery(queries.importRecords()).data?.imports ?? []
  if (imports.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="mb-2 text-lg font-semibold">What was brought in</h2>
      <ul className="border-t border-line">
        {imports.map((record) => (
          <Brought key={record.id} record={record} takeOut={() => setAsked(record)} />
        ))}
      </ul>
      <Dialog title="Take this import out" isOpen={asked !== null} close={() => setAsked(null)}>
        {asked && <TakeOut record={asked} close={() => setAsked(null)} />}
      </Dialog>
    </section>
  )
}

type BroughtProps = { readonly record: ImportRecordView; readonly takeOut: () => void }

function Brought({ record, takeOut }: BroughtProps) {
  const putBack = useAct(api.undo, { said: 'It is in again, with what you corrected.' })
  const { removedBy } = record
  const name = filesWords(record)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold break-words">{name}</p>
        <p className="text-sm text-soft">
          {shortDay(record.at.slice(0, 10))} · {cameWords(record)}
        </p>
      </div>
      {removedBy === null ? (
        <Button aria-label={`Take this import out: ${name}`} onClick={takeOut}>
          Take this import out
        </Button>
      ) : (
        <Button
          aria-label={`Put it back: ${name}`}
          disabled={putBack.isPending}
          onClick={() => putBack.mutate(removedBy)}
        >
          Put it back
        </Button>
      )}
    </li>
  )
}

type TakeOutProps = { readonly record: ImportRecordView; readonly close: () => void }

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
