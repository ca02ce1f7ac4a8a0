/**
 * Which attempt one mail belongs to: its thread first, then employer with role and dates. Joins
 * only what leads clearly; what fits several, or one only weakly, is left for the person to tell.
 *
 * Changes nothing. Method: docs/methods/rebuilding.md. Start reading at `decide`.
 */
import { type Attempt, isSupersededBy, matchRole } from './attempt.ts'
import { areNearNames } from './employer-name.ts'
import type { MessageFacts } from './facts.ts'
import type { ReviewQuestion } from './rebuilt-search.ts'
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

export function decide(walk: Walk, mail: MessageFacts): Decision {
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
