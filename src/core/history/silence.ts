/**
 * Silence: what no answer means after some days, and when it is judged final.
 *
 * Pure: the caller passes `today`. The delay curves and the shares that never answer are
 * evidence 8.1 (docs/methods/silence.md); a closed application reopens on any reply, because
 * `withSilence` derives its milestone anew each time and stores nothing.
 * Start reading at `answerChances`.
 */
import type { Application } from '#core/model/application.ts'
import { addDays, type Day, daysBetween } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { type Stage, type Standing, standing } from '#core/model/stages.ts'
import { type Lognormal, lognormalCdf } from '#core/stats/normal.ts'

/** How answers come at one phase of an application. */
type AnswerModel = {
  /** Shares at day 0 of all applications of the phase; the rest is never answered. */
  readonly yes: number
  readonly no: number
  readonly yesDelay: Lognormal
  readonly noDelay: Lognormal
  /** Days of silence after which it is judged final. */
  readonly closedAfterDays: number
}

/** Evidence 8.1, "Silence". Never answered: mean of Beta(6, 4) and of Beta(2.5, 7.5). */
const AFTER_APPLYING: AnswerModel = {
  yes: 0.06,
  no: 0.34,
  yesDelay: { medianDays: 12, sigma: 1.1 },
  noDelay: { medianDays: 18, sigma: 1.1 },
  closedAfterDays: 45,
}
const AFTER_TALKING: AnswerModel = {
  yes: 0.45,
  no: 0.3,
  yesDelay: { medianDays: 8, sigma: 0.9 },
  noDelay: { medianDays: 12, sigma: 0.9 },
  closedAfterDays: 30,
}

/** The wait of one application: which phase it is in, and for how long nothing came. */
export type Wait = {
  /** True once a human talked to the person (screen or later). */
  readonly hasTalked: boolean
  /** Whole days since the last sign of life; >= 0. */
  readonly daysSilent: number
}

/** Chances of what a silence will turn out to be; they sum to 1. */
export type AnswerChances = {
  readonly stillYes: number
  readonly stillNo: number
  readonly never: number
}

/**
 * What may still come after some days of silence.
 *
 * @returns three probabilities that sum to 1
 * @throws DomainError `bad-count` for negative days
 * @example Math.round(100 * answerChances({ hasTalked: true, daysSilent: 0 }).stillYes) // => 45
 */
export function answerChances({ hasTalked, daysSilent }: Wait): AnswerChances {
  const model = modelOf(hasTalked, daysSilent)
  const yes = model.yes * (1 - lognormalCdf(daysSilent, model.yesDelay))
  const no = model.no * (1 - lognormalCdf(daysSilent, model.noDelay))
  const never = 1 - model.yes - model.no
  const total = yes + no + never
  return { stillYes: yes / total, stillNo: no / total, never: never / total }
}

/**
 * Share of the answers that ever come which have come within these days (yes and no together).
 *
 * @returns 0..1, growing with the days
 * @throws DomainError `bad-count` for negative days
 * @example answeredShare({ hasTalked: false, daysSilent: 0 }) // => 0
 */
export function answeredShare({ hasTalked, daysSilent }: Wait): number {
  const model = modelOf(hasTalked, daysSilent)
  const answered =
    model.yes * lognormalCdf(daysSilent, model.yesDelay) +
    model.no * lognormalCdf(daysSilent, model.noDelay)
  return answered / (model.yes + model.no)
}

/**
 * Share of the noes that ever come which have come within these days.
 *
 * @returns 0..1, growing with the days
 * @throws DomainError `bad-count` for negative days
 * @example toldNoShare({ hasTalked: false, daysSilent: 18 }) // => 0.5
 */
export function toldNoShare({ hasTalked, daysSilent }: Wait): number {
  return lognormalCdf(daysSilent, modelOf(hasTalked, daysSilent).noDelay)
}

/**
 * How much of a "did not pass" a silence is by now: 0 on the first day, towards 1 later.
 *
 * With pass rate p the chance of this silence is proportional to 1 - p·w. With S the share of
 * good news still to come and R the share of those not passing who had been told by now,
 * w = 1 - S / (1 - R).
 *
 * @returns 0..1
 * @throws DomainError `bad-count` for negative days
 * @example failureWeight({ hasTalked: false, daysSilent: 0 }) // => 0
 */
export function failureWeight({ hasTalked, daysSilent }: Wait): number {
  const model = modelOf(hasTalked, daysSilent)
  const newsToCome = 1 - lognormalCdf(daysSilent, model.yesDelay)
  const told = (model.no / (1 - model.yes)) * lognormalCdf(daysSilent, model.noDelay)
  return Math.max(0, 1 - newsToCome / (1 - told))
}

/** Days of silence after which an application is judged closed: 45, or 30 once they talked. */
export function closedAfterDays(hasTalked: boolean): number {
  return (hasTalked ? AFTER_TALKING : AFTER_APPLYING).closedAfterDays
}

/** How long good news takes, where it comes: after applying, or after a talk. */
export function yesDelayOf(hasTalked: boolean): Lognormal {
  return (hasTalked ? AFTER_TALKING : AFTER_APPLYING).yesDelay
}

/** Whether a human talked to the person at this stage: a screen or anything later. */
export function hasTalkedAt(stage: Stage): boolean {
  return stage !== 'applied'
}

/**
 * Whether a silence is judged final.
 *
 * Only open applications with a date can be: an offer, a rejection or an application that
 * nobody dated never are.
 */
export function isSilentlyClosed(where: Standing, today: Day): boolean {
  if (where.outcome !== 'open' || where.lastDate === null) return false
  return daysBetween(where.lastDate, today) >= closedAfterDays(hasTalkedAt(where.stage))
}

/**
 * The application with a derived milestone `closed` (source `silence`) where it has been
 * silent for so long that an answer is unlikely; the same application otherwise.
 *
 * Its certainty is the chance that no answer will ever come, as of today.
 *
 * @throws DomainError `bad-date` when `today` is not a date
 */
export function withSilence(application: Application, today: Day): Application {
  const where = standing(application.milestones)
  if (!isSilentlyClosed(where, today) || where.lastDate === null) return application
  const hasTalked = hasTalkedAt(where.stage)
  const daysSilent = daysBetween(where.lastDate, today)
  const closed: Milestone = {
    kind: 'closed',
    date: addDays(where.lastDate, closedAfterDays(hasTalked)),
    source: 'silence',
    certainty: answerChances({ hasTalked, daysSilent }).never,
  }
  return { ...application, milestones: [...application.milestones, closed] }
}

function modelOf(hasTalked: boolean, daysSilent: number): AnswerModel {
  if (!(daysSilent >= 0)) {
    throw new DomainError('bad-count', `Days of silence are 0 or more, got ${daysSilent}.`)
  }
  return hasTalked ? AFTER_TALKING : AFTER_APPLYING
}
