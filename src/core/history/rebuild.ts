/**
 * Messages, entries and events → the search: applications with milestones, and what waits for
 * the person's word.
 *
 * Everything here is derived and can be dropped and made again. The result depends on what is
 * given, never on the order in which it is given. Method and limits: docs/methods/rebuilding.md.
 * Start reading at `rebuild`; the linking itself is link.ts.
 */
import type { Person } from '#core/model/application.ts'
import type { Entry } from '#core/model/entry.ts'
import { type EventBody, eventsInForce, type SearchEvent } from '#core/model/events.ts'
import { assemble, firstDate, partsOf } from './assemble.ts'
import type { Attempt } from './attempt.ts'
import { CANDIDATES_SHOWN } from './choose-attempt.ts'
import { withCompanyNames } from './company-names.ts'
import { type Corrections, correctionsOf } from './corrections.ts'
import { factsOf, type MessageFacts } from './facts.ts'
import { type Founders, foundersOf } from './founders.ts'
import { joinedSets } from './joined-sets.ts'
import { keptLetters } from './kept-letters.ts'
import { withAnswers } from './letter-answers.ts'
import { isOwnLetter } from './letter-trail.ts'
import { accountedFor, type Linked, link } from './link.ts'
import type { ReadMessage } from './read-message.ts'
import type { RebuiltSearch, ReviewItem, SettledDebrief, SettledStep } from './rebuilt-search.ts'
import { restOfBy } from './rest-of.ts'
import { isShared, rulesFor, senderRulesOf, tallied, withRules } from './sender-rules.ts'

export type { ReadMessage } from './read-message.ts'
export type {
  RebuiltSearch,
  ReviewItem,
  ReviewQuestion,
  SenderRule,
  SettledDebrief,
  SettledStep,
} from './rebuilt-search.ts'

export type RebuildInput = {
  readonly messages: readonly ReadMessage[]
  readonly entries: readonly Entry[]
  readonly events: readonly SearchEvent[]
}

type Known = { readonly seq: number; readonly id: string }
const bySeq = (a: Known, b: Known) => a.seq - b.seq || (a.id < b.id ? -1 : 1)

/** Order of kinds that one day brings. */
const KINDS_OF_A_DAY = ['outreach', 'acknowledgement', 'assessment', 'interview', 'offer', 'update']

/** As sent; undated ones last; of one moment, in the usual order of a process. */
function bySending(a: MessageFacts, b: MessageFacts): number {
  const dayGap = (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER)
  if (dayGap !== 0) return dayGap
  const [left, right] = [a.message.sentAt, b.message.sentAt]
  if (left !== null && right !== null && left !== right) return left < right ? -1 : 1
  const rank = ({ reading }: MessageFacts) => (KINDS_OF_A_DAY.indexOf(reading.kind) + 99) % 99
  return rank(a) - rank(b) || bySeq(a.message, b.message)
}

function without<T extends Known>(items: readonly T[], { settled }: Corrections): readonly T[] {
  return items.filter(({ id }) => settled.get(id)?.verdict !== 'dismiss')
}

/**
 * All mails but those set aside, with what they and the mails around them tell. A letter of the
 * person's own, met again in a mailbox, tells nothing: it is told by what they did with it.
 */
function factsWith(messages: readonly ReadMessage[], corrections: Corrections) {
  const theirs = without(messages, corrections).filter(
    (message) => !isOwnLetter(corrections.letters, message),
  )
  return withCompanyNames(factsOf(theirs, corrections), corrections)
}

function sureIds(facts: readonly MessageFacts[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ isDoubtful, message }) => (isDoubtful ? [] : [message.id])))
}

/** The application that an event is about, or `null`. */
function subjectOf(body: EventBody): string | null {
  if (body.type === 'merge') return body.into
  return 'applicationId' in body && body.type !== 'settle-message'
    ? (body.applicationId ?? null)
    : null
}

/** The same, led on to the rest where the founder was split off after the event. */
function subjectAsOf(
  { body, seq }: SearchEvent,
  founders: Founders,
  { standIns }: Corrections,
): string | null {
  const subject = subjectOf(body)
  if (subject === null || body.type === 'split') return subject
  const member = founders.memberOf(subject)
  const standIn = standIns.find((other) => other.founder === member && other.seq > seq)
  return standIn ? founders.idOf(standIn.by) : subject
}

