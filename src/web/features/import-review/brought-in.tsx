/** What was brought in so far; a whole import can be taken out, and put back. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportRecordView } from '#contracts/import-records.ts'
import { TakeOutDialog } from '#web/features/import-review/take-out.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { cameWords, filesWords } from '#web/lib/import-record-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'

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
      <TakeOutDialog record={asked} close={() => setAsked(null)} />
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
        <p className="font-semibold break-words">
          <Link to="/import/$importId" params={{ importId: record.id }} className="link">
            {name}
          </Link>
        </p>
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
