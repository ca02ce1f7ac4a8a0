/**
 * What of all that is kept changes when one person is erased, or made nameless: record by record.
 *
 * Pure: the store hands its records in and writes what comes back. This is the one exception to
 * "nothing is ever overwritten": docs/decisions/0020-a-person-can-be-erased.md.
 */
import type { Contact, ContactDraft, ContactFacts } from '#core/model/contact.ts'
import type { EventBody } from '#core/model/events.ts'
import { isPeopleEvent } from '#core/model/people-events.ts'
import { ERASED, type PersonTraces, someText, withTexts } from './person-traces.ts'

export type ErasureWay = 'erased' | 'nameless'

/** One record of the store; `content` is JSON. */
export type StoredRecord = {
  readonly kind: 'message' | 'entry' | 'card' | 'event' | 'import' | 'extra'
  readonly id: string
  readonly content: unknown
}

/** `content: null`: the record goes. */
export type RecordChange = Pick<StoredRecord, 'kind' | 'id' | 'content'>

export type Erasing = {
  readonly traces: PersonTraces
  /** Every id of the contact, those it was joined from included. */
  readonly ids: ReadonlySet<string>
  /** Ids of contacts that are in force: of another person where they are not among `ids`. */
  readonly others: ReadonlySet<string>
  /** What the contact is called by from now on; `null` where it goes. */
  readonly namelessId: string | null
  readonly nameAloneToo: boolean
}

/** Without a name, what they did stays: "Someone at Larch". */
export function namelessFacts(contact: Contact): Partial<ContactFacts> {
  const { employments, relation, tie, connectedOn, lastContact, consent } = contact
  const [work] = employments
  const name = work ? `Someone at ${work.employer}` : 'Someone'
  return { name, employments, relation, tie, connectedOn, lastContact, consent }
}

/** Events about the contact itself; the rest of what was said of people names them by id. */
function isAboutContact(body: EventBody, ids: ReadonlySet<string>): boolean {
  switch (body.type) {
    case 'keep-contact':
    case 'drop-contact':
      return ids.has(body.contactId)
    case 'merge-contacts':
      return ids.has(body.into) || ids.has(body.from)
    case 'keep-contacts-apart':
      return body.contactIds.some((id) => ids.has(id))
    default:
      return false
  }
}

function eventWithout(body: EventBody, { ids, namelessId, traces }: Erasing): EventBody | null {
  if (isAboutContact(body, ids)) return null
  if (body.type === 'champion-step' || body.type === 'drop-champion') {
    if (!ids.has(body.contactId)) return body
    return namelessId === null ? null : { ...body, contactId: namelessId }
  }
  if (body.type === 'keep-meeting' && body.meeting.with) {
    const people = body.meeting.with.flatMap((id) => {
      if (!ids.has(id)) return [id]
      return namelessId === null ? [] : [namelessId]
    })
    return { ...body, meeting: { ...body.meeting, with: people } }
  }
  return body.type === 'decline-contact' && traces.isIn(body.key) ? null : body
}

/** A record of another contact of the same name: the name is theirs, too. */
function isOfAnother({ kind, content }: StoredRecord, { ids, others }: Erasing): boolean {
  const id =
    kind === 'card'
      ? (content as ContactDraft).contactId
      : kind === 'event' && (content as EventBody).type === 'keep-contact'
        ? (content as Extract<EventBody, { type: 'keep-contact' }>).contactId
        : null
  return id !== null && !ids.has(id) && others.has(id)
}

/** A card of the person: theirs by id, or by what it says where no contact in force has it. */
function isTheirCard({ kind, content }: StoredRecord, erasing: Erasing): boolean {
  if (kind !== 'card') return false
  const { contactId } = content as ContactDraft
  if (erasing.ids.has(contactId)) return true
  return !erasing.others.has(contactId) && someText(content, erasing.traces.isIn)
}

/** A JSON value without the person; parts of the name go as well where all of it stands beside. */
export function withoutPerson(value: unknown, { traces, nameAloneToo }: Erasing): unknown {
  const isLinked = someText(value, traces.isIn)
  return withTexts(value, isLinked || nameAloneToo ? traces.withoutParts : traces.without)
}

/** What becomes of one record; `null` where it stays as it is. */
export function changeOf(record: StoredRecord, erasing: Erasing): RecordChange | null {
  const { kind, id, content } = record
  if (isTheirCard(record, erasing)) return { kind, id, content: null }
  if (isOfAnother(record, erasing)) return null
  const body = kind === 'event' ? eventWithout(content as EventBody, erasing) : content
  if (body === null) return { kind, id, content: null }
  const changed = withoutPerson(body, erasing)
  return JSON.stringify(changed) === JSON.stringify(content) ? null : { kind, id, content: changed }
}

/** Whether only a part of the name stands in it: left as it is, unless the person wants it gone. */
export function holdsNameAlone(record: StoredRecord, erasing: Erasing): boolean {
  if (isTheirCard(record, erasing) || isOfAnother(record, erasing)) return false
  const { content, kind } = record
  if (kind === 'event' && isPeopleEvent(content as EventBody)) {
    if (eventWithout(content as EventBody, erasing) === null) return false
  }
  const { traces } = erasing
  return !someText(content, traces.isIn) && someText(content, traces.isPartIn)
}

export { ERASED }
