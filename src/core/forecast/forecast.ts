/**
 * What it takes to get to an offer from here: applications, weeks, the chance by a day, and what
 * would change it. Pure. Method and limits: docs/methods/forecast.md. Start at `forecastOf`.
 */
import type { Leak } from '#core/diagnosis/diagnosis-types.ts'
import type { HistorySummary } from '#core/diagnosis/history-summary.ts'
import { leakOf } from '#core/diagnosis/leak.ts'
import { ratesOf } from '#core/diagnosis/stage-rates.ts'
import { addDays, type Day, daysBetween, isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { quantile } from '#core/stats/quantile.ts'
import { forecastInputs } from './forecast-inputs.ts'
import type {
  Forecast,
  ForecastInputs,
  ForecastRun,
  Percentiles,
  Scenario,
  WhatIf,
} from './forecast-types.ts'
import { A_YEAR_IN_WEEKS, forecastWords, whatIfWords } from './forecast-words.ts'
import { PATHS, type Paths, simulate } from './simulate.ts'

/** A forecast looks this far where nobody names a day. */
const DEFAULT_DAYS = 84
/** One who sends more than this a week does not send them. */
export const MOST_WEEKLY = 1_000
const MORE_A_WEEK = 5
/** "Half of them through somebody": this much of the mix. */
const HALF = 0.5
/** Two paths as far apart as this are not the same day. */
const SAME_DAY = 0.5

export type ForecastAsked = {
  /** The day by which; twelve weeks from today where nobody says. */
  readonly by?: Day
  /** Applications a week; the person's own pace where nobody says. */
  readonly weekly?: number
}

/**
 * The way to the next offer, as the search goes now.
 *
 * @throws DomainError `not-enough-data` where there is no application; `bad-date` for a day that
 *   is not after today; `bad-count` for a pace that is not above 0
 */
export function forecastOf(history: HistorySummary, asked: ForecastAsked = {}): Forecast {
  if (history.facts.length === 0) {
    throw new DomainError(
      'not-enough-data',
      'A forecast needs at least one application. Bring in your search or add one by hand.',
    )
  }
  return forecastFrom(forecastInputs(history), leakOf(history, ratesOf(history)), asked)
}

/** As `forecastOf`, for inputs that are known already. */
export function forecastFrom(
  inputs: ForecastInputs,
  leak: Pick<Leak, 'stage'>,
  asked: ForecastAsked = {},
): Forecast {
  const by = dayAsked(inputs.today, asked.by)
  const weekly = paceAsked(asked.weekly) ?? inputs.weekly
  const others = scenarios(inputs, { weekly }, leak)
  const [paths, ...changed] = simulate(inputs, [{ weekly }, ...others.map((one) => one.scenario)])
  const run = runOf(paths as Paths, inputs.today, by)
  const whatIfs = others.map(({ id, scenario }, at): WhatIf => {
    const its = changed[at] as Paths
    const other = runOf(its, inputs.today, by)
    const words = whatIfWords(id, scenario, { run, other })
    return { id, scenario, ...other, sooner: soonerShare(paths as Paths, its), words }
  })
  const underWay = {
    count: inputs.underWay.reduce((sum, { count }) => sum + count, 0),
    probability: shareOf((paths as Paths).fromUnderWay, (one) => one === 1),
  }
  const told = { ...run, n: inputs.n, weekly, paceFrom: inputs.paceFrom, underWay }
  return { ...told, words: forecastWords(told, { isAsked: asked.weekly !== undefined }), whatIfs }
}

/**
 * One scenario alone, for a page that asks again and again.
 *
 * @param paths how many ways are walked; fewer are quicker and a little rougher, and are the
 *   first of the many
 */
export function runScenario(
  inputs: ForecastInputs,
  scenario: Scenario,
  by: Day,
  paths = PATHS,
): ForecastRun {
  return runOf(simulate(inputs, [scenario], paths)[0] as Paths, inputs.today, by)
}

function dayAsked(today: Day, by: Day = addDays(today, DEFAULT_DAYS)): Day {
  if (isDay(by) && by > today) return by
  throw new DomainError('bad-date', `A forecast needs a day after today (${today}), got "${by}".`)
}

function paceAsked(weekly: number | undefined): number | undefined {
  if (weekly === undefined || (weekly > 0 && weekly <= MOST_WEEKLY)) return weekly
  throw new DomainError(
    'bad-count',
    `Applications a week are above 0 and at most ${MOST_WEEKLY}, got ${weekly}.`,
  )
}

/** What is worth asking of this search, each beside the present way. */
function scenarios(
  { mix }: ForecastInputs,
  base: Required<Pick<Scenario, 'weekly'>>,
  { stage }: Pick<Leak, 'stage'>,
): readonly Pick<WhatIf, 'id' | 'scenario'>[] {
  const referred = mix.find(({ channel }) => channel === 'referral')?.share ?? 0
  const found: Pick<WhatIf, 'id' | 'scenario'>[] = [
    { id: 'more-a-week', scenario: { ...base, weekly: base.weekly + MORE_A_WEEK } },
  ]
  if (referred < HALF) found.push({ id: 'more-referrals', scenario: { ...base, referred: HALF } })
  if (stage) found.push({ id: 'stage-mended', scenario: { ...base, mended: stage } })
  return found
}

function runOf({ days, applications }: Paths, today: Day, by: Day): ForecastRun {
  const within = daysBetween(today, by)
  const weeks = percentiles(days)
  return {
    applications: percentiles(applications),
    weeks: {
      p10: inWeeks(weeks.p10),
      p50: inWeeks(weeks.p50),
      p90: inWeeks(weeks.p90),
    },
    offerBy: { date: by, probability: shareOf(days, (one) => one <= within) },
    byWeek: sharesByWeek(days),
  }
}

function sharesByWeek(days: Float64Array): readonly number[] {
  const counts = new Array<number>(A_YEAR_IN_WEEKS + 1).fill(0)
  for (const one of days) {
    const week = Math.ceil(one / 7)
    if (week <= A_YEAR_IN_WEEKS) counts[week] = (counts[week] as number) + 1
  }
  let sum = 0
  return counts.map((count) => {
    sum += count
    return sum / days.length
  })
}

const inWeeks = (days: number): number => Math.round((10 * days) / 7) / 10

function percentiles(values: Float64Array): Percentiles {
  const sorted = values.toSorted()
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) }
}

function shareOf(values: ArrayLike<number>, is: (value: number) => boolean): number {
  let count = 0
  for (let at = 0; at < values.length; at += 1) if (is(values[at] as number)) count += 1
  return count / values.length
}

function soonerShare(before: Paths, after: Paths): number {
  let sooner = 0
  for (let path = 0; path < before.days.length; path += 1) {
    if ((after.days[path] as number) < (before.days[path] as number) - SAME_DAY) sooner += 1
  }
  return sooner / before.days.length
}
