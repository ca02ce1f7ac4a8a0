/** One draw of all of a person's rates from what is known of them. Start at `rateTable`. */
import { PASSABLE_STAGES } from '#core/diagnosis/diagnosis-types.ts'
import { personRates, rateClass } from '#core/diagnosis/person-rates.ts'
import type { Channel } from '#core/model/milestones.ts'
import type { BetaPrior } from '#core/stats/beta.ts'
import { betaDraw } from '#core/stats/draws.ts'
import type { RandomSource } from '#core/stats/random.ts'
import type { ForecastInputs } from './forecast-types.ts'

/** Ways in get numbers, so that a path works on plain arrays. */
export type RateTable = {
  readonly channels: readonly (Channel | null)[]
  /** By stage, then by way in. */
  readonly stages: readonly StageTable[]
}

type StageTable = {
  readonly places: readonly number[]
  readonly posteriors: readonly (readonly BetaPrior[])[]
  /** Which of the posteriors each way in has. */
  readonly posteriorOf: readonly number[]
}

export function rateTable(inputs: ForecastInputs): RateTable {
  const channels = channelsOf(inputs)
  const stages = PASSABLE_STAGES.map((from) => {
    const { places, rates } = personRates(from, inputs.counts[from], channels)
    const classes = [...rates.keys()]
    return {
      places,
      posteriors: [...rates.values()],
      posteriorOf: channels.map((channel) => classes.indexOf(rateClass(from, channel))),
    }
  })
  return { channels, stages }
}

/** Every way in that the search knows, and that of a referral, which may be asked about. */
function channelsOf({ mix, counts, underWay }: ForecastInputs): readonly (Channel | null)[] {
  return [
    ...new Set<Channel | null>([
      'referral',
      ...mix.map(({ channel }) => channel),
      ...underWay.map(({ channel }) => channel),
      ...PASSABLE_STAGES.flatMap((from) => counts[from].map(({ channel }) => channel)),
    ]),
  ]
}

/**
 * Draws the rates of one path.
 *
 * @param rates filled in: stage by stage, in each the ways in
 */
export function drawRates(
  { channels, stages }: RateTable,
  random: RandomSource,
  rates: Float64Array,
): void {
  const drawn: number[] = []
  stages.forEach(({ places, posteriors, posteriorOf }, stage) => {
    const place = placeAt(places, random())
    posteriors.forEach((posterior, at) => {
      drawn[at] = betaDraw(random, posterior[place] as BetaPrior)
    })
    for (let channel = 0; channel < channels.length; channel += 1) {
      rates[stage * channels.length + channel] = drawn[posteriorOf[channel] as number] as number
    }
  })
}

function placeAt(places: readonly number[], uniform: number): number {
  let left = uniform
  for (let at = 0; at < places.length - 1; at += 1) {
    left -= places[at] as number
    if (left < 0) return at
  }
  return places.length - 1
}
