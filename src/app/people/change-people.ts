/** Says something of people; each change is an event that can be undone: POST /api/people/changes. */
import type { PeopleChange, PeopleRecorded } from '#contracts/people.ts'
import type { ContactFacts, Employment } from '#core/model/contact.ts'
import type { Instant } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { Meeting, PeopleEventBody } from '#core/model/people-events.ts'
import type { Network } from '#core/network/network.ts'
import type { Services, Store } from '../ports.ts'
import { loadNetwork } from './load-network.ts'
import { offeredPeople } from './offer-people.ts'
import { peopleAround } from './people-around.ts'
import { findContact } from './show-person.ts'

/** @throws DomainError `not-found`, `bad-input`, `bad-date` for a step that lies ahead */
export async function changePeople(
  services: Services,
  change: PeopleChange,
): Promise<PeopleRecorded> {
  const asked = await eventOf(services, change)
  const { body, eventId } = await services.store.transaction(async (store) => {
    const named = await withNewId(store, services.clock.now(), asked)
    return { body: named, eventId: (await store.appendEvent(services.clock.now(), named)).id }
  })
  return {
    eventId,
    contactId: body.type === 'merge-contacts' ? body.into : idIn(body, 'contactId'),
    meetingId: idIn(body, 'meetingId'),
  }
}

function idIn(body: PeopleEventBody, key: 'contactId' | 'meetingId'): string | null {
  const id = (body as Readonly<Record<string, unknown>>)[key]
  return typeof id === 'string' ? id : null
}

/** Stands for the id of what is new, until it is written. */
const NEW = ''

/** Within the transaction that writes it, the log's position is nobody else's. */
async function withNewId(
  store: Store,
  at: Instant,
  body: PeopleEventBody,
): Promise<PeopleEventBody> {
  const id = async (prefix: string) =>
    fingerprint(prefix, ['hand', at, String((await store.revisions()).log)])
  if (body.type === 'keep-contact' && body.contactId === NEW) {
    return { ...body, contactId: await id('c') }
  }
  if (body.type === 'keep-meeting' && body.meetingId === NEW) {
    return { ...body, meetingId: await id('g') }
  }
  return body
}

async function eventOf(services: Services, change: PeopleChange): Promise<PeopleEventBody> {
  const network = await loadNetwork(services.store)
  const known = (id: string) => findContact(network, id).id
  switch (change.type) {
    case 'keep-contact':
      return keptContact(network, change)
    case 'drop-contact':
      return { type: 'drop-contact', contactId: known(change.contactId) }
    case 'merge-contacts': {
      const [into, from] = [known(change.into), known(change.from)]
      if (into === from) {
        throw new DomainError('bad-input', 'A contact cannot be joined with itself.')
      }
      return { type: 'merge-contacts', into, from }
    }
    case 'keep-contacts-apart': {
      const [a, b] = change.contactIds
      return { type: 'keep-contacts-apart', contactIds: [known(a), known(b)] }
    }
    case 'accept-offer':
      return acceptedOffer(services, change.key)
    case 'decline-offer':
      return { type: 'decline-contact', key: change.key }
    case 'champion-step':
      return championStep(services, change, known(change.contactId))
    case 'drop-champion':
      return { ...change, contactId: known(change.contactId) }
    case 'keep-meeting':
      return keptMeeting(network, change)
    case 'drop-meeting':
      return { type: 'drop-meeting', meetingId: meetingIn(network, change.meetingId) }
    case 'same-employer':
      return change
  }
}

function keptContact(
  network: Network,
  { contactId, facts }: Extract<PeopleChange, { type: 'keep-contact' }>,
): PeopleEventBody {
  if (contactId === undefined && facts.name === undefined) {
    throw new DomainError('bad-input', 'A new contact needs a name.')
  }
  const before = contactId === undefined ? null : findContact(network, contactId)
  const id = before?.id ?? NEW
  // Keys that the person did not send are absent, never undefined (the schema is partial).
  const said = facts as Partial<ContactFacts>
  if (!before || !said.employments) return { type: 'keep-contact', contactId: id, facts: said }
  const employments = said.employments.map((one) => withExtra(one, before.employments))
  return { type: 'keep-contact', contactId: id, facts: { ...said, employments } }
}

/** The page knows nothing of keys that this version does not know: they stay with their work. */
function withExtra(one: Employment, before: readonly Employment[]): Employment {
  const extra = before.find(
    ({ employer, from }) => employer === one.employer && from === one.from,
  )?.extra
  return extra ? { ...one, extra } : one
}

async function acceptedOffer(services: Services, key: string): Promise<PeopleEventBody> {
  const offers = await offeredPeople(services, await peopleAround(services))
  const offer = offers.find((one) => one.key === key)
  if (!offer) throw new DomainError('not-found', 'This person is not offered any more.')
  const { name, mail, employer, on, from } = offer
  const facts: Partial<ContactFacts> = {
    name,
    mails: mail === null ? [] : [mail],
    employments: [{ employer, title: null, from: null, to: null, isCurrent: true }],
    ...(from === 'talk' && { relation: 'interviewer' as const }),
    ...(on !== null && on <= services.clock.today() && { lastContact: on }),
  }
  return { type: 'keep-contact', contactId: NEW, facts }
}

function championStep(
  { clock }: Services,
  { employer, step, on, note }: Extract<PeopleChange, { type: 'champion-step' }>,
  contactId: string,
): PeopleEventBody {
  const today = clock.today()
  if (on !== undefined && on > today) {
    throw new DomainError('bad-date', `${on} is still ahead: a step is told once it was taken.`)
  }
  const day = on ?? today
  return { type: 'champion-step', contactId, employer, step, on: day, ...(note && { note }) }
}

function meetingIn({ meetings }: Network, id: string): string {
  if (meetings.some((meeting) => meeting.id === id)) return id
  throw new DomainError('not-found', `There is no meeting with the id "${id}".`)
}

function keptMeeting(
  network: Network,
  { meetingId, meeting }: Extract<PeopleChange, { type: 'keep-meeting' }>,
): PeopleEventBody {
  if (meetingId === undefined && meeting.title === undefined) {
    throw new DomainError('bad-input', 'A new meeting needs a title.')
  }
  const id = meetingId === undefined ? NEW : meetingIn(network, meetingId)
  const people = meeting.with?.map((one) => findContact(network, one).id)
  const told = { ...meeting, ...(people && { with: people }) } as Partial<Meeting>
  return { type: 'keep-meeting', meetingId: id, meeting: told }
}
