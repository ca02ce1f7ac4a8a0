/** Who is known at the employers of the search, those under way first. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { EmployerPeopleView } from '#contracts/people.ts'
import { queries } from '#web/lib/queries.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Loaded } from '#web/ui/loaded.tsx'
import { Section } from '#web/ui/page.tsx'
import { PeopleThere } from '#web/ui/people-there.tsx'

const isKnown = ({ close, weak, unsaid, perhaps, champions }: EmployerPeopleView) =>
  close.length + weak.length + unsaid.length + perhaps.length + champions.length > 0

export function WhereView() {
  return (
    <Loaded query={useQuery(queries.employersKnown())}>
      {({ employers }) => {
        const known = employers.filter(isKnown)
        const nobody = employers.filter((one) => one.isUnderWay && !isKnown(one))
        const parts = [
          { title: 'Under way', list: known.filter(({ isUnderWay }) => isUnderWay) },
          { title: 'Ended, for another time', list: known.filter((one) => !one.isUnderWay) },
        ]
        return (
          <>
            {known.length === 0 && (
              <Empty words="Nobody you know works where you applied, as far as your contacts say. A weak tie of a friend is often the way in: ask who knows somebody there." />
            )}
            {parts.map(
              ({ title, list }) =>
                list.length > 0 && <Part key={title} title={title} employers={list} />,
            )}
            {known.length > 0 && nobody.length > 0 && (
              <p className="mt-8 max-w-[65ch] text-soft">
                Nobody known yet at {nobody.map(({ employer }) => employer).join(', ')}.
              </p>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

type PartProps = { readonly title: string; readonly employers: readonly EmployerPeopleView[] }

function Part({ title, employers }: PartProps) {
  return (
    <Section title={title}>
      <ul className="border-t border-line">
        {employers.map((one) => (
          <li
            key={one.employer}
            className="grid gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[14rem_1fr]"
          >
            <h3 className="font-semibold">
              <Link
                to="/applications/$id"
                params={{ id: one.applicationIds[0] ?? '' }}
                className="link"
              >
                {one.employer}
              </Link>
            </h3>
            <PeopleThere people={one} heading="h4" />
          </li>
        ))}
      </ul>
    </Section>
  )
}
