/** Files that were chosen and not brought in to the end: to go on with, or to be let go. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { sizeWords } from '#web/lib/import-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

export function WaitingUploads() {
  const uploads = useQuery(queries.uploads()).data?.uploads ?? []
  const drop = useAct(({ uploadId }: { uploadId: string }) => api.dropUpload(uploadId), {
    said: 'Its copy here is gone. What came in before stays.',
  })
  if (uploads.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="mb-1 text-lg font-semibold">Chosen, not all in yet</h2>
      <p className="mb-2 text-soft">Comeback lets go of its copies after a day.</p>
      <ul className="border-t border-line">
        {uploads.map(({ uploadId, name, bytes }) => (
          <li
            key={uploadId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold break-words">{name}</p>
              <p className="text-sm text-soft">{sizeWords(bytes)}</p>
            </div>
            <div className="flex flex-wrap gap-2">
              <Link
                to="/import/files/$uploadId"
                params={{ uploadId }}
                aria-label={`Go on with ${name}`}
                className={buttonClass()}
              >
                Go on
              </Link>
              <Button
                look="plain"
                aria-label={`Let go of ${name}`}
                disabled={drop.isPending}
                onClick={() => drop.mutate({ uploadId })}
              >
                Let go
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
