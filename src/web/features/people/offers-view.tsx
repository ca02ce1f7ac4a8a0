/** People of talks and mails who are no contacts yet, and contacts that may be one person. */
import { useQuery } from '@tanstack/react-query'
import type { OffersView as Offers, PeopleChange } from '#contracts/people.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { sameWords, workWords } from '#web/lib/people-words.ts'
import { queries } from '#web/lib/queries.ts'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'

const ROW = 'flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3'

export function OffersView() {
  return (
    <Loaded query={useQuery(queries.peopleOffered())}>
      {({ people, duplicates }) =>
        people.length + duplicates.length === 0 ? (
          <Empty words="Nobody is offered. Those you meet in talks, and those who write to you about your applications, are offered here; nobody is added unasked." />
        ) : (
          <>
            {people.length > 0 && <Met people={people} />}
            {duplicates.length > 0 && <Duplicates pairs={duplicates} />}
          </>
        )
      }
    </Loaded>
  )
}

function useSay() {
  return useAct((change: PeopleChange) => api.changePeople(change), { said: 'Kept.' })
}

function Met({ people }: { readonly people: Offers['people'] }) {
  const say = useSay()
  return (
    <Section title="You met or heard from">
      <ul className="border-t border-line">
        {people.map(({ key, name, employer, on, from }) => (
          <li key={key} className={ROW}>
            <span>
              <span className="block font-semibold">{name}</span>
              <span className="block text-sm text-soft">
                {from === 'talk' ? 'In a talk' : 'By mail'}, {employer}
                {on && `, ${shortDay(on)}`}
              </span>
            </span>
            <span className="flex gap-2">
              <Button
                disabled={say.isPending}
                aria-label={`Keep ${name}`}
                onClick={() => say.mutate({ type: 'accept-offer', key })}
              >
                Keep
              </Button>
              <Button
                look="plain"
                disabled={say.isPending}
                aria-label={`Not this one: ${name}`}
                onClick={() => say.mutate({ type: 'decline-offer', key })}
              >
                Not this one
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Duplicates({ pairs }: { readonly pairs: Offers['duplicates'] }) {
  const say = useSay()
  return (
    <Section title="One person, or two?">
      <ul className="border-t border-line">
        {pairs.map(({ a, b, reason }) => (
          <li key={`${a.id} ${b.id}`} className={ROW}>
            <span>
              {[a, b].map((one) => (
                <span key={one.id} className="block">
                  <span className="font-semibold">{one.name}</span>{' '}
                  <span className="text-sm text-soft">{workWords(one)}</span>
                </span>
              ))}
              <span className="block text-sm text-soft">{sameWords(reason)}</span>
            </span>
            <span className="flex gap-2">
              <Button
                disabled={say.isPending}
                aria-label={`${a.name} and ${b.name} are one person`}
                onClick={() => say.mutate({ type: 'merge-contacts', into: a.id, from: b.id })}
              >
                One person
              </Button>
              <Button
                look="plain"
                disabled={say.isPending}
                aria-label={`${a.name} and ${b.name} are two people`}
                onClick={() =>
                  say.mutate({ type: 'keep-contacts-apart', contactIds: [a.id, b.id] })
                }
              >
                Two people
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
