/** Who is known at the employer of one application, and who would vouch. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '#web/lib/queries.ts'
import { Section } from '#web/ui/page.tsx'
import { PeopleThere } from '#web/ui/people-there.tsx'

export function KnownThere({ id }: { readonly id: string }) {
  const people = useQuery(queries.employersKnown(id)).data?.employers[0]
  if (!people) return null
  return (
    <Section
      title="People there"
      aside={
        <Link to="/people" search={{ view: 'where' }} className="link text-sm">
          All people
        </Link>
      }
    >
      <PeopleThere people={people} />
    </Section>
  )
}
