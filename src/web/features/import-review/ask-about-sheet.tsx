/** A sheet of which nothing could be read yet: the person says what its columns or dates mean. */
import { useState } from 'react'
import type { ImportOptionsBody, UploadView } from '#contracts/http.ts'
import { ColumnMapping } from '#web/features/import-review/column-mapping.tsx'
import { DateOrder } from '#web/features/import-review/date-order.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { type RefusedSheet, refusedSheetIn, whatToAsk } from '#web/lib/refused-sheet.ts'
import { withMapping } from '#web/lib/sheet-mapping.ts'
import { Button } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'

type AskAboutSheetProps = {
  readonly sheet: RefusedSheet
  /** Why it could not be read as it came. */
  readonly error: Error
  readonly understood: (upload: UploadView, options: ImportOptionsBody) => void
  readonly another: () => void
}

export function AskAboutSheet({ sheet, error, understood, another }: AskAboutSheetProps) {
  const [options, setOptions] = useState<ImportOptionsBody>({})
  const again = useAct(() => api.previewAgain(sheet.uploadId, options), {
    after: (upload) => understood(upload, options),
    troubleOnPage: true,
  })
  // An answer can lead to the next question: columns first, then the order in their dates.
  const asked = refusedSheetIn(again.error, sheet.uploadId)
  const { columns, questions } = asked ?? sheet
  return (
    <div className="grid gap-6">
      <p role="status" className="max-w-[60ch] text-lg">
        {whatToAsk(asked ?? sheet, (again.error ?? error).message)}
      </p>
      {again.error !== null && asked === null && <Trouble error={again.error} />}
      {questions.map((question) => (
        <DateOrder
          key={question.id}
          question={question}
          chosen={options.dateOrder ?? null}
          choose={(dateOrder) => setOptions({ ...options, dateOrder })}
        />
      ))}
      <ColumnMapping
        columns={withMapping(columns, options.mapping ?? {})}
        isBusy={again.isPending}
        map={(mapping) => setOptions({ ...options, mapping })}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={again.isPending} onClick={() => again.mutate(undefined)}>
          Read it again
        </Button>
        <Button look="plain" onClick={another}>
          Choose another file
        </Button>
      </div>
    </div>
  )
}
