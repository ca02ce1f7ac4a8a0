/**
 * Delays: how long answers took, and how many still wait.
 *
 * Pure; the caller passes today. One who waits is censored, never counted as "no answer", and
 * the usual comes from the delay curves of core/history/silence.ts. An automatic receipt is no
 * answer. Method and limits: docs/methods/delays.md. Start reading at `delaysOf`.
 */
import { answeredShare, toldNoShare } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import { type Day, dayNumber } from '#core/model/dates.ts'
import { DELAY_IDS, type DelayId } from '#core/model/pattern-ids.ts'
import { dayOfPart, incidence } from '#core/stats/incidence.ts'
import { DELAY_SOURCES } from './delay-sources.ts'
import type { DaySpread, Delay } from './delay-types.ts'
import { type Wait, waitsOf } from './delay-waits.ts'
import type { HistorySummary } from './history-summary.ts'

/** No middle is told from fewer answers than this. */
export const FEWEST_ANSWERS = 10
/** Days that a wait is looked at for: nearly all answers of the usual curves lie within. */
const WITHIN: Readonly<Record<DelayId, number>> = {
  'first-answer': 90,
  'after-talk': 60,
  'no-after-applying': 90,
}

/**
 * The three delays of a search: first answer, word after a talk, a no without a talk.
 *
 * @param history the same applications, read once
 * @throws DomainError `bad-date` when a date is none
 */
export function delaysOf(
  applications: readonly Application[],
  history: HistorySummary,
): readonly Delay[] {
  const waits = waitsOf(applications, history.facts, dayReader(history.today))
  return DELAY_IDS.map((id) => delayOf(id, waits[id]))
}

/** The middle half of one delay, corrected for those who wait. */
export function delayOf(id: DelayId, waits: readonly Wait[]): Delay {
  const withinDays = WITHIN[id]
  const came = sortedDays(waits.filter(({ end }) => end === 'event'))
  const open = sortedDays(waits.filter(({ state }) => state === 'open'))
  const [shortest, longest] = [came[0], came.at(-1)]
  return {
    id,
    n: waits.length,
    came: came.length,
    waiting: {
      n: open.length,
      median: open[(open.length - 1) >> 1] ?? null,
      longest: open.at(-1) ?? null,
    },
    silent: waits.filter(({ state }) => state === 'silent').length,
    withinDays,
    took: tookOf(waits, came.filter((days) => days <= withinDays).length, withinDays),
    range: shortest === undefined || longest === undefined ? null : { shortest, longest },
    usual: { ...usualSpread(id), source: DELAY_SOURCES[id] },
  }
}

const sortedDays = (waits: readonly Wait[]) =>
  waits.map(({ days }) => days).toSorted((a, b) => a - b)

function tookOf(waits: readonly Wait[], came: number, withinDays: number): DaySpread | null {
  if (came < FEWEST_ANSWERS) return null
  const steps = incidence(waits)
  const at = (part: number) => dayOfPart(steps, part, withinDays) ?? 0
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

const usualKept = new Map<DelayId, DaySpread>()

/**
 * The middle half of the usual curve, of answers within the same window, in whole days.
 *
 * @example usualSpread('first-answer').median // => 15
 */
export function usualSpread(id: DelayId): DaySpread {
  const known = usualKept.get(id)
  if (known) return known
  const at = (part: number) => Math.round(dayOfShare(id, part))
  const spread = { low: at(0.25), median: at(0.5), high: at(0.75) }
  usualKept.set(id, spread)
  return spread
}

/** By bisection: the curve only grows. */
function dayOfShare(id: DelayId, part: number): number {
  const share = (days: number) => {
    if (id === 'no-after-applying') return toldNoShare({ hasTalked: false, daysSilent: days })
    return answeredShare({ hasTalked: id === 'after-talk', daysSilent: days })
  }
  const goal = part * share(WITHIN[id])
  let [low, high] = [0, WITHIN[id]]
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2
    if (share(middle) < goal) low = middle
    else high = middle
  }
  return high
}

/** Dates recur over a search: each is read once. */
function dayReader(today: Day) {
  const known = new Map<Day, number>()
  const numberOf = (day: Day): number => {
    const number = known.get(day) ?? dayNumber(day)
    known.set(day, number)
    return number
  }
  return { today: numberOf(today), numberOf }
}
