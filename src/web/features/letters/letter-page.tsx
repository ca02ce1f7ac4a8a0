/** A letter: read, fill the gaps, change, hold, and let it go by the way one likes. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { LettersView } from '#contracts/kept-letters.ts'
import type { DraftView } from '#contracts/views.ts'
import { LETTER_KINDS, type LetterKind } from '#core/model/letter-kinds.ts'
import { KeptState } from '#web/features/letters/kept-state.tsx'
import { LetterDesk } from '#web/features/letters/letter-desk.tsx'
import { NotALetter } from '#web/features/letters/not-a-letter.tsx'
import { letterShown } from '#web/lib/kept-letter.ts'
import { queries } from '#web/lib/queries.ts'
import { LETTER_WORDS } from '#web/lib/words.ts'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function LetterPage() {
  const { kind: named, id } = useParams({ from: '/letters/$kind/$id' })
  const { letter, another } = useSearch({ from: '/letters/$kind/$id' })
  const kind = LETTER_KINDS.find((known) => known === named)
  if (!kind) return <NotALetter />
  // Another letter is another page, so that nothing written on one lands on the other.
  return <Letter key={`${kind} ${id} ${letter} ${another}`} kind={kind} id={id} />
}

function Letter({ kind, id }: { readonly kind: LetterKind; readonly id: string }) {
  const letters = useQuery(queries.letters(id))
  const application = useQuery(queries.application(id)).data
  return (
    <Page
      title={LETTER_WORDS[kind]}
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
      <Loaded query={letters}>{(view) => <Shown kind={kind} id={id} view={view} />}</Loaded>
    </Page>
  )
}

type ShownProps = {
  readonly kind: LetterKind
  readonly id: string
  readonly view: LettersView
}

/** What was sent, or may have been, as it went; everything else at the desk. */
function Shown({ kind, id, view }: ShownProps) {
  const search = useSearch({ from: '/letters/$kind/$id' })
  const kept = letterShown(view, kind, search)
  const isOut = kept !== null && kept.state !== 'draft' && kept.state !== 'held'
  const draft = useQuery({ ...queries.draft(kind, id), enabled: !isOut })
  const application = useQuery(queries.application(id)).data
  if (isOut) return <KeptState letter={kept} />
  return (
    <Loaded query={draft}>
      {(drafted: DraftView) => (
        <LetterDesk
          draft={drafted}
          kind={kind}
          applicationId={id}
          kept={kept}
          view={view}
          outcome={application?.outcome ?? null}
        />
      )}
    </Loaded>
  )
}
