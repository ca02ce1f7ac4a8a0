/** Every letter for one application: those that fit first, own templates beside them. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { LettersForView } from '#contracts/drafts.ts'
import { letterTitle } from '#web/lib/letter-text.ts'
import { queries } from '#web/lib/queries.ts'
import { Icon } from '#web/ui/icon.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

type Listed = LettersForView['letters'][number]

export function AllLettersPage() {
  const { id } = useParams({ from: '/applications/$id/letters' })
  const letters = useQuery(queries.lettersFor(id))
  const application = useQuery(queries.application(id)).data
  return (
    <Page
      title="Letters"
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
      aside={
        <Link to="/letter-templates" className="link py-2">
          Your own templates
        </Link>
      }
    >
      <Loaded query={letters}>
        {(view) => (
          <ul className="border-t border-line">
            {view.letters.map((letter) => (
              <li key={letter.name} className="border-b border-line py-2">
                <Letter letter={letter} id={id} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  )
}

function Letter({ letter, id }: { readonly letter: Listed; readonly id: string }) {
  const { name, title, why, possible } = letter
  const words = (
    <span className="min-w-0">
      <span className={possible ? 'font-semibold' : ''}>{letterTitle(name, title)}</span>
      <span className="block text-sm text-soft">{why}</span>
    </span>
  )
  if (!possible) return <div className="min-h-12 py-1">{words}</div>
  return (
    <Link
      to="/letters/$kind/$id"
      params={{ kind: name, id }}
      className="flex min-h-12 items-center justify-between gap-3 hover:text-accent"
    >
      {words}
      <Icon name="right" size={18} />
    </Link>
  )
}
