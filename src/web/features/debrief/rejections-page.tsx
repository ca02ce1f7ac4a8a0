/** Every rejection, newest first: which were looked at, which could be. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RejectionRow } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { queries } from '#web/lib/queries.ts'
import { AFTER_STAGE_WORDS } from '#web/lib/words.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function RejectionsPage() {
  return (
    <Page title="Rejections">
      <Loaded query={useQuery(queries.rejections())}>
        {({ rejections }) =>
          rejections.length === 0 ? (
            <Empty words="No employer has said no so far. When one does, you can look at it from here." />
          ) : (
            <ul className="border-t border-line">
              {rejections.map((rejection) => (
                <Row key={rejection.applicationId} rejection={rejection} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function Row({ rejection }: { readonly rejection: RejectionRow }) {
  const { applicationId, employer, role, stageAtRejection, date, looked } = rejection
  const facts = [role, AFTER_STAGE_WORDS[stageAtRejection], date && shortDay(date)]
  return (
    <li className="border-b border-line">
      <Link
        to="/debrief/$id"
        params={{ id: applicationId }}
        {...(looked ? { search: { part: 'happened' as const } } : {})}
        className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 sm:flex-nowrap"
      >
        <span className="grid">
          <span className="font-semibold">{employer}</span>
          <span className="text-sm text-soft">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        <span className="inline-flex shrink-0 items-center gap-2 text-sm text-soft">
          {looked ? (
            <>
              <Icon name="check" size={16} /> looked at
            </>
          ) : (
            <span className="text-accent">Look at it</span>
          )}
        </span>
      </Link>
    </li>
  )
}
