/** The people of a search as a history file has them, and the way back. */
import type { ContactWire, MeetingWire, PeopleWords } from '#contracts/history-people.ts'
import { ContactShape } from '#contracts/history-people.ts'
import type { Contact, ContactDraft, ContactFacts, Employment } from '#core/model/contact.ts'
import { fingerprint } from '#core/model/fingerprint.ts'
import type { Meeting, PeopleEventBody } from '#core/model/people-events.ts'
import type { KeptMeeting, Network } from '#core/network/network.ts'

/** Without what says nothing: `null`, empty lists, and what is `false`. */
function saying<T extends object>(all: T): Partial<T> {
  const kept = Object.entries(all).filter(
    ([, value]) =>
      value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept) as Partial<T>
}

function wireOfEmployment({ isCurrent, extra, ...known }: Employment) {
  return { ...saying({ ...known, current: isCurrent }), ...extra }
}

export function wireOfContact({ isInCircle, consent, extra, ...known }: Contact): ContactWire {
  const { id, name, ...others } = known
  const wire = {
    id,
    name,
    ...saying({
      ...others,
      employments: known.employments.map(wireOfEmployment),
      consent: consent === 'not-asked' ? null : consent,
      circle: isInCircle,
    }),
    ...extra,
  }
  return wire as ContactWire
}

function employmentOfWire(wire: NonNullable<ContactWire['employments']>[number]): Employment {
  const { employer, title = null, from = null, to = null, current = false, ...extra } = wire
  const known = { employer, title, from, to, isCurrent: current }
  return Object.keys(extra).length > 0 ? { ...known, extra } : known
}

/** A contact of a file as a card; one without an id is told by what it says. */
export function draftOfContact(wire: ContactWire): ContactDraft {
  const { id, employments, circle, ...known } = wire
  const extra = Object.fromEntries(
    Object.entries(known).filter(([key]) => !Object.hasOwn(ContactShape.shape, key)),
  )
  const named = Object.fromEntries(
    Object.entries(known).filter(([key]) => Object.hasOwn(ContactShape.shape, key)),
  )
  const facts = {
    ...(named as Partial<ContactFacts> & Pick<ContactFacts, 'name'>),
    ...(employments && { employments: employments.map(employmentOfWire) }),
    ...(circle && { isInCircle: true }),
    ...(Object.keys(extra).length > 0 && { extra }),
  }
  return { contactId: id ?? fingerprint('c', ['history', JSON.stringify(wire)]), facts }
}

function wireOfMeeting({ id, kind, title, ...others }: KeptMeeting): MeetingWire {
  // What is left says something, so nothing of it is null.
  return { id, kind, title, ...(saying(others) as Partial<MeetingWire>) }
}

/** Contacts and words in an order of their own, so that export, import and export agree. */
export function peopleOf(network: Network): {
  readonly contacts: readonly ContactWire[]
  readonly people: PeopleWords
} {
  const { contacts, champions, meetings, employerWords, declined, apart } = network
  const steps = champions.flatMap(({ contactId, employer, steps: taken }) =>
    taken.map(({ step, on, note }) => ({
      ...{ contact: contactId, employer, step, on },
      ...(note !== null && { note }),
    })),
  )
  const byText = <T>(items: readonly T[]) =>
    items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const people: PeopleWords = saying({
    champions: steps,
    meetings: meetings.map(wireOfMeeting),
    employers: byText(employerWords).map(({ name, other, isSame }) => ({
      ...{ name, other, same: isSame },
    })),
    declined: [...declined].toSorted(),
    apart: byText(apart).map(([a, b]): [string, string] => [a, b]),
  })
  return { contacts: contacts.map(wireOfContact), people }
}

/** Checked by the schema: a key that is there has a value. */
const meetingOfWire = ({ id: _, ...wire }: MeetingWire) => wire as Partial<Meeting>

/** The words of a file as events; the same words twice change nothing. */
export function wordsAsEvents(people: PeopleWords): readonly PeopleEventBody[] {
  const { champions = [], meetings = [], employers = [], declined = [], apart = [] } = people
  return [
    ...champions.map(
      ({ contact, employer, step, on, note }): PeopleEventBody => ({
        ...{ type: 'champion-step', contactId: contact, employer, step, on },
        ...(note !== undefined && { note }),
      }),
    ),
    ...meetings.map(
      (wire): PeopleEventBody => ({
        ...{ type: 'keep-meeting', meetingId: wire.id, meeting: meetingOfWire(wire) },
      }),
    ),
    ...employers.map(
      ({ name, other, same }): PeopleEventBody => ({
        ...{ type: 'same-employer', name, other, isSame: same },
      }),
    ),
    ...declined.map((key): PeopleEventBody => ({ type: 'decline-contact', key })),
    ...apart.map((contactIds): PeopleEventBody => ({ type: 'keep-contacts-apart', contactIds })),
  ]
}
