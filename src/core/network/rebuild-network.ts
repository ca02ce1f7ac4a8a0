/**
 * Cards and events → the people around a search.
 *
 * Derived, to be dropped and made again; the result depends on what is given, never on the order
 * in which it is given. An event that names an unknown contact is without effect.
 * Start reading at `rebuildNetwork`.
 */
import { readEmployerName } from '#core/history/employer-name.ts'
import type { Contact, ContactCard, ContactFacts, Employment } from '#core/model/contact.ts'
import { NOTHING_KNOWN } from '#core/model/contact.ts'
import { eventsInForce, type SearchEvent } from '#core/model/events.ts'
import { isPeopleEvent, type Meeting, type PeopleEventBody } from '#core/model/people-events.ts'
import type { Champion, ChampionStepTaken, KeptMeeting, Network } from './network.ts'

type Known = { readonly seq: number; readonly id: string }
const bySeq = (a: Known, b: Known) => a.seq - b.seq || (a.id < b.id ? -1 : 1)

type People = {
  readonly facts: Map<string, ContactFacts>
  /** Merged ids to the ones they went into. */
  readonly into: Map<string, string>
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** The same work, whoever writes it: then the newer word stands for it. */
function isSameWork(a: Employment, b: Employment): boolean {
  const key = ({ employer }: Employment) => readEmployerName(employer)?.key ?? employer
  return key(a) === key(b) && (a.title ?? '').toLowerCase() === (b.title ?? '').toLowerCase()
}

/** Employments as told before, and as a newer source tells: what it leaves out lies in the past. */
function joinedEmployments(
  before: readonly Employment[],
  newer: readonly Employment[],
): readonly Employment[] {
  if (newer.length === 0) return before
  const hasCurrent = newer.some(({ isCurrent }) => isCurrent)
  const others = before.filter((one) => !newer.some((other) => isSameWork(one, other)))
  return [
    ...newer,
    ...others.map((one) => (hasCurrent && one.isCurrent ? { ...one, isCurrent: false } : one)),
  ]
}

/** What a newer source adds: lists grow, single facts are replaced where it has a word. */
function joined(before: ContactFacts, newer: Partial<ContactFacts>): ContactFacts {
  const told = Object.entries(newer).filter(([, value]) => value !== null)
  return {
    ...before,
    ...Object.fromEntries(told),
    mails: unique([...before.mails, ...(newer.mails ?? [])]),
    phones: unique([...before.phones, ...(newer.phones ?? [])]),
    links: unique([...before.links, ...(newer.links ?? [])]),
    employments: joinedEmployments(before.employments, newer.employments ?? []),
    isInCircle: before.isInCircle || (newer.isInCircle ?? false),
  }
}

function takeCard({ facts }: People, { contactId, facts: told }: ContactCard): void {
  const before = facts.get(contactId) ?? { ...NOTHING_KNOWN, name: told.name }
  facts.set(contactId, joined(before, told))
}

function idIn({ into }: Pick<People, 'into'>, id: string): string {
  let current = id
  for (let next = into.get(current); next !== undefined; next = into.get(current)) current = next
  return current
}

function merge(people: People, from: string, target: string): void {
  const [kept, gone] = [people.facts.get(target), people.facts.get(from)]
  if (kept === undefined || gone === undefined || from === target) return
  // What the kept one says goes before; the other fills in.
  const all = joined(gone, kept)
  people.facts.set(target, {
    ...all,
    consent: kept.consent === 'not-asked' ? gone.consent : kept.consent,
    employments: joinedEmployments(gone.employments, kept.employments),
  })
  people.facts.delete(from)
  people.into.set(from, target)
}

function takeWord(people: People, body: PeopleEventBody): void {
  if (body.type === 'keep-contact') {
    const id = idIn(people, body.contactId)
    const before = people.facts.get(id)
    const { name } = body.facts
    if (before) people.facts.set(id, { ...before, ...body.facts })
    else if (name !== undefined) people.facts.set(id, { ...NOTHING_KNOWN, ...body.facts, name })
  } else if (body.type === 'drop-contact') {
    people.facts.delete(idIn(people, body.contactId))
  } else if (body.type === 'merge-contacts') {
    merge(people, idIn(people, body.from), idIn(people, body.into))
  }
}

function championKey(contactId: string, employer: string): string {
  return `${contactId} ${readEmployerName(employer)?.key ?? employer}`
}

function championsOf(
  bodies: readonly PeopleEventBody[],
  idOf: (id: string) => string | null,
): readonly Champion[] {
  const found = new Map<string, Champion>()
  for (const body of bodies) {
    if (body.type !== 'champion-step' && body.type !== 'drop-champion') continue
    const contactId = idOf(body.contactId)
    if (contactId === null) continue
    const key = championKey(contactId, body.employer)
    if (body.type === 'drop-champion') {
      found.delete(key)
      continue
    }
    const { step, on, note = null } = body
    const before = found.get(key)
    const all: readonly ChampionStepTaken[] = [...(before?.steps ?? []), { step, on, note }]
    const steps = all.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
    const employer = before?.employer ?? body.employer
    found.set(key, { contactId, employer, steps, step: steps.at(-1)?.step ?? step })
  }
  return [...found.values()]
}

const NO_MEETING: Omit<Meeting, 'title'> = {
  kind: 'informational-interview',
  on: null,
  employer: null,
  with: [],
  plan: null,
  questions: [],
  notes: null,
  thankedOn: null,
  next: null,
}

function meetingsOf(
  bodies: readonly PeopleEventBody[],
  idOf: (id: string) => string | null,
): readonly KeptMeeting[] {
  const found = new Map<string, KeptMeeting>()
  for (const body of bodies) {
    if (body.type === 'drop-meeting') found.delete(body.meetingId)
    if (body.type !== 'keep-meeting') continue
    const { meetingId: id, meeting } = body
    const before = found.get(id)
    const title = meeting.title ?? before?.title
    if (title !== undefined) found.set(id, { ...NO_MEETING, ...before, ...meeting, title, id })
  }
  const withPeople = [...found.values()].map((meeting) => ({
    ...meeting,
    with: unique(meeting.with.flatMap((id) => idOf(id) ?? [])),
  }))
  return withPeople.toSorted((a, b) => compare(a.on ?? '', b.on ?? '') || compare(a.id, b.id))
}

/** One collator for all: thousands of comparisons cost a tenth of what `localeCompare` does. */
const ALPHABET = new Intl.Collator('en')

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** Other facts that hold only between two, or of what no contact has. */
function wordsOf(bodies: readonly PeopleEventBody[], idOf: (id: string) => string | null) {
  const employerWords = new Map<string, Network['employerWords'][number]>()
  const declined = new Set<string>()
  const apart: (readonly [string, string])[] = []
  for (const body of bodies) {
    if (body.type === 'same-employer') {
      const { name, other, isSame } = body
      employerWords.set([name, other].toSorted().join('\n'), { name, other, isSame })
    } else if (body.type === 'decline-contact') declined.add(body.key)
    else if (body.type === 'keep-contacts-apart') {
      const [a, b] = body.contactIds.map(idOf)
      if (a && b && a !== b) apart.push([a, b])
    }
  }
  return { employerWords: [...employerWords.values()], declined, apart }
}

/**
 * Rebuilds the people around a search.
 *
 * @param input cards that are seen, and all events, each in any order
 */
export function rebuildNetwork(input: {
  readonly cards: readonly ContactCard[]
  readonly events: readonly SearchEvent[]
}): Network {
  const people: People = { facts: new Map(), into: new Map() }
  for (const card of input.cards.toSorted(bySeq)) takeCard(people, card)
  const bodies = eventsInForce(input.events.toSorted(bySeq))
    .map(({ body }) => body)
    .filter(isPeopleEvent)
  for (const body of bodies) takeWord(people, body)
  const idOf = (id: string) => {
    const current = idIn(people, id)
    return people.facts.has(current) ? current : null
  }
  const contacts = [...people.facts].map(([id, facts]): Contact => ({ ...facts, id }))
  const aliases = new Map(
    [...people.facts.keys(), ...people.into.keys()].flatMap((id) => {
      const current = idOf(id)
      return current === null ? [] : [[id, current] as const]
    }),
  )
  return {
    contacts: contacts.toSorted((a, b) => ALPHABET.compare(a.name, b.name) || compare(a.id, b.id)),
    aliases,
    champions: championsOf(bodies, idOf),
    meetings: meetingsOf(bodies, idOf),
    ...wordsOf(bodies, idOf),
  }
}
