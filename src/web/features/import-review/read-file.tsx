/** One file that could be read: counts, columns, what only the person can tell, problems. */
import type { UploadOptionsBody } from '#contracts/uploads.ts'
import type { FileReport } from '#contracts/views.ts'
import { ColumnMapping } from '#web/features/import-review/column-mapping.tsx'
import { DateOrder } from '#web/features/import-review/date-order.tsx'
import { ProblemList } from '#web/features/import-review/problem-list.tsx'
import { fateWords, formatWords } from '#web/lib/import-words.ts'

type Told = UploadOptionsBody[string]
type ReadFileProps = {
  readonly file: FileReport
  /** Whether its own name is said: it is one of several in a zip. */
  readonly isNamed: boolean
  readonly told: Told
  readonly isBusy: boolean
  readonly tell: (told: Told) => void
}

export function ReadFile({ file, isNamed, told, isBusy, tell }: ReadFileProps) {
  return (
    <section className="grid gap-4">
      <div>
        <p className="font-semibold">{formatWords(file)}</p>
        {isNamed && <p className="text-sm break-words text-soft">{file.file}</p>}
        <ul className="mt-1">
          {fateWords(file, false).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      {file.questions?.map((question) => (
        <DateOrder
          key={question.id}
          question={question}
          chosen={told.dateOrder ?? null}
          choose={(dateOrder) => tell({ ...told, dateOrder })}
        />
      ))}
      {file.columns && (
        <ColumnMapping
          file={file.file}
          columns={file.columns}
          isBusy={isBusy}
          map={(mapping) => tell({ ...told, mapping })}
        />
      )}
      <ProblemList problems={file.problems} />
    </section>
  )
}
