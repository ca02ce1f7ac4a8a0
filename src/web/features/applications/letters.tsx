/** The letters that fit, and those that are kept or were sent, with how each stands. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addDays } from '#core/model/dates.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import { letterLines } from '#web/lib/kept-letter.ts'
import { letterTitle } from '#web/lib/letter-text.ts'
import { queries } from '#web/lib/queries.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Section } from '#web/ui/page.tsx'

type Props = { readonly id: string; readonly fitting: readonly LetterKind[] }

export function Letters({ id, fitting }: Props) {
  const kept = useQuery(queries.letters(id)).data
  const lines = letterLines(fitting, kept?.letters ?? [], kept ? addDays(kept.tomorrow, -1) : null)
  return (
    <Section title="Letters">
      <ul className={lines.length > 0 ? 'border-t border-line' : ''}>
        {lines.map(({ key, kind, search, standing }) => (
          <li key={key} className="border-b border-line">
            <Link
              to="/letters/$kind/$id"
              params={{ kind, id }}
              search={search}
              className="flex min-h-12 items-center justify-between gap-3 py-2 hover:text-accent"
            >
              <span>
                {letterTitle(kind, null)}
                {standing && <span className="block text-sm text-soft">{standing}</span>}
              </span>
              <Icon name="right" size={18} />
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/applications/$id/letters" params={{ id }} className="link mt-3 inline-block py-2">
        All letters
      </Link>
    </Section>
  )
}
