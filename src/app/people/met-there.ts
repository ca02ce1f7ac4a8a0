/**
 * When the person was last in touch with somebody who works at an employer of the search, outside
 * of its applications: for staying in touch, any contact counts, whatever its channel.
 */
import { readEmployerName } from '#core/history/employer-name.ts'
import type { Day } from '#core/model/dates.ts'
import type { EmployerPeople } from '#core/network/who-is-there.ts'
import type { Services } from '../ports.ts'
import { loadNetwork } from './load-network.ts'
import { knownIn, lastContactOf, type PeopleAround, peopleAround } from './people-around.ts'

/**
 * @param today in the person's zone; what is planned for later is no contact yet
 * @returns the newest day by application, all those of an employer alike; those without are absent
 */
export async function metThere(
  services: Pick<Services, 'store' | 'clock'>,
  today: Day,
): Promise<ReadonlyMap<string, Day>> {
  const { contacts, meetings } = await loadNetwork(services.store)
  if (contacts.length === 0 && meetings.length === 0) return new Map()
  const around = { ...(await peopleAround(services)), today }
  return new Map(
    knownIn(around).flatMap((there) => {
      const day = newestDay(there, around)
      return day === null
        ? []
        : there.employer.applicationIds.map((id): readonly [string, Day] => [id, day])
    }),
  )
}

/** Who may only be of that name, and who has left, is nobody there. */
function newestDay(
  { employer, close, weak, unsaid }: EmployerPeople,
  around: PeopleAround,
): Day | null {
  const people = [...close, ...weak, ...unsaid].filter(({ isThereNow }) => isThereNow)
  const key = readEmployerName(employer.name)?.key
  const days = [
    ...people.map(({ contact }) => lastContactOf(contact, around)),
    ...around.network.meetings
      .filter(
        (meeting) => key !== undefined && readEmployerName(meeting.employer ?? '')?.key === key,
      )
      .map(({ on }) => on),
  ]
  return (
    days
      .filter((day) => day !== null && day <= around.today)
      .toSorted()
      .at(-1) ?? null
  )
}
