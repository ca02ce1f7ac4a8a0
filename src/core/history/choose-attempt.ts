/**
 * Which attempt one mail belongs to: its thread first, then employer with role and dates. Joins
 * only what leads clearly; what fits several, or one only weakly, is left for the person to tell.
 *
 * Changes nothing. Method: docs/methods/rebuilding.md. Start reading at `decide`.
 */
import { type Attempt, endedBefore, isSupersededBy, matchRole } from './attempt.ts'
import { areNearNames } from './employer-name.ts'
import type { MessageFacts } from './facts.ts'
import { answeredLetter } from './letter-trail.ts'
import type { ReviewQuestion } from './rebuilt-search.ts'
import { compareRoles, mayBeRenamed } from './role-name.ts'
import { poolParent, type Walk } from './walk.ts'
import { type Weight, weigh } from './weigh.ts'

export type Decision =
  | { readonly does: 'join'; readonly attempt: Attempt }
  | { readonly does: 'open' }
  | {
      readonly does: 'ask'
      readonly question: ReviewQuestion
      readonly candidates: readonly Attempt[]
    }
  | { readonly does: 'leave' }

/** The margin by which the best must lead, in points of weigh.ts. */
const CLEAR_LEAD = 4
/** Days: two confirmations, under two writings of a name, may be one application's. */
const DOUBLE_START_WITHIN = 3
/** Days without a sign, after which an application that begins may be another try for the role. */
const LATER_TRY_AFTER = 45
/** Applications offered with a question. */
export const CANDIDATES_SHOWN = 5
/** Days: a no without a role, this soon after another no, may be the same one said twice. */
const DOUBLE_NO_WITHIN = 7

/** Whether a thread's attempt takes the mail: systems reuse threads across employers and roles. */
function threadTakes(walk: Walk, attempt: Attempt, mail: MessageFacts, isStrong: boolean): boolean {
  const { employer } = mail
  const role = matchRole(attempt, mail.role)
  const isOther =
    employer !== null &&
    attempt.employers.length > 0 &&
    !attempt.employers.some((name) => areNearNames(name, employer))
  // An agency's recruiter names the client when one is to meet them; a system reuses threads.
  const isOfAgency = mail.isRelay && mail.isHuman && (role === 'same' || role === 'like')
  if (isOther && !isOfAgency && mail.isRelay) return false
  if (isOther && (!isStrong || role === 'differs')) return false
  if (role !== 'differs') return true
  if (!isStrong || mail.reading.kind === 'acknowledgement') return false
  const atEmployer = employer === null ? [] : walk.employers.at(employer)
  return !atEmployer.some((other) => other !== attempt && matchRole(other, mail.role) === 'same')
}

