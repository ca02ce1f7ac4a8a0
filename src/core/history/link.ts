/**
 * Links messages to applications: walks them in the order they were sent, and for each one
 * finds the attempt it belongs to, opens a new one, or leaves it for the person to tell.
 *
 * Rules in order: the person's word, an entry that accounts for it, its thread, employer with
 * role and dates. Method: docs/methods/rebuilding.md. Start reading at `link`.
 */
import type { Entry } from '#core/model/entry.ts'
import {
  type Attempt,
  addCorrections,
  addEntry,
  addMail,
  isSupersededBy,
  matchRole,
  newAttempt,
} from './attempt.ts'
import type { Corrections } from './corrections.ts'
import { type EmployerIndex, employerIndex } from './employer-index.ts'
import { areNearNames, readEmployerName } from './employer-name.ts'
import { groupEntries } from './entry-groups.ts'
import type { MessageFacts } from './facts.ts'
import type { Founders } from './founders.ts'
import { joinedSets } from './joined-sets.ts'
import type { ReviewQuestion } from './rebuilt-search.ts'
import { type ThreadIndex, threadIndex } from './thread-index.ts'
import { type Weight, weigh } from './weigh.ts'

/** A mail that waits, with the attempts it may belong to, likeliest first. */
export type Waiting = {
  readonly mail: MessageFacts
  readonly question: ReviewQuestion
  readonly candidates: readonly Attempt[]
}

export type Linked = {
  readonly attempts: readonly Attempt[]
  readonly attemptOf: ReadonlyMap<string, Attempt>
  readonly waiting: readonly Waiting[]
}

type Decision =
  | { readonly does: 'join'; readonly attempt: Attempt }
  | { readonly does: 'open' }
  | {
      readonly does: 'ask'
      readonly question: ReviewQuestion
      readonly candidates: readonly Attempt[]
    }
  | { readonly does: 'leave' }

/** All that is held while walking the mails once. */
type Walk = {
  readonly corrections: Corrections
  readonly attempts: Attempt[]
  readonly attemptOf: Map<string, Attempt>
  readonly employers: EmployerIndex
  readonly threads: ThreadIndex
  /** Attempts that the person merged count as one when a mail fits both. */
  readonly merged: ReturnType<typeof joinedSets>
  readonly mergesOf: ReadonlyMap<string, readonly string[]>
  readonly attemptsOfSender: Map<string, Set<Attempt>>
  /** Acknowledgements that wait to be placed, by employer: perhaps applications of their own. */
  readonly unplacedStarts: Map<string, MessageFacts[]>
  /** Outreach that may have led to an application that follows, by employer. */
  readonly pool: Map<string, MessageFacts[]>
  readonly poolByMessageId: Map<string, MessageFacts>
}

/** The margin by which the best must lead, in points of weigh.ts. */
const CLEAR_LEAD = 4
const CANDIDATES_SHOWN = 5
/** Days: someone writes first, and an application follows. */
const OUTREACH_LEADS_WITHIN = 60
/** Days: a no without a role, this soon after another no, may be the same one said twice. */
const DOUBLE_NO_WITHIN = 7

function noteMember(walk: Walk, memberId: string, attempt: Attempt): void {
  const { corrections } = walk
  walk.attemptOf.set(memberId, attempt)
  const facts = corrections.facts.get(memberId)
  addCorrections(attempt, facts, corrections.milestones.get(memberId))
  if (facts?.employer && attempt.corrected) walk.employers.add(attempt, attempt.corrected)
  for (const other of walk.mergesOf.get(memberId) ?? []) {
    const partner = walk.attemptOf.get(other)
    if (partner) walk.merged.join(attempt.index, partner.index)
  }
}

function open(walk: Walk): Attempt {
  const attempt = newAttempt(walk.attempts.length)
  walk.attempts.push(attempt)
  return attempt
}

