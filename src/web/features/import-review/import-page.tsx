/** Bringing a search in: choose, see what was understood, confirm. Nothing enters before that. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportOptionsBody, UploadView } from '#contracts/http.ts'
import { AskAboutSheet } from '#web/features/import-review/ask-about-sheet.tsx'
import { BroughtIn } from '#web/features/import-review/brought-in.tsx'
import { DropArea } from '#web/features/import-review/drop-area.tsx'
import { Preview } from '#web/features/import-review/preview.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { queries } from '#web/lib/queries.ts'
import { refusedSheetIn } from '#web/lib/refused-sheet.ts'
import { Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

type Understood = { readonly upload: UploadView; readonly options: ImportOptionsBody }

export function ImportPage() {
  const [understood, setUnderstood] = useState<Understood | null>(null)
  const navigate = useNavigate()
  const read = useAct(api.upload, {
    after: (upload) => setUnderstood({ upload, options: {} }),
    troubleOnPage: true,
  })
  const start = useAct(
    ({ upload, options }: Understood) => api.startImport(upload.uploadId, options),
    { after: ({ importId }) => void navigate({ to: '/import/$importId', params: { importId } }) },
  )
  if (understood)
    return (
      <Page key="preview" title={understood.upload.name}>
        <Preview
          upload={understood.upload}
          options={understood.options}
          change={(upload, options) => setUnderstood({ upload, options })}
          isStarting={start.isPending}
          confirm={() => start.mutate(understood)}
          another={() => {
            read.reset()
            setUnderstood(null)
          }}
        />
      </Page>
    )
  const asked = refusedSheetIn(read.error)
  if (asked && read.error)
    return (
      <Page key="ask" title={read.variables?.name ?? 'Your spreadsheet'}>
        <AskAboutSheet
          key={asked.uploadId}
          sheet={asked}
          error={read.error}
          understood={(upload, options) => setUnderstood({ upload, options })}
          another={read.reset}
        />
      </Page>
    )
  return (
    <Page key="choose" title="Import and review">
      <ReviewLine />
      <DropArea isBusy={read.isPending} take={(file) => read.mutate(file)} />
      {read.error !== null && (
        <div className="mt-6">
          <Trouble error={read.error} />
        </div>
      )}
      <BroughtIn />
    </Page>
  )
}

function ReviewLine() {
  const toReview = useQuery(queries.review()).data?.total ?? 0
  if (toReview === 0) return null
  return (
    <p className="mb-6">
      <Link to="/review" className="link">
        {toReview === 1 ? 'One mail waits' : `${toReview} mails wait`} for your word
      </Link>
    </p>
  )
}
