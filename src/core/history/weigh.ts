/**
 * How well a mail goes with an application at the same employer: by role, dates, what kind of
 * mail it is, and who sent it. A wrong link is worse than an open question, so a pair may be
 * possible without being enough (`isWeak`): then the person is asked.
 *
 * The windows and weights are judgement, tried on made mailboxes: docs/methods/rebuilding.md.
 * Start reading at `weigh`.
 */
import {
  type Attempt,
  addsLevel,
  endedBefore,
  hasOtherLevel,
  type Mark,
  matchRole,
} from './attempt.ts'
import type { MessageFacts } from './facts.ts'
import type { RoleMatch } from './role-name.ts'

export type Weight = {
  readonly attempt: Attempt
  readonly score: number
  /** Possible, but not without asking. */
  readonly isWeak: boolean
  /** Found under a name that is only near. */
  readonly isNear: boolean
  readonly role: RoleMatch
  /** It ended with a no this many days before the mail; `null` while it was open. */
  readonly endedDaysAgo: number | null
}

/** Days. After the first, the same role again is a new application. */
const REAPPLICATION_AFTER = 90
const DOUBLE_ACKNOWLEDGEMENT_WITHIN = 3
const SHEET_DATE_IS_ROUGH = 10
const STEP_SLACK = 1
const SAME_SYSTEM_REPEATS_WITHIN = 30
const LATE_ACKNOWLEDGEMENT_WITHIN = 14
const DOUBLE_REJECTION_WITHIN = 30
const REOPENS_WITHIN = 90
const BEGAN_BEFORE_A_STEP_WITHIN = 180
const QUIET_IS_DOUBTFUL_AFTER = 120
const QUIET_BEFORE_A_NO_IS_DOUBTFUL_AFTER = 150
/** A mail that names the role of an application that nobody answered yet is about that one. */
const QUIET_IS_DOUBTFUL_FOR_THE_ROLE_AFTER = 180
const QUIET_IS_OVER_AFTER = 400

const ANSWERS = ['update', 'assessment', 'screen', 'interview', 'final', 'offer'] as const

const ROLE_SCORE: Readonly<Record<RoleMatch, number>> = {
  same: 30,
  like: 20,
  unknown: 10,
  differs: 0,
}
const OPEN_SCORE = 5
const NEAR_SCORE = 5
const SAME_PERSON_SCORE = 6
const CONFIRMS_ENTRY_SCORE = 8

type Pair = {
  readonly attempt: Attempt
  readonly mail: MessageFacts
  readonly role: RoleMatch
  readonly day: number
  readonly ended: number | null
}
type Verdict = 'good' | 'weak' | 'no'

function daysOf(attempt: Attempt, kinds: readonly Mark['kind'][]): readonly number[] {
  return attempt.marks.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day)
}

/** Days to the nearest of some days; Infinity where there are none. */
function gapTo(days: readonly number[], day: number): number {
  return days.reduce(
    (least, other) => Math.min(least, Math.abs(day - other)),
    Number.POSITIVE_INFINITY,
  )
}

/** A second acknowledgement: of the same application (two systems write), or of another one? */
function judgeSecondAcknowledgement({ attempt, mail, role }: Pair, gap: number): Verdict {
  const isSameSystem = mail.sender !== null && attempt.ackSenders.has(mail.sender)
  const isDouble = gap <= DOUBLE_ACKNOWLEDGEMENT_WITHIN
  if (role === 'same') return isSameSystem && gap > SAME_SYSTEM_REPEATS_WITHIN ? 'weak' : 'good'
  if (role === 'like' && !isDouble) return 'no'
  // One system confirms "Analyst" and "Senior Analyst": two applications.
  if (role === 'like' && isSameSystem && hasOtherLevel(attempt, mail.role)) return 'no'
  if (role === 'like') return isSameSystem ? 'weak' : 'good'
  if (isDouble) return isSameSystem ? 'weak' : 'good'
  return gap <= LATE_ACKNOWLEDGEMENT_WITHIN ? 'weak' : 'no'
}

/** Whether there was news before the mail: what is under way is not confirmed any more. */
function isAfterNews({ attempt, day }: Pair): boolean {
  return daysOf(attempt, ANSWERS).some((step) => step < day - STEP_SLACK)
}

function judgeAcknowledgement(pair: Pair): Verdict {
  const { attempt, role, day, ended } = pair
  if (ended !== null && day - ended > DOUBLE_ACKNOWLEDGEMENT_WITHIN) return 'no'
  const starts = daysOf(attempt, ['applied', 'acknowledged'])
  const gap = gapTo(starts.length > 0 ? starts : attempt.marks.map((mark) => mark.day), day)
  if (attempt.marks.length > 0 && gap > REAPPLICATION_AFTER) return 'no'
  const isAcknowledged = attempt.marks.some(
    ({ kind, by }) => kind === 'acknowledged' && by === 'mail',
  )
  if (isAcknowledged) return judgeSecondAcknowledgement(pair, gap)
  const isLate = attempt.marks.length > 0 && gap > LATE_ACKNOWLEDGEMENT_WITHIN
  const isUnderWay = isAfterNews(pair)
  return role === 'unknown' && (isLate || isUnderWay) ? 'weak' : 'good'
}

/** Days without a sign of life before a day; 0 where nothing is known before it. */
function quietDays({ attempt, day }: Pair): number {
  const before = attempt.marks.filter((mark) => mark.day <= day)
  return before.length === 0 ? 0 : day - Math.max(...before.map((mark) => mark.day))
}

