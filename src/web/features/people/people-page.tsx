/** People: contacts, who is known where, the long game, meetings, and who is offered as a contact. */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ContactForm } from '#web/features/people/contact-form.tsx'
import { ContactList } from '#web/features/people/contact-list.tsx'
import { LongGameView } from '#web/features/people/long-game-view.tsx'
import { MeetingsView } from '#web/features/people/meetings-view.tsx'
import { OffersView } from '#web/features/people/offers-view.tsx'
import { WhereView } from '#web/features/people/where-view.tsx'
import type { PeopleView } from '#web/lib/people-filter.ts'
import { queries } from '#web/lib/queries.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Page } from '#web/ui/page.tsx'

const VIEWS: readonly { readonly view: PeopleView | undefined; readonly text: string }[] = [
  { view: undefined, text: 'Contacts' },
  { view: 'where', text: 'Who I know where' },
  { view: 'long-game', text: 'Long game' },
  { view: 'meetings', text: 'Meetings' },
  { view: 'offers', text: 'Offered' },
]

export function PeoplePage() {
  const { view } = useSearch({ from: '/people' })
  const [isAdding, setAdding] = useState(false)
  return (
    <Page
      title="People"
      width="wide"
      aside={
        <div className="flex flex-wrap gap-2">
          <a href="/api/people.vcf" download className={buttonClass('plain')}>
            Save as address book
          </a>
          <Button onClick={() => setAdding(true)}>Add a contact</Button>
        </div>
      }
    >
      <nav aria-label="Parts of People" className="mb-6">
        <ul className="flex flex-wrap gap-x-1 gap-y-2">
          {VIEWS.map(({ view: one, text }) => (
            <li key={text}>
              <Link
                to="/people"
                search={one ? { view: one } : {}}
                aria-current={one === view ? 'page' : undefined}
                className={buttonClass(
                  'plain',
                  one === view ? 'bg-sunken text-ink no-underline forced-colors:border' : '',
                )}
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'where' && <WhereView />}
      {view === 'long-game' && <LongGameView />}
      {view === 'meetings' && <MeetingsView />}
      {view === 'offers' && <OffersView />}
      {view === undefined && <Contacts add={() => setAdding(true)} />}
      <Dialog title="A new contact" isOpen={isAdding} close={() => setAdding(false)}>
        <ContactForm person={null} close={() => setAdding(false)} />
      </Dialog>
    </Page>
  )
}

function Contacts({ add }: { readonly add: () => void }) {
  return (
    <Loaded query={useQuery(queries.people())}>
      {({ people }) =>
        people.length === 0 ? (
          <Empty words="Who you know can open a door. Bring in your LinkedIn connections (Connections.csv) or an address book (vCard), and see who works where you applied.">
            <div className="flex flex-wrap gap-2">
              <Link to="/import" className={buttonClass('primary')}>
                Bring in contacts
              </Link>
              <Button onClick={add}>Add one by hand</Button>
            </div>
          </Empty>
        ) : (
          <ContactList people={people} />
        )
      }
    </Loaded>
  )
}
