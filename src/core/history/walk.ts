/**
 * The walk: all that is held while the mails are gone through once, in the order they were sent.
 *
 * Opens attempts and puts mails into them, keeping what later mails are held against: threads,
 * employers, senders, merges. Chooses nothing: that is choose-attempt.ts.
 */
import type { Attempt } from './attempt.ts'
import { addCorrections, addMail, matchRole, newAttempt } from './attempt.ts'
import type { Corrections } from './corrections.ts'
import { type EmployerIndex, employerIndex } from './employer-index.ts'
import { areNearNames, isDomainOf } from './employer-name.ts'
import type { MessageFacts } from './facts.ts'
import { type JoinedSets, joinedSets } from './joined-sets.ts'
import { type ThreadIndex, threadIndex } from './thread-index.ts'

/** All that is held while walking the mails once. */
export type Walk = {
  readonly corrections: Corrections
  readonly attempts: Attempt[]
  readonly attemptOf: Map<string, Attempt>
  readonly employers: EmployerIndex
  readonly threads: ThreadIndex
  /** Attempts that the person merged count as one when a mail fits both. */
  readonly merged: JoinedSets
  readonly mergesOf: ReadonlyMap<string, readonly string[]>
  readonly attemptsOfSender: Map<string, Set<Attempt>>
  /** Acknowledgements that wait to be placed, by employer: perhaps applications of their own. */
  readonly unplacedStarts: Map<string, MessageFacts[]>
  /** Outreach that may have led to an application that follows, by employer. */
  readonly pool: Map<string, MessageFacts[]>
  readonly poolByMessageId: Map<string, MessageFacts>
}

/** Days: someone writes first, and an application follows. */
const OUTREACH_LEADS_WITHIN = 60

/** A walk on which nothing was met yet; the names to come are made known to it beforehand. */
export function newWalk(corrections: Corrections, mails: readonly MessageFacts[]): Walk {
  const mergesOf = new Map<string, string[]>()
  for (const { into, from } of corrections.merges) {
    mergesOf.set(into, [...(mergesOf.get(into) ?? []), from])
    mergesOf.set(from, [...(mergesOf.get(from) ?? []), into])
  }
  const employers = employerIndex()
  for (const { employer, domain } of mails) {
    if (employer) employers.register(employer, isDomainOf(domain ?? '', employer))
  }
  return {
    corrections,
    attempts: [],
    attemptOf: new Map(),
    employers,
    threads: threadIndex(),
    merged: joinedSets(),
    mergesOf,
    attemptsOfSender: new Map(),
    unplacedStarts: new Map(),
    pool: new Map(),
    poolByMessageId: new Map(),
  }
}

export function noteMember(walk: Walk, memberId: string, attempt: Attempt): void {
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

export function open(walk: Walk): Attempt {
  const attempt = newAttempt(walk.attempts.length)
  walk.attempts.push(attempt)
  return attempt
}

export function put(
  walk: Walk,
  mail: MessageFacts,
  attempt: Attempt,
  isAccountedFor = false,
): void {
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

export function poolParent(walk: Walk, { message }: MessageFacts): MessageFacts | null {
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

export function openWith(walk: Walk, mail: MessageFacts): Attempt {
  const leads = leadsOf(walk, mail)
  const attempt = open(walk)
  put(walk, mail, attempt)
  for (const lead of leads) {
    put(walk, lead, attempt)
    if (lead.reading.kind === 'outreach') attempt.cameToMe = true
  }
  return attempt
}

export function keepForLater(walk: Walk, mail: MessageFacts): void {
  if (mail.reading.kind !== 'outreach' && mail.reading.kind !== 'update') return
  if (mail.message.messageId !== null) walk.poolByMessageId.set(mail.message.messageId, mail)
  if (mail.employer === null || mail.reading.kind === 'update') return
  walk.pool.set(mail.employer.key, [...(walk.pool.get(mail.employer.key) ?? []), mail])
}

export function keepAsStart(walk: Walk, mail: MessageFacts): void {
  if (mail.reading.kind !== 'acknowledgement' || mail.employer === null) return
  const { key } = mail.employer
  walk.unplacedStarts.set(key, [...(walk.unplacedStarts.get(key) ?? []), mail])
}
