/** A letter's draft: read, fill the gaps, check, and take it along. Nothing is sent from here. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { DraftView } from '#contracts/views.ts'
import { LetterDesk } from '#web/features/letters/letter-desk.tsx'
import { NotALetter } from '#web/features/letters/not-a-letter.tsx'
import { ApiError } from '#web/lib/api-call.ts'
import { letterTitle } from '#web/lib/letter-text.ts'
import { queries } from '#web/lib/queries.ts'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function LetterPage() {
  const { kind: name, id } = useParams({ from: '/letters/$kind/$id' })
  const search = useSearch({ from: '/letters/$kind/$id' })
  const draft = useQuery(queries.draft(name, id, search))
  const application = useQuery(queries.application(id)).data
  if (draft.error instanceof ApiError && draft.error.code === 'unknown-kind') return <NotALetter />
  return (
    <Page
      title={letterTitle(name, draft.data?.title ?? null)}
      above={
        application && (
          <p className="mb-2 text-soft">
            <Link to="/applications/$id" params={{ id }} className="hover:underline">
              {application.employer}
              {application.role && `, ${application.role}`}
            </Link>
          </p>
        )
      }
    >
      <Loaded query={draft}>
        {(view: DraftView) => <LetterDesk draft={view} name={name} applicationId={id} />}
      </Loaded>
    </Page>
  )
}
