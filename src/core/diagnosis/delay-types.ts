/** What is said of delays. Types only; who computes them: delays.ts. */

import type { DelayId } from '#core/model/pattern-ids.ts'

/** Whole days: half lie between `low` and `high`, half below `median`. */
export type DaySpread = { readonly low: number; readonly median: number; readonly high: number }

export type Delay = {
  readonly id: DelayId
  /** Waits with a known start. */
  readonly n: number
  /** How many ended with the answer asked for. */
  readonly came: number
  /** How many are open and not yet silent for long, and since when, in days. */
  readonly waiting: {
    readonly n: number
    readonly median: number | null
    readonly longest: number | null
  }
  /** How many got no answer for so long that silence is judged final. */
  readonly silent: number
  /** Answers within so many days are what the spreads speak of. */
  readonly withinDays: number
  /** `null` below ten answers. */
  readonly took: DaySpread | null
  /** The fastest and the slowest answer, in days; `null` where none came. */
  readonly range: { readonly shortest: number; readonly longest: number } | null
  readonly usual: DaySpread & { readonly source: string }
}
