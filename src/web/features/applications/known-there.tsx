/** Who is known at the employer of one application, and who would vouch. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { EmployerPeopleView } from '#contracts/people.ts'
import { queries } from '#web/lib/queries.ts'
import { Section } from '#web/ui/page.tsx'
import { PeopleThere } from '#web/ui/people-there.tsx'

export function KnownThere({ id }: { readonly id: string }) {
  const people = useQuery(queries.employersKnown(id)).data?.employers[0]
  if (!people || !isWorthShowing(people)) return null
  return (
    <Section
      title="People there"
      aside={
        <Link to="/people" search={{ view: 'where' }} className="link text-sm">
          All people
        </Link>
      }
    >
      <PeopleThere people={people} heading="h3" />
    </Section>
  )
}

/** An employer that said no, and where nobody is known, needs no part of its own. */
function isWorthShowing({ isUnderWay, ...people }: EmployerPeopleView): boolean {
  const { close, weak, unsaid, perhaps, champions } = people
  return isUnderWay || [close, weak, unsaid, perhaps, champions].some((list) => list.length > 0)
}
