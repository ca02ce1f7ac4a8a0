/**
 * When a letter is usually sent. Custom, not proof: no study shows that timing changes an
 * outcome, and every sentence here says so. Figures and sources: docs/methods/letters.md. The day
 * of a conversation's letter is told by the cadence alone (cadence/timing-check.ts).
 */
import { type Day, daysBetween } from '#core/model/dates.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'
import type { LetterCheck } from './letter.ts'
import type { LetterFacts } from './letter-facts.ts'

type Timing = {
  /** Days since the event that counts, between which the letter is customary. */
  readonly fromDay: number
  readonly toDay: number
  /** What the days are counted from. */
  readonly since: 'last-event' | 'nothing'
  readonly custom: string
}

const FOREVER = Number.POSITIVE_INFINITY
const AT_ONCE: Omit<Timing, 'custom'> = { fromDay: 0, toDay: FOREVER, since: 'nothing' }
/** Its day is told by the cadence. */
const BY_CADENCE = AT_ONCE

const TIMINGS: Readonly<Record<LetterKind, Timing>> = {
  'thank-you': {
    ...BY_CADENCE,
    custom: 'Usually sent within a day of the conversation, to each person once.',
  },
  'check-in': {
    ...BY_CADENCE,
    custom:
      'Usually sent a week after the last word, or two working days after the date they gave, and at most twice.',
  },
  'rejection-reply': {
    ...BY_CADENCE,
    custom: 'Usually sent within two days, and instead of a feedback request, not besides it.',
  },
  'feedback-request': {
    ...BY_CADENCE,
    custom: 'Usually sent within two days, once; no answer is common and says nothing about you.',
  },
  reconsideration: {
    fromDay: 0,
    toDay: 30,
    since: 'last-event',
    custom: 'Sent once, and only when there is something new to say.',
  },
  'stay-in-touch': {
    ...BY_CADENCE,
    custom:
      'Usually sent four to six weeks after the end, then every three months, and no more after two without an answer.',
  },
  'later-role': {
    ...BY_CADENCE,
    custom: 'Usually sent within some weeks of the no, once.',
  },
  're-application': {
    fromDay: 180,
    toDay: FOREVER,
    since: 'last-event',
    custom:
      'Usually after six months for the same role, three if the gap has closed; for another role at any time.',
  },
  'informational-interview': {
    ...AT_ONCE,
    custom: 'Asked once; a quiet day later in the week is fine.',
  },
  'referral-request': { ...AT_ONCE, custom: 'Best asked before or soon after applying, once.' },
  'champion-thanks': { ...AT_ONCE, custom: 'Welcome at any time, whatever the outcome.' },
  acceptance: {
    ...AT_ONCE,
    custom: 'Usually sent by the date they gave, once the terms are in writing.',
  },
  decline: { ...AT_ONCE, custom: 'Usually sent as soon as you have decided.' },
  withdrawal: { ...AT_ONCE, custom: 'Usually sent as soon as you have decided.' },
  'access-request': {
    fromDay: 7,
    toDay: FOREVER,
    since: 'last-event',
    custom: 'Best after a quiet week, once.',
  },
}

/** When each letter is usually sent, in a sentence. */
export const LETTER_CUSTOMS = Object.fromEntries(
  Object.entries(TIMINGS).map(([kind, { custom }]) => [kind, custom]),
) as Readonly<Record<LetterKind, string>>

export const ETIQUETTE = 'This is etiquette; no effect on the outcome is proven.'

function startOf({ since }: Timing, { standing }: LetterFacts): Day | null {
  return since === 'nothing' ? null : standing.lastDate
}

/** The check `timing`: the custom, how long it has been, and that it is custom. */
export function timingCheck(kind: LetterKind, facts: LetterFacts): LetterCheck {
  const timing = TIMINGS[kind]
  const start = startOf(timing, facts)
  const days = start ? daysBetween(start, facts.today) : null
  const ok = days === null || (days >= timing.fromDay && days <= timing.toDay)
  const passed = ok ? '' : ` It has been ${days === 1 ? '1 day' : `${days} days`}.`
  return {
    id: 'timing',
    ok,
    message: `${timing.custom}${passed} ${ETIQUETTE}`,
  }
}
