/** Whether forecasts keep what they say: coverage of their intervals, and how far off they are. */
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { forecastInputs } from '#core/forecast/forecast-inputs.ts'
import type { Percentiles } from '#core/forecast/forecast-types.ts'
import { simulate } from '#core/forecast/simulate.ts'
import { seededRandom } from '#core/stats/random.ts'
import { type Course, dayOf, madeCourses, madePerson, seenBy } from './made-history.ts'
import type { World } from './worlds.ts'

/** What is forecast: weeks until the offer, or the number of the application that leads to it. */
export type Quantity = 'weeks' | 'applications'
export type ForecastFigures = Readonly<
  Record<
    Quantity,
    { readonly inside: number; readonly pinball: number; readonly usualPinball: number }
  >
> & {
  readonly searches: number
  /** Mean squared error of the chance of an offer within twelve weeks, and of its base rate. */
  readonly brier: number
  readonly baseBrier: number
  /** Of the offers forecast with a chance in a fifth, how many came: by fifth. */
  readonly reliability: readonly {
    readonly said: number
    readonly came: number
    readonly n: number
  }[]
}

const QUANTILES = [0.1, 0.5, 0.9] as const
const PATHS = 2_000
const TWELVE_WEEKS = 84

type Made = {
  readonly truth: Readonly<Record<Quantity, number>>
  readonly ours: Readonly<Record<Quantity, Percentiles>> & { readonly soon: number }
  readonly usual: Readonly<Record<Quantity, Percentiles>>
  readonly cameSoon: boolean
}

export function forecastFigures(world: World, seed: string, searches: number): ForecastFigures {
  const made = Array.from({ length: searches }, (_, at) => look(world, `${seed} forecast ${at}`))
  const figuresOf = (of: Quantity) => ({
    inside: mean(
      made.map(({ truth, ours }) => Number(truth[of] >= ours[of].p10 && truth[of] <= ours[of].p90)),
    ),
    pinball: mean(made.map(({ truth, ours }) => pinball(truth[of], ours[of]))),
    usualPinball: mean(made.map(({ truth, usual }) => pinball(truth[of], usual[of]))),
  })
  const base = mean(made.map(({ cameSoon }) => Number(cameSoon)))
  const fifths = [0, 1, 2, 3, 4].map((fifth) =>
    made.filter(({ ours }) => Math.min(4, Math.floor(5 * ours.soon)) === fifth),
  )
  return {
    searches,
    weeks: figuresOf('weeks'),
    applications: figuresOf('applications'),
    brier: mean(made.map(({ ours, cameSoon }) => (ours.soon - Number(cameSoon)) ** 2)),
    baseBrier: base * (1 - base),
    reliability: fifths.map((some) => ({
      said: mean(some.map(({ ours }) => ours.soon)),
      came: mean(some.map(({ cameSoon }) => Number(cameSoon))),
      n: some.length,
    })),
  }
}

function look(world: World, seed: string): Made {
  const random = seededRandom(`${seed} when`)
  const sent = 10 + Math.floor(190 * random() ** 2)
  const person = madePerson(world, seed, null)
  const today = (sent * 7) / person.weekly
  // So many that the offer is surely among them, but for the unluckiest.
  const courses = madeCourses(world, person, seed, sent + 6_000)
  const truth = nextOffer(courses, today)
  const inputs = forecastInputs(summariseHistory(seenBy(courses, today), dayOf(today)))
  const [ours] = simulate(inputs, [{}], PATHS)
  const none = { applied: [], screen: [], interview: [], final: [] }
  const [usual] = simulate({ ...inputs, counts: none }, [{}], PATHS)
  if (!ours || !usual) throw new Error('A simulation gives one result a scenario.')
  const told = ({ days, applications }: typeof ours) => ({
    weeks: percentiles(days.map((one) => one / 7)),
    applications: percentiles(applications),
  })
  return {
    truth,
    ours: { ...told(ours), soon: mean([...ours.days].map((one) => Number(one <= TWELVE_WEEKS))) },
    usual: told(usual),
    cameSoon: truth.weeks <= TWELVE_WEEKS / 7,
  }
}

/** The first offer after today. */
function nextOffer(courses: readonly Course[], today: number): Readonly<Record<Quantity, number>> {
  let [day, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let sent = 0
  for (const { sentOn, steps } of courses) {
    if (sentOn > today) sent += 1
    const offer = steps.find(({ kind }) => kind === 'offer')
    if (!offer || offer.day <= today || offer.day >= day) continue
    day = offer.day
    number = sentOn > today ? sent : 0
  }
  return { weeks: (day - today) / 7, applications: number }
}

function percentiles(values: Float64Array): Percentiles {
  const sorted = values.toSorted()
  const [p10, p50, p90] = QUANTILES.map(
    (share) => sorted[Math.ceil(share * sorted.length) - 1] as number,
  )
  return { p10: p10 as number, p50: p50 as number, p90: p90 as number }
}

/** Mean pinball loss over the three quantiles, on the logarithm: a year and ten years differ as much as one and ten weeks. */
function pinball(truth: number, { p10, p50, p90 }: Percentiles): number {
  const y = Math.log1p(Math.min(truth, 1e5))
  return mean(
    [p10, p50, p90].map((told, at) => {
      const over = y - Math.log1p(told)
      const share = QUANTILES[at] as number
      return Math.max(share * over, (share - 1) * over)
    }),
  )
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
