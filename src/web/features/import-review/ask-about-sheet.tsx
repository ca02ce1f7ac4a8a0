/** A sheet of which nothing could be read yet: the person says what its columns or dates mean. */
import { useState } from 'react'
import type { ImportOptionsBody, UploadView } from '#contracts/http.ts'
import { ColumnMapping } from '#web/features/import-review/column-mapping.tsx'
import { DateOrder } from '#web/features/import-review/date-order.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import type { RefusedSheet } from '#web/lib/refused-sheet.ts'
import { withMapping } from '#web/lib/sheet-mapping.ts'
import { Button } from '#web/ui/button.tsx'

type AskAboutSheetProps = {
  readonly sheet: RefusedSheet
  readonly understood: (upload: UploadView, options: ImportOptionsBody) => void
}

export function AskAboutSheet({ sheet, understood }: AskAboutSheetProps) {
  const [options, setOptions] = useState<ImportOptionsBody>({})
  const again = useAct(() => api.previewAgain(sheet.uploadId, options), {
    after: (upload) => understood(upload, options),
  })
  return (
    <div className="mt-6 grid gap-6">
      {sheet.questions.map((question) => (
        <DateOrder
          key={question.id}
          question={question}
          chosen={options.dateOrder ?? null}
          choose={(dateOrder) => setOptions({ ...options, dateOrder })}
        />
      ))}
      <ColumnMapping
        columns={withMapping(sheet.columns, options.mapping ?? {})}
        isBusy={again.isPending}
        map={(mapping) => setOptions({ ...options, mapping })}
      />
      <div>
        <Button look="primary" disabled={again.isPending} onClick={() => again.mutate(undefined)}>
          Read it again
        </Button>
      </div>
    </div>
  )
}