type Cluster = { readonly id: string; readonly attempts: readonly Attempt[] }

/** Attempts as merged by the person, each with the id now in force. */
function clustersOf(
  linked: Linked,
  founders: Founders,
  corrections: Corrections,
): readonly Cluster[] {
  const sets = joinedSets()
  for (const { into, from } of corrections.merges) {
    const [kept, gone] = [linked.attemptOf.get(into), linked.attemptOf.get(from)]
    if (kept && gone) sets.join(kept.index, gone.index)
  }
  const filled = linked.attempts.filter(({ entries, mails }) => entries.length + mails.length > 0)
  const groups = Map.groupBy(filled, ({ index }) => sets.rootOf(index))
  return [...groups].map(([root, attempts]) => ({
    id: idOf(linked.attempts[root] as Attempt, founders),
    attempts,
  }))
}

/** The id a history file gave, else that of the member known first. */
function idOf({ entries, mails }: Attempt, founders: Founders): string {
  const given = entries.toSorted(bySeq).find(({ applicationId }) => applicationId !== null)
  if (given?.applicationId) return given.applicationId
  const members = [...entries, ...mails.map(({ facts }) => facts.message)]
  return founders.idOf((members.toSorted(bySeq)[0] as Known).id)
}

function aliasesOf(clusters: readonly Cluster[], founders: Founders): Map<string, string> {
  const aliases = new Map<string, string>()
  for (const { id, attempts } of clusters) {
    for (const { entries, mails } of attempts) {
      for (const { facts } of mails) aliases.set(founders.idOf(facts.message.id), id)
      for (const entry of entries) {
        aliases.set(founders.idOf(entry.id), id)
        if (entry.applicationId !== null) aliases.set(entry.applicationId, id)
      }
    }
    aliases.set(id, id)
  }
  return aliases
}

/** What waits for the person, mails and rows by the order in which they became known. */
function reviewItems(
  linked: Linked,
  founders: Founders,
  idOfAttempt: (attempt: Attempt) => string | undefined,
): readonly ReviewItem[] {
  const idsOf = (attempts: readonly Attempt[]) => [
    ...new Set(attempts.map(idOfAttempt).filter((id) => id !== undefined)),
  ]
  const mails = linked.waiting.map(({ mail, question, candidates }) => ({
    ...mail.message,
    item: {
      id: mail.message.id,
      of: 'message' as const,
      question,
      reading: mail.reading,
      candidates: idsOf(candidates),
      ownApplicationId: founders.idOf(mail.message.id),
      sender: mail.sender,
      employer: mail.reading.employer,
      date: mail.date,
      isShared: isShared(mail),
      rules: question === 'what-is-it' ? rulesFor(mail) : [],
    },
  }))
  const rows = linked.waitingRows.flatMap(({ entry, candidates }) => {
    const own = linked.attemptOf.get(entry.id)
    const ownId = own && idOfAttempt(own)
    const others = idsOf(candidates).filter((id) => id !== ownId)
    // Merged by the person since, or removed: nothing is left to ask.
    if (ownId === undefined || others.length === 0) return []
    const item: ReviewItem = {
      id: entry.id,
      of: 'entry',
      question: 'same-application',
      reading: null,
      candidates: others.slice(0, CANDIDATES_SHOWN),
      ownApplicationId: founders.idOf(entry.id),
      sender: null,
      employer: entry.employer,
      date: entry.milestones.find(({ date }) => date !== null)?.date ?? null,
      isShared: false,
      rules: [],
    }
    return [{ id: entry.id, seq: entry.seq, item }]
  })
  return [...mails, ...rows].toSorted(bySeq).map(({ item }) => item)
}

function settledThings(events: readonly SearchEvent[], aliases: ReadonlyMap<string, string>) {
  const debriefs = new Map<string, SettledDebrief>()
  const steps = new Map<string, SettledStep>()
  let person: Person | null = null
  for (const { body, at } of events) {
    if (body.type === 'person') person = body.person
    if (body.type === 'step') steps.set(body.stepId, { outcome: body.outcome, at })
    const id = body.type === 'debrief' ? aliases.get(body.applicationId) : undefined
    if (body.type === 'debrief' && id) debriefs.set(id, { outcome: body.outcome, at })
  }
  return { debriefs, steps, person }
}

