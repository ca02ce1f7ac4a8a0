/** What is said of periods. Types only; who computes them: periods.ts. */
import type { CauseId, Side } from '#core/model/causes.ts'
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
  /** Whether the rate to a first talk changed, and since when. */
  readonly words: string
  /** `null` where there are too few answers to tell. */
  readonly change: ChangeChance | null
  /** The stages after the first talk that have enough answers to tell. */
  readonly later: readonly StageChange[]
}

/** P(more since), P(fewer since), 0..1, and the id of the period in which it likeliest began. */
export type ChangeChance = {
  readonly more: number
  readonly fewer: number
  readonly since: string
}

export type StageChange = Pick<ChangeChance, 'more' | 'fewer'> & {
  readonly from: 'screen' | 'interview' | 'final'
  readonly words: string
}

/** Causes by period: cause-periods.ts. */
export type CausePeriods = {
  readonly unit: PeriodUnit
  /** Rejections of each period, the first period first. */
  readonly periods: readonly { readonly id: string; readonly name: string; readonly n: number }[]
  /** Most expected first; what chance decided is in none of them. */
  readonly causes: readonly {
    readonly id: CauseId
    readonly side: Side
    /** Rejections of each period that it is expected to have decided; >= 0, not whole. */
    readonly expected: readonly number[]
  }[]
  /** Rejections without a day. */
  readonly undated: number
}
