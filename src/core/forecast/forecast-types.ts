/**
 * What a forecast rests on, what may be changed in it, and what it says. Types only; who
 * computes what: forecast-inputs.ts, simulate.ts, forecast.ts.
 */
import type { PassableStage, StageCount } from '#core/diagnosis/diagnosis-types.ts'
import type { Day } from '#core/model/dates.ts'
import type { Channel } from '#core/model/milestones.ts'

/** Applications that stand alike: same stage, same way in, about the same silence. */
export type Waiting = {
  readonly stage: PassableStage
  readonly channel: Channel | null
  /** Days since the last word; whole, >= 0. */
  readonly daysSilent: number
  readonly count: number
}

/** A way in and its share of the applications that go out, 0..1. */
export type MixShare = { readonly channel: Channel | null; readonly share: number }

/** A search as the forecast needs it: small enough to be sent to a page. */
export type ForecastInputs = {
  readonly today: Day
  /** All applications that the rates rest on. */
  readonly n: number
  /** Applications a week, above 0, and where that figure comes from. */
  readonly weekly: number
  readonly paceFrom: 'recent' | 'earlier' | 'assumed'
  /** Shares sum to 1. */
  readonly mix: readonly MixShare[]
  readonly counts: Readonly<Record<PassableStage, readonly StageCount[]>>
  readonly underWay: readonly Waiting[]
}

/** What is done differently from now on. Nothing given: as before. */
export type Scenario = {
  /** Applications a week; above 0. */
  readonly weekly?: number
  /** Share of the applications, 0..1, that go through a referral; the rest keep their mix. */
  readonly referred?: number
  /** A stage that is brought to the usual, where it is below. */
  readonly mended?: PassableStage
}

/** One in ten needs no more than `p10`, half no more than `p50`, nine in ten no more than `p90`. */
export type Percentiles = { readonly p10: number; readonly p50: number; readonly p90: number }

export type ForecastRun = {
  /** More applications until the one that leads to an offer; 0 where one under way does. */
  readonly applications: Percentiles
  /** Weeks from today until the offer. */
  readonly weeks: Percentiles
  readonly offerBy: { readonly date: Day; readonly probability: number }
  /** P(an offer within so many weeks), from 0 to 52. */
  readonly byWeek: readonly number[]
}

/** One thing that could be done differently, beside the present way, path by path. */
export type WhatIf = ForecastRun & {
  readonly id: 'more-a-week' | 'more-referrals' | 'stage-mended'
  readonly scenario: Scenario
  /** Share of the paths on which the offer comes sooner; elsewhere it comes the same day. */
  readonly sooner: number
  readonly words: string
}

export type Forecast = ForecastRun & {
  readonly n: number
  readonly weekly: number
  readonly paceFrom: ForecastInputs['paceFrom']
  /** Applications under way, and the chance that any of them leads to an offer. */
  readonly underWay: { readonly count: number; readonly probability: number }
  readonly words: readonly string[]
  readonly whatIfs: readonly WhatIf[]
}
