/** A letter: read, fill the gaps, change, hold, and let it go by the way one likes. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { LettersView } from '#contracts/kept-letters.ts'
import type { DraftView } from '#contracts/views.ts'
import { KeptState } from '#web/features/letters/kept-state.tsx'
import { LetterDesk } from '#web/features/letters/letter-desk.tsx'
import { NotALetter } from '#web/features/letters/not-a-letter.tsx'
import { ApiError } from '#web/lib/api-call.ts'
import { letterShown } from '#web/lib/kept-letter.ts'
import { letterTitle } from '#web/lib/letter-text.ts'
import { useFocusAfter } from '#web/lib/lost-focus.ts'
import { queries } from '#web/lib/queries.ts'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function LetterPage() {
  const { kind: name, id } = useParams({ from: '/letters/$kind/$id' })
  const search = useSearch({ from: '/letters/$kind/$id' })
  const letters = useQuery(queries.letters(id))
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
      <Loaded query={letters}>
        {/* Another letter is another page: nothing written on one lands on the other. */}
        {(view) => <Shown key={`${name} ${id} ${search.letter}`} name={name} id={id} view={view} />}
      </Loaded>
    </Page>
  )
}

type ShownProps = { readonly name: string; readonly id: string; readonly view: LettersView }

/** What was sent, or may have been, as it went; everything else at the desk. */
function Shown({ name, id, view }: ShownProps) {
  const search = useSearch({ from: '/letters/$kind/$id' })
  const kept = letterShown(view, name, search)
  const draft = useQuery(queries.draft(name, id, search))
  const application = useQuery(queries.application(id)).data
  const isOut = kept !== null && kept.state !== 'draft' && kept.state !== 'held'
  // The button that it was sent with goes with the desk.
  const part = useFocusAfter<HTMLDivElement>(String(isOut))
  return (
    <div ref={part}>
      {isOut ? (
        <KeptState letter={kept} />
      ) : (
        <Loaded query={draft}>
          {(drafted: DraftView) => (
            <LetterDesk
              draft={drafted}
              name={name}
              applicationId={id}
              kept={kept}
              view={view}
              outcome={application?.outcome ?? null}
            />
          )}
        </Loaded>
      )}
    </div>
  )
}