function put(walk: Walk, mail: MessageFacts, attempt: Attempt, isAccountedFor = false): void {
  addMail(attempt, mail, isAccountedFor)
  noteMember(walk, mail.message.id, attempt)
  const { employer } = mail
  // A name that the person replaced by quite another one was misread: it leads nowhere.
  const isMisread = employer && attempt.corrected && !areNearNames(employer, attempt.corrected)
  if (employer && !isMisread) walk.employers.add(attempt, employer)
  walk.threads.add(mail, attempt)
  if (mail.sender !== null && mail.isPersonal) {
    const known = walk.attemptsOfSender.get(mail.sender) ?? new Set()
    walk.attemptsOfSender.set(mail.sender, known.add(attempt))
  }
}

/** Whether a thread's attempt takes the mail: systems reuse threads across employers and roles. */
function threadTakes(walk: Walk, attempt: Attempt, mail: MessageFacts, isStrong: boolean): boolean {
  const { employer } = mail
  const role = matchRole(attempt, mail.role)
  const isOther =
    employer !== null &&
    attempt.employers.length > 0 &&
    !attempt.employers.some((name) => areNearNames(name, employer))
  if (isOther && (mail.isRelay || !isStrong || role === 'differs')) return false
  if (role !== 'differs') return true
  if (!isStrong || mail.reading.kind === 'acknowledgement') return false
  const atEmployer = employer === null ? [] : walk.employers.at(employer)
  return !atEmployer.some((other) => other !== attempt && matchRole(other, mail.role) === 'same')
}

function byThread(walk: Walk, mail: MessageFacts): Attempt | null {
  const { splits } = walk.corrections
  for (const { attempt, isStrong, through } of walk.threads.hits(mail)) {
    const split = through ? splits.get(through.message.id) : undefined
    // What was there when the person split the thread stays with the rest.
    if (split && mail.message.sentAt !== null && mail.message.sentAt < split.at) continue
    if (threadTakes(walk, attempt, mail, isStrong)) return attempt
  }
  return null
}

function weighAll(attempts: readonly Attempt[], mail: MessageFacts): readonly Weight[] {
  return attempts
    .map((attempt) => weigh(attempt, mail))
    .filter((weight) => weight !== null)
    .toSorted((a, b) => b.score - a.score || a.attempt.index - b.attempt.index)
}

/** Under a name that is only near, the role or the sender must speak for it too. */
function weighNear(walk: Walk, mail: MessageFacts): readonly Weight[] {
  if (mail.employer === null) return []
  return weighAll(walk.employers.near(mail.employer), mail).map((weight) => {
    const isKnownSender = mail.isPersonal && weight.attempt.senders.has(mail.sender ?? '')
    const isSupported = weight.role === 'same' || weight.role === 'like' || isKnownSender
    return isSupported ? weight : { ...weight, isWeak: true }
  })
}

/** The best per merged application. */
function distinct(walk: Walk, weights: readonly Weight[]): readonly Weight[] {
  const seen = new Set<number>()
  return weights.filter(({ attempt }) => {
    const root = walk.merged.rootOf(attempt.index)
    return !seen.has(root) && Boolean(seen.add(root))
  })
}

function ask(question: ReviewQuestion, weights: readonly Weight[]): Decision {
  const candidates = weights.slice(0, CANDIDATES_SHOWN).map(({ attempt }) => attempt)
  return { does: 'ask', question, candidates }
}

function choose(walk: Walk, mail: MessageFacts, all: readonly Weight[]): Decision | null {
  const current = all.filter(
    ({ attempt }) => !all.some((other) => isSupersededBy(attempt, other.attempt, mail.day)),
  )
  const weights = distinct(walk, current)
  const [best, second] = weights.filter(({ isWeak }) => !isWeak)
  if (!best) return weights.length > 0 ? ask('which-application', weights) : null
  if (second && best.score - second.score < CLEAR_LEAD) return ask('which-application', weights)
  const mayRepeat =
    mail.reading.kind === 'rejection' &&
    best.role === 'unknown' &&
    best.endedDaysAgo === null &&
    weights.some(({ endedDaysAgo }) => endedDaysAgo !== null && endedDaysAgo <= DOUBLE_NO_WITHIN)
  return mayRepeat || isOvershadowed(walk, mail, best)
    ? ask('which-application', weights)
    : { does: 'join', attempt: best.attempt }
}

