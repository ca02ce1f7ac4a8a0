/** The letters that one keeps: what needs a word, drafts, held ones, and what was sent. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LettersView, LetterView } from '#contracts/kept-letters.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import { standingWords } from '#web/lib/kept-letter.ts'
import { letterTitle } from '#web/lib/letter-text.ts'
import { queries } from '#web/lib/queries.ts'
import { buttonClass } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page, Section } from '#web/ui/page.tsx'

export function LettersPage() {
  const letters = useQuery(queries.letters())
  return (
    <Page title="Letters">
      <Loaded query={letters}>{(view) => <Lists view={view} />}</Loaded>
    </Page>
  )
}

const PARTS: readonly (readonly [title: string, states: readonly LetterView['state'][]])[] = [
  ['Did these go?', ['unsure', 'sending']],
  ['Held', ['held']],
  ['Drafts', ['draft']],
  ['Sent', ['sent']],
]

function Lists({ view: { letters, tomorrow } }: { readonly view: LettersView }) {
  if (letters.length === 0) {
    return (
      <Empty words="No letter is kept yet. Letters that fit stand on each application’s page.">
        <Link to="/applications" className={buttonClass()}>
          Applications
        </Link>
      </Empty>
    )
  }
  const today = addDays(tomorrow, -1)
  return PARTS.map(([title, states]) => {
    const of = letters.filter(({ state }) => states.includes(state))
    return of.length > 0 && <Part key={title} title={title} letters={of} today={today} />
  })
}

type PartProps = {
  readonly title: string
  readonly letters: readonly LetterView[]
  readonly today: Day
}

function Part({ title, letters, today }: PartProps) {
  return (
    <Section title={title}>
      <ul className="border-t border-line">
        {letters.map((letter) => (
          <li key={letter.id} className="border-b border-line">
            <Link
              to="/letters/$kind/$id"
              params={{ kind: letter.kind, id: letter.applicationId }}
              search={{ letter: letter.id }}
              className="flex min-h-14 items-center justify-between gap-3 py-2 hover:text-accent"
            >
              <span className="min-w-0">
                <span className="block font-semibold wrap-anywhere">
                  {letterTitle(letter.kind, null)}
                </span>
                <span className="block text-sm text-soft wrap-anywhere">
                  {letter.employer} · {standingWords(letter, today)}
                </span>
              </span>
              <Icon name="right" size={18} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
