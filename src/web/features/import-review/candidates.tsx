/** The applications that something may belong to, each opening to what is known of it already. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ApplicationPageView, ReviewCard } from '#contracts/http.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { queries } from '#web/lib/queries.ts'
import { MILESTONE_WORDS } from '#web/lib/words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'

type Candidate = ReviewCard['candidates'][number]

export function Candidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return null
  return (
    <Section title="Where it may belong">
      <ul className="border-t border-line">
        {candidates.map((candidate) => (
          <Known key={candidate.applicationId} candidate={candidate} />
        ))}
      </ul>
    </Section>
  )
}

/** Read only when it is opened. */
function Known({ candidate: { applicationId, label } }: { readonly candidate: Candidate }) {
  const [isWanted, setWanted] = useState(false)
  const query = useQuery({ ...queries.application(applicationId), enabled: isWanted })
  return (
    <li className="border-b border-line">
      <Disclosure summary={label} onOpen={() => setWanted(true)}>
        {isWanted && <Loaded query={query}>{(known) => <Thread known={known} />}</Loaded>}
      </Disclosure>
    </li>
  )
}

function Thread({ known: { milestones, messages } }: { readonly known: ApplicationPageView }) {
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
      {messages.map(({ id, subject, from, date, text }) => (
        <article key={id} className="mt-4 border-l-2 border-line pl-4">
          <p className="font-semibold break-words">{subject || '(no subject)'}</p>
          <p className="text-sm break-words text-soft">
            {from?.name || from?.address || 'Sender not known'}
            {date && ` · ${shortDay(date)}`}
          </p>
          <p className="mt-1 line-clamp-6 text-sm break-words whitespace-pre-line">{text}</p>
        </article>
      ))}
    </>
  )
}
