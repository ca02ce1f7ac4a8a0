/** Bringing a search in: choose, see what was understood, confirm. Nothing enters before that. */

import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ImportOptionsBody, UploadView } from '#contracts/http.ts'
import { DropArea } from '#web/features/import-review/drop-area.tsx'
import { Preview } from '#web/features/import-review/preview.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { queries } from '#web/lib/queries.ts'
import { Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function ImportPage() {
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const [upload, setUpload] = useState<UploadView | null>(null)
  const navigate = useNavigate()
  const read = useAct(api.upload, { after: setUpload })
  const start = useAct(
    ({ id, options }: { id: string; options: ImportOptionsBody }) => api.startImport(id, options),
    {
      after: ({ importId }) => void navigate({ to: '/import/$importId', params: { importId } }),
    },
  )
  const take = ([first, ...rest]: readonly File[]) => {
    if (!first) return
    setUpload(null)
    setWaiting(rest)
    read.mutate(first)
  }
  return (
    <Page title="Import and review">
      <ReviewLine />
      {!upload && <DropArea isBusy={read.isPending} take={take} />}
      {read.error !== null && !upload && (
        <div className="mt-6">
          <Trouble error={read.error} />
        </div>
      )}
      {upload && (
        <Preview
          key={upload.uploadId}
          upload={upload}
          change={setUpload}
          isStarting={start.isPending}
          confirm={(options) => start.mutate({ id: upload.uploadId, options })}
          another={() => setUpload(null)}
        />
      )}
      {waiting.length > 0 && (
        <p className="mt-6 text-sm text-soft">
          Files are taken in one at a time. {waiting.length} more were chosen: bring them in after
          this one, or put them in one zip.
        </p>
      )}
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