/**
 * Rebuilds the whole search from what is known.
 *
 * @param input messages as read, entries and events, each in any order
 * @returns the applications, the ids in force, and what waits for the person's word. Nothing
 *   throws for an event that names an unknown id: it is without effect
 */
export function rebuild(input: RebuildInput): RebuiltSearch {
  const events = eventsInForce(input.events.toSorted(bySeq))
  const allEntries = input.entries.toSorted(bySeq)
  const allMessages = input.messages.toSorted(bySeq)
  const founders = foundersOf(
    [...allEntries, ...allMessages].map(({ id }) => id),
    allEntries,
  )
  const seqs = new Map(allMessages.map(({ id, seq }) => [id, seq]))
  const linkWith = (happened: readonly SearchEvent[]) => {
    const single = correctionsOf(happened, founders, (id) => seqs.get(id), restOf)
    const entries = without(allEntries, single)
    const rules = senderRulesOf(happened)
    const told = accountedFor(entries, founders)
    // A rule answers what would be asked: not what the mails around it tell.
    const sure = rules.length > 0 ? sureIds(factsWith(allMessages, single)) : new Set()
    const isToldElsewhere = { has: (id: string) => told.has(id) || sure.has(id) }
    const corrections = withRules(single, rules, { messages: allMessages, isToldElsewhere })
    const mails = factsWith(allMessages, corrections).toSorted(bySending)
    const linked = link(mails, entries, corrections, founders)
    return { corrections, linked }
  }
  const restOf = restOfBy((happened) => linkWith(happened).linked)
  const { corrections, linked } = linkWith(events)
  const clusters = clustersOf(linked, founders, corrections)
  const aliases = aliasesOf(clusters, founders)

  const removed = new Set<string | undefined>()
  const eventsOf = new Map<string, SearchEvent[]>()
  for (const event of events) {
    const id = aliases.get(subjectAsOf(event, founders, corrections) ?? '')
    if (id === undefined) continue
    if (event.body.type === 'remove-application') removed.add(id)
    eventsOf.set(id, [...(eventsOf.get(id) ?? []), event])
  }
  for (const [alias, id] of aliases) if (removed.has(id)) aliases.delete(alias)

  const kept = clusters.filter(({ id }) => !removed.has(id))
  const gone = clusters.filter(({ id }) => removed.has(id))
  const dated = kept.map(({ id, attempts }) => {
    const parts = partsOf(attempts, eventsOf.get(id) ?? [], bySending)
    const application = assemble(id, parts)
    return { application, date: firstDate(application, parts.mails) ?? '9999-12-31' }
  })
  const byDate = dated.toSorted(
    (a, b) =>
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) ||
      (a.application.id < b.application.id ? -1 : 1),
  )
  const letters = keptLetters(events, (event) =>
    aliases.get(subjectAsOf(event, founders, corrections) ?? ''),
  )
  const ofMessage = applicationOfMessage(kept)
  const idOfIndex = new Map(
    kept.flatMap(({ id, attempts }) => attempts.map(({ index }) => [index, id] as const)),
  )
  return {
    applications: byDate.map(({ application }) => application),
    applicationOfMessage: ofMessage,
    aliases,
    letters: withAnswers(letters, allMessages, ofMessage, corrections.letters),
    setAside: setAside(allMessages, corrections, applicationOfMessage(gone)),
    senderRules: tallied(senderRulesOf(events), corrections),
    toReview: reviewItems(linked, founders, ({ index }) => idOfIndex.get(index)),
    ...settledThings(events, aliases),
  }
}

function setAside(
  messages: readonly ReadMessage[],
  { settled }: Corrections,
  removed: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = messages.map(({ id }) => id)
  const isSetAside = (id: string) => {
    const word = settled.get(id)
    return word?.verdict === 'dismiss' && !word.rule
  }
  return ids.filter((id) => isSetAside(id) || removed.has(id))
}

function applicationOfMessage(clusters: readonly Cluster[]): ReadonlyMap<string, string> {
  return new Map(
    clusters.flatMap(({ id, attempts }) =>
      attempts.flatMap(({ mails }) => mails.map(({ facts }) => [facts.message.id, id] as const)),
    ),
  )
}
