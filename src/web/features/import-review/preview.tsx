/** What was understood of a file, what only the person can tell, and the confirmation. */
import type { ImportOptionsBody, UploadView } from '#contracts/http.ts'
import { ColumnMapping } from '#web/features/import-review/column-mapping.tsx'
import { DateOrder } from '#web/features/import-review/date-order.tsx'
import { ProblemList } from '#web/features/import-review/problem-list.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { fateWords, formatWords, searchWords } from '#web/lib/import-words.ts'
import { Button } from '#web/ui/button.tsx'

type PreviewProps = {
  readonly upload: UploadView
  readonly options: ImportOptionsBody
  readonly change: (upload: UploadView, options: ImportOptionsBody) => void
  readonly isStarting: boolean
  readonly confirm: () => void
  readonly another: () => void
}

export function Preview({ upload, options, change, isStarting, confirm, another }: PreviewProps) {
  const again = useAct((next: ImportOptionsBody) => api.previewAgain(upload.uploadId, next), {
    after: change,
  })
  const { report, samples } = upload
  const comes = report.files.reduce((sum, { imported }) => sum + imported, 0)
  return (
    <div className="grid gap-8">
      {report.files.map((file) => (
        <section key={file.file} className="grid gap-4">
          <div>
            <h2 className="text-lg font-semibold">{formatWords(file)}</h2>
            {report.files.length > 1 && <p className="text-sm text-soft">{file.file}</p>}
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
              chosen={options.dateOrder ?? null}
              choose={(dateOrder) => again.mutate({ ...options, dateOrder })}
            />
          ))}
          {file.columns && (
            <ColumnMapping
              columns={file.columns}
              isBusy={again.isPending}
              map={(mapping) => again.mutate({ ...options, mapping })}
            />
          )}
          <ProblemList problems={file.problems} />
        </section>
      ))}
      {samples.length > 0 && (
        <section>
          <h2 className="mb-2 text-lg font-semibold">The first ones, as they will come in</h2>
          <ul className="border-t border-line">
            {samples.map(({ title, detail }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may read the same
              <li key={at} className="border-b border-line py-2">
                <span className="font-semibold">{title}</span>
                <span className="block text-sm text-soft">{detail}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div>
        <p className="mb-4 max-w-[60ch]">{searchWords(report, false)}</p>
        <div className="flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={isStarting || again.isPending || comes === 0}
            onClick={confirm}
          >
            {comes === 0 ? 'Nothing new to bring in' : 'Bring it in'}
          </Button>
          <Button look="plain" onClick={another}>
            Choose another file
          </Button>
        </div>
      </div>
    </div>
  )
}
