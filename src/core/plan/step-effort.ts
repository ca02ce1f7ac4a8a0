/**
 * What a step costs the person, today. Judgement, and docs/methods/plan.md says so.
 *
 * Pure. Beginning costs something whatever the step; turning to somebody costs more than sitting
 * down alone; and on a hard day every minute weighs more.
 */
import type { Feeling } from '#core/model/application.ts'

/** To begin at all, in minutes. */
const BEGIN_MINUTES = 20
/** A minute of turning to somebody counts as so many alone. */
const REACHING_OUT = 2
/** What a minute weighs on such a day. */
const DAY_WEIGHT: Readonly<Record<Feeling, number>> = {
  rough: 3,
  low: 2,
  mixed: 1.5,
  okay: 1,
  fine: 1,
}
/** On a rough day nothing longer than this is asked of anyone. */
const MOST_ON_A_ROUGH_DAY_MINUTES = 15

export type Cost = { readonly minutes: number; readonly reachesOut?: true }

/**
 * The effort of a step, in minutes of an ordinary day.
 *
 * @param feeling `null` where nobody said: an ordinary day
 * @returns above 0
 * @example effortMinutes({ minutes: 10 }, null) // => 30
 */
export function effortMinutes({ minutes, reachesOut }: Cost, feeling: Feeling | null): number {
  const weight = feeling === null ? 1 : DAY_WEIGHT[feeling]
  return BEGIN_MINUTES + minutes * (reachesOut ? REACHING_OUT : 1) * weight
}

/** Whether a day like this allows it. */
export function isForToday({ minutes }: Cost, feeling: Feeling | null): boolean {
  return feeling !== 'rough' || minutes <= MOST_ON_A_ROUGH_DAY_MINUTES
}
