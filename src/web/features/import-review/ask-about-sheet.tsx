/** A file of which nothing can be taken: why; of a sheet, the person says what its columns or dates mean. */
import { useState } from 'react'
import type { UploadOptionsBody } from '#contracts/uploads.ts'
import type { RefusedFile } from '#contracts/views.ts'
import { ColumnMapping } from '#web/features/import-review/column-mapping.tsx'
import { DateOrder } from '#web/features/import-review/date-order.tsx'
import { whatToAsk } from '#web/lib/refused-file.ts'
import { withMapping } from '#web/lib/sheet-mapping.ts'
import { Button } from '#web/ui/button.tsx'

type Told = UploadOptionsBody[string]
type AskAboutSheetProps = {
  readonly file: RefusedFile
  readonly told: Told
  readonly isBusy: boolean
  readonly tell: (told: Told) => void
}

export function AskAboutSheet({ file, told, isBusy, tell }: AskAboutSheetProps) {
  // An answer can lead to the next question: columns first, then the order in their dates.
  const [next, setNext] = useState<Told>(told)
  const { columns = [], questions = [] } = file
  return (
    <section className="grid gap-6" aria-label={`Not read: ${file.file}`}>
      <p role="status" className="max-w-[60ch] border-l-2 border-line-strong pl-4 text-lg">
        {whatToAsk(file)}
      </p>
      {questions.map((question) => (
        <DateOrder
          key={question.id}
          question={question}
          chosen={next.dateOrder ?? null}
          choose={(dateOrder) => setNext({ ...next, dateOrder })}
        />
      ))}
      {columns.length > 0 && (
        <>
          <ColumnMapping
            file={file.file}
            columns={withMapping(columns, next.mapping ?? {})}
            isBusy={isBusy}
            map={(mapping) => setNext({ ...next, mapping })}
          />
          <div>
            <Button look="primary" disabled={isBusy} onClick={() => tell(next)}>
              Read it again
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