/** Whether a waiting acknowledgement may be the application that this mail is about. */
function isOvershadowed(walk: Walk, mail: MessageFacts, best: Weight): boolean {
  if (best.role !== 'unknown' || mail.employer === null) return false
  const waiting = walk.unplacedStarts.get(mail.employer.key) ?? []
  return waiting.some(({ day }) => day !== null && mail.day !== null && day <= mail.day)
}

/** Which kinds show by themselves that there is an application. */
function opensOne({ reading, role }: MessageFacts): boolean {
  if (reading.kind === 'update') return role !== null
  return reading.kind !== 'outreach'
}

function decide(walk: Walk, mail: MessageFacts): Decision {
  const { kind } = mail.reading
  if (kind === 'alert' || kind === 'other') return { does: 'leave' }
  const thread = byThread(walk, mail)
  if (thread) return { does: 'join', attempt: thread }
  if (kind === 'outreach') return { does: 'leave' }
  if (mail.employer === null) {
    if (poolParent(walk, mail)) return { does: 'open' }
    return { does: 'ask', question: 'which-employer', candidates: bySender(walk, mail) }
  }
  const exact = weighAll(walk.employers.at(mail.employer), mail)
  const isFound = exact.some(({ isWeak }) => !isWeak)
  const near = isFound ? [] : weighNear(walk, mail)
  const weights = [...exact, ...near].toSorted((a, b) => b.score - a.score)
  return choose(walk, mail, weights) ?? (opensOne(mail) ? { does: 'open' } : { does: 'leave' })
}

/** Where else this person wrote from: a hint for a mail that names nobody. */
function bySender(walk: Walk, mail: MessageFacts): readonly Attempt[] {
  if (!mail.isPersonal || mail.sender === null) return []
  return [...(walk.attemptsOfSender.get(mail.sender) ?? [])].slice(-CANDIDATES_SHOWN).reverse()
}

function poolParent(walk: Walk, { message }: MessageFacts): MessageFacts | null {
  for (const reference of message.references) {
    const parent = walk.poolByMessageId.get(reference)
    if (parent) return parent
  }
  return null
}

/** Outreach that led to the application just opened by this mail. */
function leadsOf(walk: Walk, mail: MessageFacts): readonly MessageFacts[] {
  const parent = poolParent(walk, mail)
  const atEmployer = mail.employer ? (walk.pool.get(mail.employer.key) ?? []) : []
  const near = atEmployer.filter(({ day, role }) => {
    const gap = day === null || mail.day === null ? null : mail.day - day
    const isSameRole = matchRole({ ...newAttempt(-1), roles: role ? [role] : [] }, mail.role)
    return gap !== null && gap >= 0 && gap <= OUTREACH_LEADS_WITHIN && isSameRole !== 'differs'
  })
  const leads = parent ? [parent, ...near] : near
  return [...new Set(leads)].filter(({ message }) => !walk.attemptOf.has(message.id))
}

function openWith(walk: Walk, mail: MessageFacts): Attempt {
  const leads = leadsOf(walk, mail)
  const attempt = open(walk)
  put(walk, mail, attempt)
  for (const lead of leads) {
    put(walk, lead, attempt)
    if (lead.reading.kind === 'outreach') attempt.cameToMe = true
  }
  return attempt
}

function keepForLater(walk: Walk, mail: MessageFacts): void {
  if (mail.reading.kind !== 'outreach' && mail.reading.kind !== 'update') return
  if (mail.message.messageId !== null) walk.poolByMessageId.set(mail.message.messageId, mail)
  if (mail.employer === null || mail.reading.kind === 'update') return
  walk.pool.set(mail.employer.key, [...(walk.pool.get(mail.employer.key) ?? []), mail])
}

function keepAsStart(walk: Walk, mail: MessageFacts): void {
  if (mail.reading.kind !== 'acknowledgement' || mail.employer === null) return
  const { key } = mail.employer
  walk.unplacedStarts.set(key, [...(walk.unplacedStarts.get(key) ?? []), mail])
}

