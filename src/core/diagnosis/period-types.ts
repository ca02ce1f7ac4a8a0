/** What is said of periods. Types only; who computes them: periods.ts. */
import type { PeriodUnit } from '#core/model/pattern-ids.ts'
import type { Band } from './band.ts'

export type Period = {
  /** `2026-09`, `2026-Q3` or `2026`. */
  readonly id: string
  readonly name: string
  readonly n: number
  readonly contacts: number
  readonly waiting: number
  readonly rate: Band
  readonly usual: Band
  readonly isTold: boolean
  readonly words: string
}

export type Periods = {
  readonly unit: PeriodUnit
  /** Those with applications, the first one first. */
  readonly list: readonly Period[]
  /** Applications without any date. */
  readonly undated: number
  /** One sentence: whether the latest differs from what was before. */
  readonly words: string
}
