/** Who is known at one employer: close, weak and unsaid ties, questions, and who would vouch. */
import { Link } from '@tanstack/react-router'
import type { EmployerPeopleView, KnownThere } from '#contracts/people.ts'
import { useAct } from '#web/lib/act.ts'
import { api } from '#web/lib/api.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { asWords, championWords, lastStepWords } from '#web/lib/people-words.ts'
import { Button } from '#web/ui/button.tsx'

/** The level of its headings, one below the heading that it stands under. */
type Level = { readonly heading: 'h3' | 'h4' }

type PeopleThereProps = { readonly people: EmployerPeopleView } & Level

export function PeopleThere({ people, heading }: PeopleThereProps) {
  const { employer, close, weak, unsaid, perhaps, champions, isUnderWay } = people
  return (
    <div className="grid gap-4">
      <Known heading={heading} words="Close ties" people={close} employer={employer} />
      <Known heading={heading} words="Weak ties" people={weak} employer={employer} />
      <Known
        heading={heading}
        words="You have not said how close"
        people={unsaid}
        employer={employer}
      />
      {perhaps.length > 0 && <Perhaps people={perhaps} employer={employer} />}
      {(isUnderWay || champions.length > 0) && <Champions heading={heading} people={people} />}
    </div>
  )
}

type KnownProps = {
  readonly words: string
  readonly people: readonly KnownThere[]
  readonly employer: string
}

function Known({ words, people, employer, heading: Heading }: KnownProps & Level) {
  if (people.length === 0) return null
  return (
    <div>
      <Heading className="text-sm text-soft">{words}</Heading>
      <ul>
        {people.map((one) => (
          <li key={one.contactId} className="flex min-h-9 flex-wrap items-center gap-x-3">
            <PersonLink id={one.contactId} name={one.name} />
            <span className="text-sm text-soft">{asWords(one, employer)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function PersonLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/people/$id" params={{ id }} className="link inline-flex min-h-9 items-center">
      {name}
    </Link>
  )
}

/** One question for each name that may be the employer's. */
function Perhaps({ people, employer }: Omit<KnownProps, 'words'>) {
  const say = useAct(api.changePeople, { said: 'Kept.' })
  const byName = Map.groupBy(people, ({ as }) => as ?? '')
  return (
    <ul className="grid gap-3">
      {[...byName].map(([other, known]) => (
        <li key={other} className="border-l-2 border-line-strong pl-4">
          <p>
            Is “{other}” the same employer as {employer}?{' '}
            <span className="text-sm text-soft">
              {known.map(({ name }) => name).join(', ')} {known.length === 1 ? 'is' : 'are'} there.
            </span>
          </p>
          <div className="flex flex-wrap gap-2">
            {([true, false] as const).map((isSame) => (
              <Button
                key={String(isSame)}
                look="plain"
                disabled={say.isPending}
                aria-label={`${isSame ? 'Yes, the same' : 'No, another'}: ${other}`}
                onClick={() =>
                  say.mutate({ type: 'same-employer', name: other, other: employer, isSame })
                }
              >
                {isSame ? 'Yes, the same' : 'No, another'}
              </Button>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Champions({ people, heading: Heading }: PeopleThereProps) {
  const { champions, championCount } = people
  return (
    <div>
      <Heading className="text-sm text-soft">Who would vouch for you</Heading>
      <p>{championWords(championCount)}</p>
      <ul>
        {champions.map((one) => (
          <li key={one.contactId} className="flex min-h-9 flex-wrap items-center gap-x-3">
            <PersonLink id={one.contactId} name={one.name} />
            <span className="text-sm text-soft">{lastStepWords(one, shortDay)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
