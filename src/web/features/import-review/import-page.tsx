/** Bringing a search in: choose; what was chosen before and waits; what was brought in so far. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BroughtIn } from '#web/features/import-review/brought-in.tsx'
import { DropArea } from '#web/features/import-review/drop-area.tsx'
import { useUploads } from '#web/features/import-review/use-uploads.ts'
import { WaitingUploads } from '#web/features/import-review/waiting-uploads.tsx'
import { queries } from '#web/lib/queries.ts'
import { Trouble } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function ImportPage() {
  const { take, isPending, error, handing, stop } = useUploads()
  return (
    <Page title="Import and review">
      <ReviewLine />
      <DropArea handing={handing} isBusy={isPending} take={take} stop={stop} />
      {error !== null && (
        <div className="mt-6">
          <Trouble error={error} />
        </div>
      )}
      {!isPending && <WaitingUploads />}
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
