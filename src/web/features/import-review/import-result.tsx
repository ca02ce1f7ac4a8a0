/** How an import ended: what came in, the fate of each row, and the ways on or back. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportProgressView } from '#contracts/uploads.ts'
import { FateList } from '#web/features/import-review/fate-list.tsx'
import { GoOn } from '#web/features/import-review/go-on.tsx'
import { ProblemList } from '#web/features/import-review/problem-list.tsx'
import { TakeOutDialog } from '#web/features/import-review/take-out.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { fateWords, formatWords, searchWords, wayOnAfter } from '#web/lib/import-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

export function ImportResult({ progress }: { readonly progress: ImportProgressView }) {
  const { importId, uploadId, report, error, state } = progress
  const record = useQuery(queries.importRecords()).data?.imports.find(({ id }) => id === importId)
  const isOut = record?.removed ?? false
  const wayOn = wayOnAfter(report)
  return (
    <div className="grid gap-8">
      {error && <p className="max-w-[60ch]">{error.message}</p>}
      {(state === 'stopped' || state === 'failed') && (
        <GoOn uploadId={uploadId} state={state} isMailbox={isOfMailbox(progress)} />
      )}
      {isOut && <p className="text-lg">This import is taken out of your search.</p>}
      {report && !isOut && <p className="text-lg">{searchWords(report, true)}</p>}
      {report && <Files report={report} />}
      <div className="flex flex-wrap gap-2">
        {state === 'done' && !isOut && (
          <Link to={wayOn.to} className={buttonClass('primary')}>
            {wayOn.words}
          </Link>
        )}
        <Link to="/import" className={buttonClass()}>
          Bring in other files
        </Link>
        {record && <OutOrBack record={record} />}
      </div>
      {record && !isOut && <FateList importId={importId} />}
    </div>
  )
}

const isOfMailbox = ({ mails, report }: ImportProgressView) =>
  mails !== undefined || (report?.files.some(({ format }) => format === 'imap') ?? false)

function Files({ report }: { readonly report: NonNullable<ImportProgressView['report']> }) {
  return (
    <>
      {report.files.map((file) => (
        <section key={file.file} className="grid gap-3">
          <div>
            <h2 className="font-semibold break-words">{file.file}</h2>
            <p className="text-soft">{formatWords(file)}</p>
            <ul>
              {fateWords(file, true).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
          <ProblemList problems={file.problems} />
        </section>
      ))}
      {report.refused?.map(({ file, reason }) => (
        <section key={file}>
          <h2 className="font-semibold break-words">{file}</h2>
          <p className="max-w-[65ch]">Left out. {reason}</p>
        </section>
      ))}
    </>
  )
}

type RecordOf = { readonly id: string; readonly removedBy: string | null }
type OutOrBackProps = { readonly record: RecordOf & Parameters<typeof TakeOutDialog>[0]['record'] }

function OutOrBack({ record }: OutOrBackProps) {
  const [isAsked, setAsked] = useState(false)
  const putBack = useAct(api.undo, { said: 'It is in again, with what you corrected.' })
  const { removedBy } = record
  if (removedBy !== null)
    return (
      <Button disabled={putBack.isPending} onClick={() => putBack.mutate(removedBy)}>
        Put it back
      </Button>
    )
  return (
    <>
      <Button look="plain" onClick={() => setAsked(true)}>
        Take this import out
      </Button>
      <TakeOutDialog record={isAsked ? record : null} close={() => setAsked(false)} />
    </>
  )
}
