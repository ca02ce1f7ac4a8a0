/**
 * Everything linked to one application → the application as the product shows it.
 *
 * Later entries speak before earlier ones, entries before mails, the person's edits before all.
 * Start reading at `assemble`.
 */
import type { Application, Moment } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { Entry } from '#core/model/entry.ts'
import type { ApplicationFacts, SearchEvent } from '#core/model/events.ts'
import { type FactsGivenNow, GIVEN_FACT_IDS, type GivenFacts } from '#core/model/given-facts.ts'
import { inOrder, type Milestone } from '#core/model/milestones.ts'
import type { AnswerSet } from '#core/model/questions.ts'
import type { Attempt } from './attempt.ts'
import { channelOfMails } from './channel-of-mail.ts'
import { combine, corrected, described, toldByPerson, without } from './combine-milestones.ts'
import { enteredContacts } from './entered-contacts.ts'
import type { MessageFacts } from './facts.ts'
import { feedbackOf } from './feedback-of.ts'
import { mailMilestones, type Told, withStageOfRejection } from './mail-milestones.ts'
import { notesOf, underFirstNames } from './told-again.ts'

type Parts = {
  /** By `seq`. */
  readonly entries: readonly Entry[]
  /** In the order they were sent. */
  readonly mails: readonly MessageFacts[]
  /** Ids of mails that an entry accounts for. */
  readonly accountedFor: ReadonlySet<string>
  /** Of this application, in force, by `seq`. */
  readonly events: readonly SearchEvent[]
  readonly cameToMe: boolean
}

/** The text most mails give; of equals, the one known first. */
function mostGiven(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}

function factsFromEvents(events: readonly SearchEvent[]): ApplicationFacts {
  return Object.assign({}, ...events.map(({ body }) => (body.type === 'edit' ? body.facts : {})))
}

/** The last entry's value that is given. */
function latest<T>(
  entries: readonly Entry[],
  pick: (entry: Entry) => T | null | undefined,
): T | null {
  return entries.reduce<T | null>((known, entry) => pick(entry) ?? known, null)
}

function milestonesOf({ entries, mails, accountedFor, events }: Parts): readonly Milestone[] {
  const speaking = mails.filter(({ message }) => !accountedFor.has(message.id))
  const sources = entries.map((entry) => ({
    by: 'person' as const,
    items: toldByPerson(underFirstNames(entry, events)),
  }))
  const linked = combine([...sources, { by: 'mail', items: mailMilestones(speaking) }])
  let items: readonly Told[] = withStageOfRejection(linked, speaking)
  // What the person adds by hand is one source: two interviews added are two.
  let added: readonly Told[] = []
  for (const { body } of events) {
    if (body.type === 'add-milestone') added = [...added, ...toldByPerson([body.milestone])]
    if (body.type === 'remove-milestone') {
      items = without(combineWithHand(items, added), body.milestone)
      added = []
    }
    if (body.type === 'correct-milestone') {
      items = corrected(combineWithHand(items, added), body.milestone, body.to)
      added = []
    }
    if (body.type === 'describe-milestone') {
      items = described(combineWithHand(items, added), body.milestone, body.details)
      added = []
    }
  }
  return inOrder(combineWithHand(items, added).map(({ milestone }) => milestone))
}

function combineWithHand(items: readonly Told[], added: readonly Told[]): readonly Told[] {
  if (added.length === 0) return items
  // What is there keeps its side: only mail-told milestones give way to the person's date.
  const byMail = items.filter(({ milestone }) => milestone.source !== 'entry')
  const byPerson = items.filter(({ milestone }) => milestone.source === 'entry')
  return combine([
    { by: 'mail', items: byMail },
    { by: 'person', items: byPerson },
    { by: 'person', items: added },
  ])
}

function answersOf(entries: readonly Entry[], events: readonly SearchEvent[]): AnswerSet {
  const given = entries.map(({ answers }) => answers)
  const later = events.map(({ body }) =>
    body.type === 'answer' ? { [body.question]: body.option } : {},
  )
  return Object.assign({}, ...given, ...later)
}

/** What rows and the person gave for letters; the later word stands. */
function givenOf(entries: readonly Entry[], events: readonly SearchEvent[]): GivenFacts {
  const later = events.map(({ body }) => (body.type === 'give-facts' ? body.facts : {}))
  const all: FactsGivenNow = Object.assign({}, ...entries.map(({ given }) => given), ...later)
  const ids = GIVEN_FACT_IDS.filter((id) => typeof all[id] === 'string')
  return Object.fromEntries(ids.map((id) => [id, all[id]]))
}

