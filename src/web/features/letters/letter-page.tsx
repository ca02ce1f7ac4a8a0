/** A letter's draft: read, fill the gaps, check, and take it along. Nothing is sent from here. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { DraftView } from '#contracts/views.ts'
import { LETTER_KINDS, type LetterKind } from '#core/model/letter-kinds.ts'
import { LetterDesk } from '#web/features/letters/letter-desk.tsx'
import { NotALetter } from '#web/features/letters/not-a-letter.tsx'
import { queries } from '#web/lib/queries.ts'
import { LETTER_WORDS } from '#web/lib/words.ts'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

export function LetterPage() {
  const { kind: named, id } = useParams({ from: '/letters/$kind/$id' })
  const kind = LETTER_KINDS.find((known) => known === named)
  return kind ? <Letter kind={kind} id={id} /> : <NotALetter />
}

function Letter({ kind, id }: { readonly kind: LetterKind; readonly id: string }) {
  const draft = useQuery(queries.draft(kind, id))
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
      <Loaded query={draft}>{(view: DraftView) => <LetterDesk draft={view} kind={kind} />}</Loaded>
    </Page>
  )
}
