/** The forecast in words and as a table: ranges, chances in tens, never one number. Pure. */
import type { ForecastView } from '#contracts/forecast.ts'
import type { PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import type { ForecastRun, Percentiles } from '#core/forecast/forecast-types.ts'
import { A_YEAR_IN_WEEKS, rangeWords, rounded, weeksWords } from '#core/forecast/forecast-words.ts'
import { aboutInTen } from '#core/model/chance-words.ts'
import { thousands } from '#core/model/number-words.ts'
import type { TableData } from '#web/lib/chart-table.ts'
import { shortDay } from '#web/lib/day-words.ts'

export const STAGE_MENDED: Readonly<Record<PassableStage, string>> = {
  applied: 'Getting to a first talk, as is usual',
  screen: 'First talks, as is usual',
  interview: 'Interviews, as is usual',
  final: 'Final rounds, as is usual',
}

export const NO_FORECAST =
  'A forecast needs at least one application. Once one is here, this shows what it may take from there.'

/** What the method leaves out, for whoever plans on it. */
export const LEFT_OUT =
  'What this leaves out: you are taken to pass as often as before, with nothing learned and no tiring; the season and your field are not seen; referrals are taken to be there to be had; and whether you would take the offer is not asked. It says what may come, not what will.'

/** The chart in one sentence. */
export function fanSentence({ n, offerBy, weeks }: ForecastView): string {
  const half =
    weeks.p50 > A_YEAR_IN_WEEKS
      ? 'and half of such searches take longer than a year'
      : `and half of such searches have one within ${weeksWords(weeks.p50)}`
  const from = `From your ${thousands(n)} ${n === 1 ? 'application' : 'applications'} and what is usual`
  return `${from}, the chance of an offer by ${shortDay(offerBy.date)} is ${aboutInTen(offerBy.probability)}, ${half}.`
}

/** What the change does, beside the present way. */
export function answerWords(now: ForecastRun, then: ForecastRun): string {
  const chance = (run: ForecastRun) => aboutInTen(run.offerBy.probability)
  const by = shortDay(then.offerBy.date)
  const chances =
    chance(now) === chance(then)
      ? `By ${by} still ${chance(then)}.`
      : `By ${by} ${chance(then)} instead of ${chance(now)}.`
  const middle = `In the middle ${weeksWords(then.weeks.p50)} instead of ${weeksWords(now.weeks.p50)}.`
  const range = rangeWords(then.weeks)
  return `${chances} ${middle} ${range.charAt(0).toUpperCase()}${range.slice(1)}.`
}

/** The numbers of the chart as a table; with a second column where something is changed. */
export function forecastTable(now: ForecastRun, then: ForecastRun | null): TableData {
  const row = (id: string, name: string, of: (run: ForecastRun) => string) => ({
    id,
    name,
    cells: then ? [of(now), of(then)] : [of(now)],
  })
  const places = (id: 'weeks' | 'applications', say: (value: number) => string) =>
    PLACES.map(({ key, name }) =>
      row(`${id}-${key}`, `${name}: ${ROW_WORDS[id]}`, (run) => say(run[id][key])),
    )
  const chances = [4, 8, 12, 26, 52].map((week) =>
    row(`week-${week}`, `Chance within ${week} weeks`, (run) => aboutInTen(run.byWeek[week] ?? 0)),
  )
  return {
    label: 'The forecast, as a table',
    heads: ['What', 'As it is', ...(then ? ['What if'] : [])],
    rows: [
      row('by', `Chance by ${shortDay(now.offerBy.date)}`, (run) =>
        aboutInTen(run.offerBy.probability),
      ),
      ...chances,
      ...places('weeks', weeksWords),
      ...places('applications', rounded),
    ],
  }
}

const ROW_WORDS = { weeks: 'time until an offer', applications: 'more applications' } as const

export const PLACES: readonly {
  readonly key: keyof Percentiles
  readonly share: number
  readonly name: string
}[] = [
  { key: 'p10', share: 0.1, name: 'One in ten' },
  { key: 'p50', share: 0.5, name: 'Half' },
  { key: 'p90', share: 0.9, name: 'Nine in ten' },
]
