/** The applications that something may belong to, each opening to what is known of it already. */
import { useQuery } from '@tanstack/react-query'
import type { ApplicationPageView, ReviewCard } from '#contracts/http.ts'
import { MailWords } from '#web/features/import-review/mail-words.tsx'
import { shortDay } from '#web/lib/day-words.ts'
import { queries } from '#web/lib/queries.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'

type Candidate = ReviewCard['candidates'][number]

type CandidatesProps = {
  readonly candidates: readonly Candidate[]
  readonly isOpen: (applicationId: string) => boolean
  readonly setOpen: (applicationId: string, isOpen: boolean) => void
}

export function Candidates({ candidates, isOpen, setOpen }: CandidatesProps) {
  if (candidates.length === 0) return null
  return (
    <Section title="Where it may belong">
      <ul className="border-t border-line">
        {candidates.map(({ applicationId, label }) => (
          <li key={applicationId} className="border-b border-line">
            <Disclosure
              summary={label}
              isOpen={isOpen(applicationId)}
              onToggle={(isNow) => setOpen(applicationId, isNow)}
            >
              {isOpen(applicationId) && <Known applicationId={applicationId} />}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Read only where it is opened. */
function Known({ applicationId }: Pick<Candidate, 'applicationId'>) {
  const query = useQuery(queries.application(applicationId))
  return <Loaded query={query}>{(known) => <Told known={known} />}</Loaded>
}

function Told({ known: { milestones, messages } }: { readonly known: ApplicationPageView }) {
  return (
    <>
      <ul className="grid gap-1">
        {milestones.map(({ kind, date, source }) => (
          <li key={`${kind} ${date} ${source}`}>
            {MILESTONE_WORDS[kind]}
            <span className="text-sm text-soft"> · {date ? shortDay(date) : 'day not known'}</span>
          </li>
        ))}
      </ul>
      <MailWords messages={messages} />
    </>
  )
}
