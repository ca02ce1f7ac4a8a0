/** What was understood of the chosen files, under its own address; nothing enters before a yes. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { UploadView } from '#contracts/uploads.ts'
import { Preview } from '#web/features/import-review/preview.tsx'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { useFocusAfter } from '#web/lib/lost-focus.ts'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function UploadPage() {
  const { uploadId } = useParams({ from: '/import/files/$uploadId' })
  const query = useQuery(queries.upload(uploadId))
  if (query.data) return <Understood upload={query.data} readAt={query.dataUpdatedAt} />
  return (
    <Page title="Your files">
      {query.error ? (
        <div className="grid justify-items-start gap-4">
          <Trouble error={query.error} />
          <Link to="/import" className={buttonClass('primary')}>
            Choose files
          </Link>
        </div>
      ) : (
        <div className="grid justify-items-start gap-4">
          <p role="status">Reading. A large mailbox takes about a minute per gigabyte.</p>
          <progress aria-label="Reading" className="h-3 w-full accent-accent" />
          <Link to="/import" className={buttonClass()}>
            Stop reading
          </Link>
        </div>
      )}
    </Page>
  )
}

type UnderstoodProps = { readonly upload: UploadView; readonly readAt: number }

function Understood({ upload, readAt }: UnderstoodProps) {
  const { uploadId, name } = upload
  const navigate = useNavigate()
  const client = useQueryClient()
  const { queryKey } = queries.upload(uploadId)
  const start = useAct(() => api.startImport(uploadId), {
    after: async ({ importId }) => {
      await navigate({ to: '/import/$importId', params: { importId } })
      client.removeQueries({ queryKey })
    },
  })
  const letGo = useAct(() => api.dropUpload(uploadId), {
    after: async () => {
      await navigate({ to: '/import' })
      client.removeQueries({ queryKey })
    },
  })
  return (
    <Page title={name}>
      <ReadAnew name={name} readAt={readAt} />
      <Preview
        upload={upload}
        changed={(next) => client.setQueryData(queryKey, next)}
        isStarting={start.isPending}
        confirm={() => start.mutate(undefined)}
        another={() => letGo.mutate(undefined)}
      />
    </Page>
  )
}

type ReadAnewProps = { readonly name: string; readonly readAt: number }

/** Where the focus goes on when the button that it stood on went with a file, or was pressed. */
function ReadAnew({ name, readAt }: ReadAnewProps) {
  const place = useFocusAfter<HTMLDivElement>(String(readAt))
  return (
    <div ref={place} className="sr-only">
      <p tabIndex={-1} data-next-focus>
        What was understood of {name}
      </p>
    </div>
  )
}
