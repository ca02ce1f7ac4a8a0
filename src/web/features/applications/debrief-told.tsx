/** What was said and found when this no was looked at, where it was. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DebriefView } from '#contracts/views.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { queries } from '#web/lib/queries.ts'
import { FEELING_WORDS } from '#web/lib/words.ts'
import { Disclosure } from '#web/ui/disclosure.tsx'
import { Section } from '#web/ui/page.tsx'

export function DebriefTold({ id }: { readonly id: string }) {
  const debrief = useQuery(queries.debrief(id)).data
  if (!debrief) return null
  const { given = [], moments = [], verdict } = debrief
  if (given.length + moments.length === 0) return null
  return (
    <Section title="How you looked at it">
      <Moments moments={moments} />
      {given.length > 0 && (
        <>
          <p className="max-w-[60ch] font-serif text-lg">{verdict}</p>
          <Disclosure
            summary={
              <span className="text-soft">
                {given.length === 1 ? 'Your one answer' : `Your ${given.length} answers`}
              </span>
            }
          >
            <dl className="grid max-w-[65ch] gap-3">
              {given.map(({ question, optionText }) => (
                <div key={question.id}>
                  <dt className="text-sm text-soft">{question.text}</dt>
                  <dd>{optionText}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6">
        <Link to="/debrief/$id" params={{ id }} className="link">
          Look at it again
        </Link>
        <Link to="/debrief/$id/print" params={{ id }} className="link">
          As a sheet to print
        </Link>
      </p>
    </Section>
  )
}

function Moments({ moments }: { readonly moments: NonNullable<DebriefView['moments']> }) {
  return (
    <ul className="mb-3 grid gap-2">
      {moments.map(({ at, feeling, note }) => (
        <li key={at} className="max-w-[65ch]">
          {shortDay(at.slice(0, 10))}: {FEELING_WORDS[feeling].toLowerCase()}
          {note && <span className="block break-words whitespace-pre-wrap text-soft">{note}</span>}
        </li>
      ))}
    </ul>
  )
}
