/** People of talks and mails who are no contacts yet, and likely duplicates: GET /api/people/offers. */
import type { OffersView } from '#contracts/people.ts'
import { detailsOf } from '#core/mail/details/mail-details.ts'
import type { MessageKind } from '#core/model/message.ts'
import { duplicatesIn } from '#core/network/duplicates.ts'
import { type MetPerson, type OfferedPerson, peopleOffered } from '#core/network/people-offered.ts'
import type { Services, Store } from '../ports.ts'
import { type PeopleAround, peopleAround } from './people-around.ts'
import { personRow } from './people-views.ts'

/** Kinds of mails that a human writes. */
const WRITTEN: ReadonlySet<MessageKind> = new Set([
  'interview',
  'rejection',
  'offer',
  'update',
  'outreach',
])

/** More pairs at once help nobody. */
const MOST_DUPLICATES = 50

function metInTalks({ search }: PeopleAround): readonly MetPerson[] {
  return search.applications.flatMap(({ id: applicationId, employer, milestones }) =>
    milestones.flatMap(({ people = [], date: on }) =>
      people.map((name) => ({
        name,
        mail: null,
        employer,
        applicationId,
        on,
        from: 'talk' as const,
      })),
    ),
  )
}

async function metInMails(store: Store, { search }: PeopleAround): Promise<readonly MetPerson[]> {
  const byId = new Map(search.applications.map((one) => [one.id, one]))
  const ids = (await store.readMessages()).flatMap(({ id, reading }) =>
    WRITTEN.has(reading.kind) && search.applicationOfMessage.has(id) ? [id] : [],
  )
  return (await store.messages(ids)).flatMap(({ id, mail, reading }) => {
    const application = byId.get(search.applicationOfMessage.get(id) ?? '')
    const writer = detailsOf(reading.kind, mail).writer
    // A first name alone would make a contact that nobody can tell from another.
    if (!application || !writer?.name.includes(' ')) return []
    const { id: applicationId, employer } = application
    const address = writer.address?.toLowerCase() ?? null
    return [
      {
        ...{ name: writer.name, mail: address, employer, applicationId },
        ...{ on: mail.sentOn, from: 'mail' as const },
      },
    ]
  })
}

/** Those who are offered as contacts. */
export async function offeredPeople(
  { store }: Pick<Services, 'store'>,
  around: PeopleAround,
): Promise<readonly OfferedPerson[]> {
  const met = [...metInTalks(around), ...(await metInMails(store, around))]
  return peopleOffered(met, around.network, around.search.person?.name ?? null)
}

export async function offersOf(services: Services): Promise<OffersView> {
  const around = await peopleAround(services)
  const people = await offeredPeople(services, around)
  return {
    people: people.map((one) => ({ ...one })),
    duplicates: duplicatesIn(around.network)
      .slice(0, MOST_DUPLICATES)
      .map(({ a, b, reason }) => ({
        a: personRow(a, around, null),
        b: personRow(b, around, null),
        reason,
      })),
  }
}
