/** All contacts, as one list: GET /api/people, `comeback people`. */
import type { CircleView, PeopleView, PersonRow } from '#contracts/people.ts'
import type { Services } from '../ports.ts'
import { loadNetwork } from './load-network.ts'
import { knownIn, peopleAround } from './people-around.ts'
import { personRow } from './people-views.ts'

export async function listPeople(services: Services): Promise<PeopleView> {
  const around = await peopleAround(services)
  const at = new Map<string, PersonRow['at']>()
  for (const { employer, close, weak, unsaid } of knownIn(around)) {
    const { name, isUnderWay } = employer
    for (const { contact, isThereNow } of [...close, ...weak, ...unsaid]) {
      if (isThereNow && !at.has(contact.id)) at.set(contact.id, { employer: name, isUnderWay })
    }
  }
  const people = around.network.contacts.map((one) =>
    personRow(one, around, at.get(one.id) ?? null),
  )
  return { people, today: around.today }
}

/** The few to talk to on a bad day. */
export async function listCircle({ store }: Pick<Services, 'store'>): Promise<CircleView> {
  const { contacts } = await loadNetwork(store)
  const people = contacts
    .filter(({ isInCircle }) => isInCircle)
    .map(({ id, name, phones, mails }) => ({ id, name, phones: [...phones], mails: [...mails] }))
  return { people }
}