function seedEntries(walk: Walk, entries: readonly Entry[], founders: Founders): void {
  const known = new Set(entries.map(({ id }) => id))
  const homeOf = (entry: Entry): string | null => {
    const settled = walk.corrections.settled.get(entry.id)
    if (settled) return settled.home && known.has(settled.home) ? settled.home : entry.id
    const behind = entry.applicationId === null ? null : founders.memberOf(entry.applicationId)
    return behind && known.has(behind) && behind !== entry.id ? behind : null
  }
  for (const group of groupEntries(entries, homeOf)) {
    const attempt = open(walk)
    for (const entry of group) {
      addEntry(attempt, entry)
      const employer = readEmployerName(entry.employer)
      if (employer) walk.employers.add(attempt, employer)
      noteMember(walk, entry.id, attempt)
    }
  }
}

/** Messages that an entry speaks for: named by it, or the founder of the id it was given. */
function accountedFor(entries: readonly Entry[], founders: Founders): ReadonlyMap<string, string> {
  const byMessage = new Map<string, string>()
  for (const entry of entries) {
    for (const id of entry.messageIds) byMessage.set(id, entry.id)
    const behind = entry.applicationId === null ? null : founders.memberOf(entry.applicationId)
    if (behind && behind !== entry.id && !byMessage.has(behind)) byMessage.set(behind, entry.id)
  }
  return byMessage
}

/**
 * Links all messages and entries.
 *
 * @param mails   in the order they were sent, dismissed ones left out
 * @param entries by `seq`, dismissed ones left out
 */
export function link(
  mails: readonly MessageFacts[],
  entries: readonly Entry[],
  corrections: Corrections,
  founders: Founders,
): Linked {
  const mergesOf = new Map<string, string[]>()
  for (const { into, from } of corrections.merges) {
    mergesOf.set(into, [...(mergesOf.get(into) ?? []), from])
    mergesOf.set(from, [...(mergesOf.get(from) ?? []), into])
  }
  const walk: Walk = {
    corrections,
    attempts: [],
    attemptOf: new Map(),
    employers: employerIndex(),
    threads: threadIndex(),
    merged: joinedSets(),
    mergesOf,
    attemptsOfSender: new Map(),
    unplacedStarts: new Map(),
    pool: new Map(),
    poolByMessageId: new Map(),
  }
  for (const { employer } of mails) if (employer) walk.employers.register(employer)
  seedEntries(walk, entries, founders)
  const spokenFor = accountedFor(entries, founders)
  const byId = new Map(mails.map((mail) => [mail.message.id, mail]))
  const waiting: Waiting[] = []
  const underWay = new Set<string>()

  /** The attempt that the person, or an entry, put it into; `undefined` where nobody did. */
  const settledPlace = (mail: MessageFacts): Attempt | undefined => {
    const { id } = mail.message
    const split = corrections.splits.get(id)
    const home = split?.group ?? mail.settled?.home ?? null
    if (home === id) return openWith(walk, mail)
    if (home !== null) {
      const other = byId.get(home)
      if (other) place(other)
      const attempt = walk.attemptOf.get(home)
      if (attempt) put(walk, mail, attempt)
      return attempt
    }
    const entryId = spokenFor.get(id)
    const attempt = entryId === undefined ? undefined : walk.attemptOf.get(entryId)
    if (attempt) put(walk, mail, attempt, true)
    return attempt
  }
  const place = (mail: MessageFacts): void => {
    const { id } = mail.message
    if (walk.attemptOf.has(id) || underWay.has(id)) return
    underWay.add(id)
    if (settledPlace(mail)) return
    const decision = decide(walk, mail)
    if (mail.reading.needsReview) {
      const candidates = weakCandidates(decision)
      waiting.push({ mail, question: 'what-is-it', candidates })
    } else if (decision.does === 'join') put(walk, mail, decision.attempt)
    else if (decision.does === 'open') openWith(walk, mail)
    else if (decision.does === 'ask') {
      waiting.push({ mail, ...decision })
      keepAsStart(walk, mail)
    } else keepForLater(walk, mail)
  }
  for (const mail of mails) place(mail)
  return { attempts: walk.attempts, attemptOf: walk.attemptOf, waiting }
}

function weakCandidates(decision: Decision): readonly Attempt[] {
  if (decision.does === 'join') return [decision.attempt]
  return decision.does === 'ask' ? decision.candidates : []
}