function momentsOf(entries: readonly Entry[], events: readonly SearchEvent[]): readonly Moment[] {
  const later = events.flatMap(({ body, at }): readonly Moment[] => {
    if (body.type !== 'moment') return []
    const { feeling, note } = body
    return [note === undefined ? { at, feeling } : { at, feeling, note }]
  })
  const all = [...entries.flatMap(({ moments }) => moments), ...later]
  const byContent = new Map(
    all.map((moment) => [JSON.stringify([moment.at, moment.feeling, moment.note]), moment]),
  )
  return [...byContent.values()].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function messageIdsOf({ entries, mails }: Parts): readonly string[] {
  const linked = mails.map(({ message }) => message.id)
  return [...new Set([...entries.flatMap((entry) => entry.messageIds), ...linked])]
}

/** Ids that only a history file names come first, in its order; linked ones by date. */
function orderedMessageIds(parts: Parts): readonly string[] {
  const linked = new Set(parts.mails.map(({ message }) => message.id))
  const unknown = messageIdsOf(parts).filter((id) => !linked.has(id))
  return [...unknown, ...parts.mails.map(({ message }) => message.id)]
}

/** Takes up an edit: absent keeps what is known, `null` clears it. */
function edited<T>(edit: T | null | undefined, known: T | null): T | null {
  return edit === undefined ? known : edit
}

/** The person's last word, else what a history file says. */
function isArchived(entries: readonly Entry[], events: readonly SearchEvent[]): boolean {
  return events.reduce(
    (known, { body }) => (body.type === 'archive' ? body.archived : known),
    entries.some(({ archived }) => archived === true),
  )
}

function postingOf(entries: readonly Entry[], text: string | null | undefined) {
  const given = latest(entries, (entry) => entry.posting)
  if (text === undefined) return given
  const { text: _, ...rest } = given ?? {}
  const posting = text === null ? rest : { ...rest, text }
  return Object.keys(posting).length > 0 ? posting : null
}

/**
 * Puts one application together.
 *
 * @returns its facts and milestones; the employer is empty only where nobody ever named one
 */
export function assemble(id: string, parts: Parts): Application {
  const { entries, mails, events } = parts
  const facts = factsFromEvents(events)
  const bySeq = mails.toSorted((a, b) => a.message.seq - b.message.seq)
  const read = (pick: (mail: MessageFacts) => string | null) => mostGiven(bySeq.map(pick))
  const employer =
    latest(entries, (entry) => entry.employer) ?? read((mail) => mail.reading.employer)
  const role =
    latest(entries, (entry) => entry.role) ??
    read(({ reading }) => (reading.isRoleAnswered ? null : reading.role)) ??
    read((mail) => mail.reading.role)
  const channel =
    latest(entries, (entry) => entry.channel) ??
    (parts.cameToMe ? 'inbound' : channelOfMails(mails))
  const level = edited(
    facts.level,
    latest(entries, (entry) => entry.level),
  )
  const resume = edited(
    facts.resume,
    latest(entries, (entry) => entry.resume),
  )
  const given = givenOf(entries, events)
  const posting = postingOf(entries, facts.postingText)
  const country = edited(
    facts.country,
    latest(entries, (entry) => entry.country),
  )
  const feedback = feedbackOf(entries, events)
  const extra = Object.fromEntries(entries.flatMap((entry) => Object.entries(entry.extra ?? {})))
  return {
    id,
    employer: facts.employer ?? employer ?? '',
    role: edited(facts.role, role),
    channel: edited(facts.channel, channel),
    ...(level === null ? {} : { level }),
    ...(posting === null ? {} : { posting }),
    ...(resume === null ? {} : { resume }),
    milestones: milestonesOf(parts),
    answers: answersOf(entries, events),
    moments: momentsOf(entries, events),
    notes: notesOf(entries, events),
    ...(feedback.length > 0 ? { feedback } : {}),
    messageIds: orderedMessageIds(parts),
    ...(Object.keys(given).length > 0 ? { given } : {}),
    ...(isArchived(entries, events) ? { archived: true } : {}),
    ...(country === null ? {} : { country }),
    ...enteredContacts(entries, events),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  }
}

/** The members of some attempts as one, in the orders that `assemble` asks for. */
export function partsOf(
  attempts: readonly Attempt[],
  events: readonly SearchEvent[],
  order: (a: MessageFacts, b: MessageFacts) => number,
): Parts {
  const linked = attempts.flatMap(({ mails }) => mails)
  return {
    entries: attempts.flatMap(({ entries }) => entries).toSorted((a, b) => a.seq - b.seq),
    mails: linked.map(({ facts }) => facts).toSorted(order),
    accountedFor: new Set(
      linked.filter((mail) => mail.isAccountedFor).map(({ facts }) => facts.message.id),
    ),
    events,
    cameToMe: attempts.some(({ cameToMe }) => cameToMe),
  }
}

/** The first known day of an application, for ordering; `null` when nothing is dated. */
export function firstDate({ milestones }: Application, mails: readonly MessageFacts[]): Day | null {
  const dates = [...milestones, ...mails].map(({ date }) => date)
  return dates.reduce(
    (first, date) => (first === null || (date && date < first) ? date : first),
    null,
  )
}