/** An answer to a letter of the person's belongs where the letter does. */
function byLetter(walk: Walk, mail: MessageFacts): Attempt | null {
  const { letters, letterHomes } = walk.corrections
  const letter = answeredLetter(letters, mail.message)
  const attempt = letter && walk.attemptOf.get(letterHomes.get(letter.id) ?? '')
  return attempt && threadTakes(walk, attempt, mail, true) ? attempt : null
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

/** Two addresses that each spell another name are two employers, or a house and its daughter. */
function showOtherNames({ shownNames }: Attempt, { isShown, employer }: MessageFacts): boolean {
  return isShown && shownNames.size > 0 && !shownNames.has(employer?.key ?? '')
}

/** Within days of what the application began with. */
function isAtOnce(attempt: Attempt, { day }: MessageFacts): boolean {
  const { start } = attempt
  return day !== null && start !== null && Math.abs(day - start) <= DOUBLE_START_WITHIN
}

/** Under a name that is only near, the role or the sender must speak for it too. */
function weighNear(walk: Walk, mail: MessageFacts): readonly Weight[] {
  if (mail.employer === null) return []
  const isStart = mail.reading.kind === 'acknowledgement'
  return weighAll(walk.employers.near(mail.employer), mail).flatMap((weight): readonly Weight[] => {
    const { attempt, role } = weight
    const isOtherHouse = showOtherNames(attempt, mail)
    if (isStart && mail.isShown && !isAtOnce(attempt, mail)) return []
    const isKnownSender = mail.isPersonal && attempt.senders.has(mail.sender ?? '')
    const isSupported = role === 'same' || role === 'like' || isKnownSender
    const isSecondStart = isStart && attempt.ackSenders.size > 0
    const isWeak = weight.isWeak || !isSupported || isOtherHouse || isSecondStart
    return [{ ...weight, isWeak, isNear: true }]
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

function askAbout(attempts: readonly Attempt[]): Decision {
  const candidates = attempts.slice(0, CANDIDATES_SHOWN)
  return { does: 'ask', question: 'which-application', candidates }
}

const ask = (weights: readonly Weight[]) => askAbout(weights.map(({ attempt }) => attempt))

function choose(walk: Walk, mail: MessageFacts, all: readonly Weight[]): Decision | null {
  const current = all.filter(
    ({ attempt }) => !all.some((other) => isSupersededBy(attempt, other.attempt, mail.day)),
  )
  const weights = distinct(walk, current)
  const [best, second] = weights.filter(({ isWeak }) => !isWeak)
  if (!best) return weights.length > 0 ? ask(weights) : null
  if (second && best.score - second.score < CLEAR_LEAD) return ask(weights)
  if (isInDoubt(walk, mail, best, weights)) return ask(weights)
  const others = best.role === 'unknown' ? underAnotherName(walk, mail, best.attempt) : []
  if (others.length > 0) return askAbout([...weights.map(({ attempt }) => attempt), ...others])
  return { does: 'join', attempt: best.attempt }
}

/** Whether something speaks for another application than the best, though it leads. */
function isInDoubt(
  walk: Walk,
  mail: MessageFacts,
  best: Weight,
  weights: readonly Weight[],
): boolean {
  const isUnnamed = best.role === 'unknown'
  const isRepeatedNo =
    mail.reading.kind === 'rejection' &&
    isUnnamed &&
    best.endedDaysAgo === null &&
    weights.some(({ endedDaysAgo }) => endedDaysAgo !== null && endedDaysAgo <= DOUBLE_NO_WITHIN)
  // Under a near name another one is open, and neither role nor address tells them apart.
  const isRivalled =
    isUnnamed &&
    !best.isNear &&
    !mail.isShown &&
    weights.some(({ isNear, endedDaysAgo }) => isNear && endedDaysAgo === null)
  const isLaterTry = weights.some((other) => mayBeLaterTry(best, other, mail))
  return isRepeatedNo || isRivalled || isLaterTry || isOvershadowed(walk, mail, best)
}

/** Whether the mail may be about a try that began well after the best's last sign, its role unknown. */
function mayBeLaterTry(best: Weight, other: Weight, { day }: MessageFacts): boolean {
  if (other.attempt === best.attempt || other.role !== 'unknown' || day === null) return false
  const { start } = other.attempt
  if (start === null || start > day || other.endedDaysAgo !== null) return false
  const signs = best.attempt.marks.filter((mark) => mark.day <= day)
  return signs.every((mark) => start - mark.day >= LATER_TRY_AFTER)
}

/** Whether a waiting acknowledgement may be the application that this mail is about. */
function isOvershadowed(walk: Walk, mail: MessageFacts, best: Weight): boolean {
  if ((best.role === 'same' && !best.isNear) || mail.employer === null) return false
  const waiting = walk.unplacedStarts.get(mail.employer.key) ?? []
  return waiting.some(
    ({ day, role }) =>
      compareRoles(role, mail.role) !== 'differs' &&
      day !== null &&
      mail.day !== null &&
      day <= mail.day,
  )
}

/** Open applications whose role may have been renamed to, or shortened to, the mail's. */
function underAnotherName(
  walk: Walk,
  mail: MessageFacts,
  best: Attempt | null,
): readonly Attempt[] {
  const { sender, employer, role, reading } = mail
  if (reading.kind === 'acknowledgement' || role === null || employer === null) return []
  return walk.employers.at(employer).filter((attempt) => {
    if (attempt === best) return false
    if (endedBefore(attempt, mail.day) !== null) return false
    if (matchRole(attempt, role) !== 'differs') return false
    const isKnown = mail.isHuman && sender !== null && attempt.senders.has(sender)
    return isKnown || attempt.roles.some((other) => mayBeRenamed(other, role))
  })
}

/** Which kinds show by themselves that there is an application. */
function opensOne({ reading, role }: MessageFacts): boolean {
  if (reading.kind === 'update') return role !== null
  return reading.kind !== 'outreach'
}

export function decide(walk: Walk, mail: MessageFacts): Decision {
  const { kind } = mail.reading
  if (kind === 'alert' || kind === 'other') return { does: 'leave' }
  const thread = byLetter(walk, mail) ?? byThread(walk, mail)
  if (thread) return { does: 'join', attempt: thread }
  if (kind === 'outreach') return { does: 'leave' }
  if (mail.employer === null) {
    if (poolParent(walk, mail)) return { does: 'open' }
    return { does: 'ask', question: 'which-employer', candidates: bySender(walk, mail) }
  }
  const exact = weighAll(walk.employers.at(mail.employer), mail)
  const isFound = exact.some(({ isWeak, role }) => !isWeak && role !== 'unknown')
  const near = isFound ? [] : weighNear(walk, mail)
  const weights = [...exact, ...near].toSorted((a, b) => b.score - a.score)
  const chosen = choose(walk, mail, weights)
  if (chosen) return chosen
  const candidates = underAnotherName(walk, mail, null)
  if (candidates.length > 0) return askAbout(candidates)
  return opensOne(mail) ? { does: 'open' } : { does: 'leave' }
}

/** Where else this person wrote from: a hint for a mail that names nobody. */
function bySender(walk: Walk, mail: MessageFacts): readonly Attempt[] {
  if (!mail.isPersonal || mail.sender === null) return []
  return [...(walk.attemptsOfSender.get(mail.sender) ?? [])].slice(-CANDIDATES_SHOWN).reverse()
}
