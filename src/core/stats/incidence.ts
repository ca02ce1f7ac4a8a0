/**
 * How a share grows over time while some still wait: Kaplan–Meier, and Aalen–Johansen where
 * something else can come first.
 *
 * Pure. One who still waits counts as far as they were seen (censored), never as "no answer".
 * Method and limits: docs/methods/delays.md. Start reading at `incidence`.
 */
import { DomainError } from '#core/model/errors.ts'

/** One wait. */
export type Observation = {
  /** How long it was seen for; >= 0. */
  readonly days: number
  /**
   * What ended it: `event` (what is asked for), `other` (something after which it can no
   * longer come), or `waiting` (seen for that long and not ended).
   */
  readonly end: 'event' | 'other' | 'waiting'
}

/** From this day on, this share has had the event. */
export type Step = {
  readonly days: number
  readonly share: number
  /** Waits that were still under way just before this day. */
  readonly atRisk: number
}

/**
 * The share that has had the event, day by day.
 *
 * F(t) = Σ S(tᵢ₋) · dᵢ / nᵢ over the days tᵢ <= t, with S the share for which nothing has come,
 * nᵢ those still under way and dᵢ those with the event on that day. Without `other` this is
 * 1 - the Kaplan–Meier estimate. A wait that ends unanswered on a day counts as under way on it.
 *
 * @returns one step per day with an event, ascending; empty when nothing ever came
 * @throws DomainError `bad-count` for negative days
 * @see Aalen & Johansen (1978), Scandinavian Journal of Statistics 5:141
 * @example incidence([{ days: 3, end: 'event' }, { days: 5, end: 'waiting' }])[0]?.share // => 0.5
 */
export function incidence(observations: readonly Observation[]): readonly Step[] {
  let atRisk = observations.length
  let [nothingYet, share] = [1, 0]
  const steps: Step[] = []
  for (const [days, { events, others, waiting }] of tallies(observations)) {
    if (events > 0) {
      share += (nothingYet * events) / atRisk
      steps.push({ days, share, atRisk })
    }
    nothingYet *= 1 - (events + others) / atRisk
    atRisk -= events + others + waiting
  }
  return steps
}

type Tally = { events: number; others: number; waiting: number }

/** What happened on each day, the first day first. */
function tallies(observations: readonly Observation[]): readonly (readonly [number, Tally])[] {
  const byDay = new Map<number, Tally>()
  for (const { days, end } of observations) {
    if (!(days >= 0)) throw new DomainError('bad-count', `Days are 0 or more, got ${days}.`)
    let tally = byDay.get(days)
    if (!tally) {
      tally = { events: 0, others: 0, waiting: 0 }
      byDay.set(days, tally)
    }
    if (end === 'event') tally.events += 1
    else if (end === 'other') tally.others += 1
    else tally.waiting += 1
  }
  return [...byDay].toSorted(([a], [b]) => a - b)
}

/** The share that has had the event by the end of this day, 0..1. */
export function shareBy(steps: readonly Step[], days: number): number {
  return steps.findLast((step) => step.days <= days)?.share ?? 0
}

/**
 * By which day this part of the events up to `withinDays` had come.
 *
 * @param part 0..1; 0.5 for the median
 * @returns whole days, or `null` when no event came within them
 */
export function dayOfPart(steps: readonly Step[], part: number, withinDays: number): number | null {
  const all = shareBy(steps, withinDays)
  if (all === 0) return null
  return steps.find(({ share }) => share >= part * all - 1e-12)?.days ?? null
}
