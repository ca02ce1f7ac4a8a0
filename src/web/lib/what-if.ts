/**
 * What a person may change in the forecast, and the answer to it, computed in the page. Pure.
 * Start reading at `answerTo`.
 */
import type { ForecastPageView, ForecastView } from '#contracts/forecast.ts'
import type { PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import { runScenario } from '#core/forecast/forecast.ts'
import type { ForecastRun, Scenario } from '#core/forecast/forecast-types.ts'

export type ForecastInputs = NonNullable<ForecastPageView['inputs']>

/** What is done differently; `null`: as it is. */
export type Changed = {
  readonly weekly: number | null
  /** 0..1 */
  readonly referred: number | null
  readonly mended: PassableStage | null
}

export const AS_IT_IS: Changed = { weekly: null, referred: null, mended: null }

const FEWEST_WEEKLY = 1
const MOST_WEEKLY = 40
/** While a slider moves: a rougher answer at once, a whole one when it rests. */
export const QUICK_PATHS = 2_000

export function isChanged({ weekly, referred, mended }: Changed): boolean {
  return weekly !== null || referred !== null || mended !== null
}

/** The ends of the slider: from one a week to forty, or to the person's own pace above that. */
export function weeklyRange({ weekly }: Pick<ForecastView, 'weekly'>) {
  return { min: FEWEST_WEEKLY, max: Math.max(MOST_WEEKLY, Math.ceil(weekly)) }
}

/** The pace as a slider stands on it: whole, within its ends. */
export function weeklyPlace(forecast: Pick<ForecastView, 'weekly'>, { weekly }: Changed): number {
  const { min, max } = weeklyRange(forecast)
  return Math.min(max, Math.max(min, Math.round(weekly ?? forecast.weekly)))
}

/** The share of what goes out through a referral now, 0..1. */
export function referredNow({ mix }: Pick<ForecastInputs, 'mix'>): number {
  return mix.find(({ channel }) => channel === 'referral')?.share ?? 0
}

/** Where all goes through referrals, nobody knows which other way it would take. */
export function canChangeReferred(inputs: Pick<ForecastInputs, 'mix'>): boolean {
  return referredNow(inputs) < 1
}

/** The change that a ready-made what-if asks for. */
export function changeOf({ scenario }: ForecastView['whatIfs'][number], weekly: number): Changed {
  return {
    weekly: scenario.weekly === undefined || scenario.weekly === weekly ? null : scenario.weekly,
    referred: scenario.referred ?? null,
    mended: scenario.mended ?? null,
  }
}

export function isSameChange(one: Changed, other: Changed): boolean {
  return (
    one.weekly === other.weekly && one.referred === other.referred && one.mended === other.mended
  )
}

function scenarioOf({ weekly, referred, mended }: Changed, own: number): Scenario {
  return {
    weekly: weekly ?? own,
    ...(referred !== null && { referred }),
    ...(mended !== null && { mended }),
  }
}

/**
 * The forecast with something done differently.
 *
 * @returns `null` where nothing is changed
 */
export function answerTo(
  inputs: ForecastInputs,
  forecast: Pick<ForecastView, 'weekly' | 'offerBy'>,
  changed: Changed,
  paths?: number,
): ForecastRun | null {
  if (!isChanged(changed)) return null
  const scenario = scenarioOf(changed, forecast.weekly)
  return runScenario(inputs, scenario, forecast.offerBy.date, paths)
}