/** Whether so long a silence lies before it that it may be about another application. */
function isAfterSilence({ attempt, role }: Pair, quiet: number, doubtfulAfter: number): boolean {
  const isUnanswered = daysOf(attempt, ANSWERS).length === 0
  const after =
    role === 'same' && isUnanswered ? QUIET_IS_DOUBTFUL_FOR_THE_ROLE_AFTER : doubtfulAfter
  return quiet > after
}

/** Whether one human being of this application writes again. */
function isKnownPerson({ attempt, mail }: Pair): boolean {
  return mail.isPersonal && mail.sender !== null && attempt.senders.has(mail.sender)
}

function judgeRejection(pair: Pair): Verdict {
  const { attempt, mail, role, day, ended } = pair
  const quiet = quietDays(pair)
  if (quiet > QUIET_IS_OVER_AFTER) return 'no'
  if (ended === null)
    return isAfterSilence(pair, quiet, QUIET_BEFORE_A_NO_IS_DOUBTFUL_AFTER) ? 'weak' : 'good'
  const gap = day - ended
  if (gap > DOUBLE_REJECTION_WITHIN) return 'no'
  if (role !== 'unknown') return 'good'
  const isOtherSender = mail.sender !== null && !attempt.senders.has(mail.sender)
  return (isOtherSender || isKnownPerson(pair)) && gap <= DOUBLE_ACKNOWLEDGEMENT_WITHIN
    ? 'good'
    : 'weak'
}

/** Another person asks to a first talk where there were talks: about another role perhaps. */
function isFirstTalkAgain({ attempt, mail, role }: Pair): boolean {
  const isNewPerson = mail.isHuman && mail.sender !== null && !attempt.senders.has(mail.sender)
  const isFirstTalk = mail.reading.kind === 'interview' && mail.reading.round === 'screen'
  const hadTalks = daysOf(attempt, ['screen', 'interview', 'final']).length > 0
  return role === 'unknown' && isFirstTalk && isNewPerson && hadTalks
}

/** A step after a long silence, outside any thread, may as well belong to a new application. */
function judgeStep(pair: Pair): Verdict {
  const { role, day, ended } = pair
  const quiet = quietDays(pair)
  if (quiet > QUIET_IS_OVER_AFTER) return 'no'
  if (ended !== null && day - ended > REOPENS_WITHIN) return 'no'
  if (isAfterSilence(pair, quiet, QUIET_IS_DOUBTFUL_AFTER) || isFirstTalkAgain(pair)) return 'weak'
  return ended !== null && role === 'unknown' && !isKnownPerson(pair) ? 'weak' : 'good'
}

/** Whether the application can have begun by the day of the mail. */
function hadBegun({ attempt, mail, day }: Pair): boolean {
  if (attempt.marks.length === 0) return true
  const slack = mail.reading.kind === 'acknowledgement' ? SHEET_DATE_IS_ROUGH : 3
  const starts = daysOf(attempt, ['applied', 'acknowledged'])
  if (starts.length > 0) return day >= Math.min(...starts) - slack
  // Only a later step is known: it began before that, at an unknown distance.
  const first = Math.min(...attempt.marks.map((mark) => mark.day))
  return day >= first - BEGAN_BEFORE_A_STEP_WITHIN
}

const CONFIRMING: Readonly<Record<string, readonly Mark['kind'][]>> = {
  acknowledgement: ['applied', 'acknowledged'],
  assessment: ['assessment'],
  interview: ['screen', 'interview', 'final'],
  rejection: ['rejected'],
  offer: ['offer'],
}

function scoreOf(pair: Pair): number {
  const { attempt, mail, role, day, ended } = pair
  const { kind } = mail.reading
  const starts = daysOf(attempt, ['applied', 'acknowledged'])
  const confirming = attempt.marks.filter((mark) => mark.by === 'person')
  const confirmed = confirming.filter((mark) => CONFIRMING[kind]?.includes(mark.kind))
  return (
    ROLE_SCORE[role] +
    (ended === null ? OPEN_SCORE : 0) +
    (kind === 'acknowledgement' && gapTo(starts, day) <= 3 ? NEAR_SCORE : 0) +
    (isKnownPerson(pair) ? SAME_PERSON_SCORE : 0) +
    (gapTo(
      confirmed.map((mark) => mark.day),
      day,
    ) <= 3
      ? CONFIRMS_ENTRY_SCORE
      : 0)
  )
}

function judge(pair: Pair): Verdict {
  if (pair.mail.reading.kind === 'acknowledgement') return judgeAcknowledgement(pair)
  return pair.mail.reading.kind === 'rejection' ? judgeRejection(pair) : judgeStep(pair)
}

/**
 * Weighs one mail against one application whose employer matches.
 *
 * @returns `null` when they cannot belong together: another role, not begun yet, over long ago
 */
export function weigh(attempt: Attempt, mail: MessageFacts): Weight | null {
  const role = matchRole(attempt, mail.role)
  if (role === 'differs') return null
  if (mail.day === null) {
    return {
      attempt,
      role,
      score: ROLE_SCORE[role],
      isWeak: false,
      isNear: false,
      endedDaysAgo: null,
    }
  }
  const ended = endedBefore(attempt, mail.day)
  const pair = { attempt, mail, role, day: mail.day, ended }
  const verdict = hadBegun(pair) ? judge(pair) : 'no'
  if (verdict === 'no') return null
  const endedDaysAgo = ended === null ? null : mail.day - ended
  const isWeak =
    verdict === 'weak' ||
    (role === 'like' && addsLevel(attempt, mail.role)) ||
    // An agency that names no client writes of one after the other.
    (role === 'unknown' && mail.isRelay && mail.isHuman && mail.isShown)
  return { attempt, role, score: scoreOf(pair), isWeak, isNear: false, endedDaysAgo }
}
