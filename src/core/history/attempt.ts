/**
 * An attempt: an application while it is being put together, before anything is derived.
 *
 * Grows as members are linked to it; this is the one place of this folder where data change in
 * hand, because a mailbox of 40,000 mails is walked once. Nothing outside linking sees one change.
 */
import { dayNumber } from '#core/model/dates.ts'
import type { Entry } from '#core/model/entry.ts'
import type { ApplicationFacts } from '#core/model/events.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import { type EmployerName, readEmployerName } from './employer-name.ts'
import type { MessageFacts } from './facts.ts'
import { compareRoles, type RoleMatch, type RoleName, readRole } from './role-name.ts'

/** Something known to have happened to it on a day. */
export type Mark = {
  readonly kind: MilestoneKind | 'update'
  readonly day: number
  readonly by: 'person' | 'mail'
}

export type Attempt = {
  readonly index: number
  readonly entries: Entry[]
  /** Linked messages; those that an entry accounts for add no milestones. */
  readonly mails: { readonly facts: MessageFacts; readonly isAccountedFor: boolean }[]
  readonly employers: EmployerName[]
  readonly roles: RoleName[]
  readonly marks: Mark[]
  /** The first day anything is known of, or `null`. */
  start: number | null
  readonly senders: Set<string>
  readonly ackSenders: Set<string>
  /** Keys of the employers that its senders' own addresses spell. */
  readonly shownNames: Set<string>
  /** The employer as the person set it right, or `null`. */
  corrected: EmployerName | null
  /** They wrote first. */
  cameToMe: boolean
}

export function newAttempt(index: number): Attempt {
  return {
    index,
    entries: [],
    mails: [],
    employers: [],
    roles: [],
    marks: [],
    start: null,
    senders: new Set(),
    ackSenders: new Set(),
    shownNames: new Set(),
    corrected: null,
    cameToMe: false,
  }
}

function addRole(attempt: Attempt, role: RoleName | null): void {
  // A shorter writing ("Manager") adds nothing and would let other roles in through it.
  const says = (other: RoleName) => role?.words.isSubsetOf(other.words)
  if (role && !attempt.roles.some((other) => other.key === role.key || says(other))) {
    attempt.roles.push(role)
  }
}

function addMarks(attempt: Attempt, milestones: readonly Milestone[]): void {
  for (const { kind, date } of milestones) {
    if (date !== null) addMark(attempt, { kind, day: dayNumber(date), by: 'person' })
  }
}

function addMark(attempt: Attempt, mark: Mark): void {
  attempt.marks.push(mark)
  attempt.start = Math.min(attempt.start ?? mark.day, mark.day)
}

export function addEntry(attempt: Attempt, entry: Entry): void {
  attempt.entries.push(entry)
  addRole(attempt, entry.role === null ? null : readRole(entry.role))
  addMarks(attempt, entry.milestones)
}

const MARK_OF_KIND: Partial<Record<string, Mark['kind']>> = {
  acknowledgement: 'acknowledged',
  assessment: 'assessment',
  interview: 'interview',
  rejection: 'rejected',
  offer: 'offer',
  update: 'update',
}

export function addMail(attempt: Attempt, facts: MessageFacts, isAccountedFor: boolean): void {
  attempt.mails.push({ facts, isAccountedFor })
  if (facts.sender !== null) attempt.senders.add(facts.sender)
  if (facts.isShown && facts.employer) attempt.shownNames.add(facts.employer.key)
  const kind = MARK_OF_KIND[facts.reading.kind]
  if (kind === undefined) return
  addRole(attempt, facts.role)
  if (kind === 'acknowledged' && facts.sender !== null) attempt.ackSenders.add(facts.sender)
  if (facts.day !== null) addMark(attempt, { kind, day: facts.day, by: 'mail' })
}

/** Takes over what the person set right or added, so that later mails are held against it. */
export function addCorrections(
  attempt: Attempt,
  facts: ApplicationFacts | undefined,
  milestones: readonly Milestone[] | undefined,
): void {
  if (facts?.employer) attempt.corrected = readEmployerName(facts.employer)
  if (facts?.role) addRole(attempt, readRole(facts.role))
  if (milestones) addMarks(attempt, milestones)
}

const BEST_FIRST: readonly RoleMatch[] = ['same', 'like', 'unknown', 'differs']

/** How a role goes with the best of the roles named in an attempt so far. */
export function matchRole(attempt: Attempt, role: RoleName | null): RoleMatch {
  if (role === null || attempt.roles.length === 0) return 'unknown'
  const matches = new Set(attempt.roles.map((other) => compareRoles(other, role)))
  return BEST_FIRST.find((match) => matches.has(match)) ?? 'unknown'
}

/** Whether a role names a level that none of those known in an attempt names. */
export function addsLevel(attempt: Attempt, role: RoleName | null): boolean {
  if (role === null || role.level === '') return false
  return attempt.roles.length > 0 && attempt.roles.every(({ level }) => level !== role.level)
}

/** Whether a level is named in an attempt that a role leaves out, or the other way round. */
export function hasOtherLevel(attempt: Attempt, role: RoleName | null): boolean {
  return role !== null && attempt.roles.every(({ level }) => level !== role.level)
}

const ENDS: ReadonlySet<Mark['kind']> = new Set(['rejected', 'withdrawn', 'declined', 'accepted'])
const MOVES: ReadonlySet<Mark['kind']> = new Set([
  'assessment',
  'screen',
  'interview',
  'final',
  'offer',
])

/** The day it had ended by, seen from a day: `null` while it was open then. */
export function endedBefore(attempt: Attempt, day: number | null): number | null {
  if (day === null) return null
  let end = Number.NEGATIVE_INFINITY
  let move = Number.NEGATIVE_INFINITY
  for (const mark of attempt.marks) {
    if (ENDS.has(mark.kind) && mark.day < day) end = Math.max(end, mark.day)
    if (MOVES.has(mark.kind) && mark.day <= day) move = Math.max(move, mark.day)
  }
  return end > move ? end : null
}

/** Days between two starts from which the later of two like applications is a re-application. */
const NEXT_TRY_AFTER = 60

/** Whether a later try for the same role had taken its place by a day. */
export function isSupersededBy(older: Attempt, newer: Attempt, day: number | null): boolean {
  const [before, after] = [older.start, newer.start]
  if (day === null || before === null || after === null || after > day) return false
  if (after - before < NEXT_TRY_AFTER) return false
  const isOneRole = (role: RoleName) => ['same', 'like'].includes(matchRole(older, role))
  return newer.roles.some(isOneRole)
}
