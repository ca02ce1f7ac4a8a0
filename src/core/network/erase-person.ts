/**
 * What of all that is kept changes when one person is erased, or made nameless: record by record.
 *
 * Pure: the store hands its records in and writes what comes back. This is the one exception to
 * "nothing is ever overwritten": docs/decisions/0020-a-person-can-be-erased.md.
 */
import type { Contact, ContactDraft, ContactFacts } from '#core/model/contact.ts'
import type { EventBody } from '#core/model/events.ts'
import { isPeopleEvent } from '#core/model/people-events.ts'
import { type PersonTraces, someText, withTexts } from './person-traces.ts'

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
  /** Ids of all other contacts. */
  readonly others: ReadonlySet<string>
  /** Those of them who bear the same name: what is kept of them stays as it is. */
  readonly sameNamed: ReadonlySet<string>
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

/** Whose card or facts a record holds; `null` for every other record. */
function contactIdOf({ kind, content }: StoredRecord): string | null {
  if (kind === 'card') return (content as ContactDraft).contactId
  const body = content as EventBody
  return kind === 'event' && body.type === 'keep-contact' ? body.contactId : null
}

/** What a contact is and is reached by: of another person it is their own, whoever is erased. */
const OWN: ReadonlySet<string> = new Set(['name', 'mails', 'phones', 'links'])

/** The record of another contact without the person: notes may name anybody. */
function withoutPersonBeside(content: unknown, erasing: Erasing): unknown {
  const before = content as { readonly facts: Readonly<Record<string, unknown>> }
  const after = withoutPerson(content, erasing) as typeof before
  const facts = Object.entries(before.facts).map(([key, held]) => [
    key,
    OWN.has(key) ? held : after.facts[key],
  ])
  return { ...after, facts: Object.fromEntries(facts) }
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
  const contactId = contactIdOf(record)
  if (contactId !== null && erasing.sameNamed.has(contactId)) return null
  const body = kind === 'event' ? eventWithout(content as EventBody, erasing) : content
  if (body === null) return { kind, id, content: null }
  const isOfAnother = contactId !== null && erasing.others.has(contactId)
  const changed = (isOfAnother ? withoutPersonBeside : withoutPerson)(body, erasing)
  return JSON.stringify(changed) === JSON.stringify(content) ? null : { kind, id, content: changed }
}

/** Whether only a part of the name stands in it: left as it is, unless the person wants it gone. */
export function holdsNameAlone(record: StoredRecord, erasing: Erasing): boolean {
  const contactId = contactIdOf(record)
  if (isTheirCard(record, erasing)) return false
  if (contactId !== null && erasing.sameNamed.has(contactId)) return false
  const { content, kind } = record
  if (kind === 'event' && isPeopleEvent(content as EventBody)) {
    if (eventWithout(content as EventBody, erasing) === null) return false
  }
  const { traces } = erasing
  return !someText(content, traces.isIn) && someText(content, traces.isPartIn)
}
