/** The wire forms of people: the one mapping from domain to contract. */
import type {
  ChampionView,
  EmployerPeopleView,
  KnownThere as KnownThereView,
  MeetingView,
  PersonRow,
} from '#contracts/people.ts'
import { type Contact, currentEmployment } from '#core/model/contact.ts'
import type { Champion, KeptMeeting, Network } from '#core/network/network.ts'
import type { EmployerPeople, KnownThere } from '#core/network/who-is-there.ts'
import { lastContactOf, type PeopleAround } from './people-around.ts'

export function personRow(contact: Contact, around: PeopleAround, at: PersonRow['at']): PersonRow {
  const { id, name, relation, tie, isInCircle } = contact
  const work = currentEmployment(contact)
  return {
    ...{ id, name, relation, tie, isInCircle, at },
    employer: work?.employer ?? null,
    title: work?.title ?? null,
    lastContact: lastContactOf(contact, around),
  }
}

/** Names by id; a contact that is gone keeps no name. */
export function namesIn({ contacts }: Pick<Network, 'contacts'>): (id: string) => string {
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}

export function championView(
  { contactId, employer, step, steps }: Champion,
  nameOf: (id: string) => string,
): ChampionView {
  return {
    ...{ contactId, employer, step, name: nameOf(contactId) },
    steps: steps.map((one) => ({ ...one })),
  }
}

export function meetingView(meeting: KeptMeeting, nameOf: (id: string) => string): MeetingView {
  const { questions, with: ids, ...others } = meeting
  return {
    ...others,
    questions: [...questions],
    with: ids.map((contactId) => ({ contactId, name: nameOf(contactId) })),
  }
}

function knownThereView({ contact, match, isThereNow }: KnownThere): KnownThereView {
  const { id: contactId, name, tie } = contact
  const { employment, basis } = match
  return {
    ...{ contactId, name, tie, isThereNow, basis },
    title: employment?.title ?? null,
    as: employment?.employer ?? null,
  }
}

export function employerPeopleView(
  people: EmployerPeople,
  nameOf: (id: string) => string,
): EmployerPeopleView {
  const { employer, close, weak, unsaid, perhaps, champions, championCount } = people
  return {
    employer: employer.name,
    applicationIds: [...employer.applicationIds],
    isUnderWay: employer.isUnderWay,
    close: close.map(knownThereView),
    weak: weak.map(knownThereView),
    unsaid: unsaid.map(knownThereView),
    perhaps: perhaps.map(knownThereView),
    champions: champions.map((one) => championView(one, nameOf)),
    championCount,
  }
}
