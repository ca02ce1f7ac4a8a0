/**
 * Ten thousand ways on from today, until an offer.
 *
 * Pure and seeded. Each path draws the person's rates from what is known of them, looks at what
 * is under way, and sends applications at the pace until none sent later could bring an earlier
 * offer. Scenarios share rates and luck path by path, so that they differ by what is done.
 * Method: docs/methods/forecast.md. Start reading at `simulate`.
 */
import { PASSABLE_STAGES, type PassableStage } from '#core/diagnosis/diagnosis-types.ts'
import { usualRate } from '#core/diagnosis/usual-rates.ts'
import { failureWeight, hasTalkedAt, yesDelayOf } from '#core/history/silence.ts'
import type { Channel } from '#core/model/milestones.ts'
import { binomialOf, triesUntil } from '#core/stats/draws.ts'
import { type Lognormal, lognormalCdf, lognormalQuantile } from '#core/stats/normal.ts'
import { type RandomSource, seededRandom } from '#core/stats/random.ts'
import { drawRates, type RateTable, rateTable } from './draw-rates.ts'
import type { ForecastInputs, MixShare, Scenario } from './forecast-types.ts'

export const PATHS = 10_000
const SEED = 'comeback forecast'
/** Chances of an offer below this would need more applications than can be counted. */
const LEAST_CHANCE = 1e-9
const STAGE_COUNT = PASSABLE_STAGES.length
/** Delays are drawn from so many equal shares of their distribution: a look-up and no more. */
const DELAY_SHARES = 4_096
const APPLIED_DELAYS = delayShares(yesDelayOf(false))
const TALKED_DELAYS = delayShares(yesDelayOf(true))

/** What came of a scenario, one entry per path. */
export type Paths = {
  /** Days from today until the offer. */
  readonly days: Float64Array
  /** More applications until the one that leads to it; 0 where one under way does. */
  readonly applications: Float64Array
  /** 1 where something under way led to an offer at all, first or not. */
  readonly fromUnderWay: Uint8Array
}

/**
 * Runs the paths of several scenarios beside each other.
 *
 * @returns in the order of the scenarios
 */
export function simulate(
  inputs: ForecastInputs,
  scenarios: readonly Scenario[],
  count = PATHS,
): readonly Paths[] {
  const table = rateTable(inputs)
  const ways = scenarios.map((scenario) => wayOf(inputs, scenario, table))
  const groups = waitingGroups(inputs, table)
  const width = table.channels.length
  const drawn = new Float64Array(STAGE_COUNT * width)
  const mended = new Float64Array(drawn.length)
  const luck = replayable(LUCK_KEPT)
  for (let path = 0; path < count; path += 1) {
    const random = seededRandom(`${SEED} ${path}`)
    drawRates(table, random, drawn)
    luck.begin(random)
    const asItIs = earliestUnderWay(groups, drawn, width, luck.again())
    for (const way of ways) {
      const rates = way.atLeast ? mend(drawn, way.atLeast, mended) : drawn
      const under = way.atLeast ? earliestUnderWay(groups, rates, width, luck.again()) : asItIs
      runNew(way, rates, { path, under, random: luck.again() })
    }
  }
  return ways.map(({ paths }) => paths)

  function wayOf(from: ForecastInputs, scenario: Scenario, { channels }: RateTable): Way {
    return {
      weekly: scenario.weekly ?? from.weekly,
      mix: mixOf(from, scenario, channels),
      width: channels.length,
      atLeast: scenario.mended ? leastRates(scenario.mended, channels) : null,
      paths: {
        days: new Float64Array(count),
        applications: new Float64Array(count),
        fromUnderWay: new Uint8Array(count),
      },
    }
  }
}

/** One scenario, in the numbers that a path works on. */
type Way = {
  readonly weekly: number
  readonly mix: readonly { readonly channel: number; readonly share: number }[]
  readonly width: number
  /** Rates below which none may lie; `null` where no stage is mended. */
  readonly atLeast: Float64Array | null
  readonly paths: Paths
}

/** So many numbers of a path's luck are kept; the rare path that needs more draws them anew. */
const LUCK_KEPT = 96

/** The same luck over and over: each scenario of a path hears the same numbers. */
function replayable(length: number) {
  const kept = new Float64Array(length)
  let [drawn, at] = [0, 0]
  let source: RandomSource = () => 0
  const next = () => {
    if (at === drawn && drawn < length) {
      kept[drawn] = source()
      drawn += 1
    }
    at += 1
    return at <= length ? (kept[at - 1] as number) : source()
  }
  return {
    begin: (random: RandomSource) => {
      source = random
      drawn = 0
    },
    again: (): RandomSource => {
      at = 0
      return next
    },
  }
}

function leastRates(mended: PassableStage, channels: readonly (Channel | null)[]): Float64Array {
  const least = new Float64Array(STAGE_COUNT * channels.length)
  channels.forEach((channel, at) => {
    const { alpha, beta } = usualRate(mended, channel)
    least[stageAt(mended) * channels.length + at] = alpha / (alpha + beta)
  })
  return least
}

function mend(drawn: Float64Array, atLeast: Float64Array, rates: Float64Array): Float64Array {
  for (let at = 0; at < drawn.length; at += 1) {
    rates[at] = Math.max(drawn[at] as number, atLeast[at] as number)
  }
  return rates
}

/** The ways in of the applications to come. */
function mixOf(
  { mix }: ForecastInputs,
  { referred }: Scenario,
  channels: readonly (Channel | null)[],
): Way['mix'] {
  const changed = referred === undefined ? mix : withReferred(mix, referred)
  return changed.map(({ channel, share }) => ({ channel: channels.indexOf(channel), share }))
}

/** The same mix with this share of it through referrals. */
function withReferred(mix: readonly MixShare[], referred: number): readonly MixShare[] {
  const others = mix.filter(({ channel }) => channel !== 'referral')
  const rest = others.reduce((sum, { share }) => sum + share, 0)
  if (rest === 0) return mix
  const kept = others.map(({ channel, share }) => ({
    channel,
    share: (share / rest) * (1 - referred),
  }))
  return [...kept, { channel: 'referral', share: referred }]
}

type Group = {
  readonly count: number
  readonly stage: number
  readonly channel: number
  /** How much the silence so far leaves of a yes, beside a no and a silence for good. */
  readonly yesLeft: number
  /** Share of the delays of a yes that are over by now. */
  readonly over: number
  readonly delay: Lognormal
  readonly daysSilent: number
}

function waitingGroups({ underWay }: ForecastInputs, { channels }: RateTable): readonly Group[] {
  return underWay.map(({ stage, channel, daysSilent, count }) => {
    const hasTalked = hasTalkedAt(stage)
    const delay = yesDelayOf(hasTalked)
    return {
      count,
      stage: stageAt(stage),
      channel: channels.indexOf(channel),
      yesLeft: 1 - failureWeight({ hasTalked, daysSilent }),
      over: lognormalCdf(daysSilent, delay),
      delay,
      daysSilent,
    }
  })
}

const stageAt = (stage: PassableStage): number => PASSABLE_STAGES.indexOf(stage)

/** Days until the first offer from what is under way; infinite where none comes of it. */
function earliestUnderWay(
  groups: readonly Group[],
  rates: Float64Array,
  width: number,
  random: RandomSource,
): number {
  let earliest = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const { stage, channel, yesLeft, count } = group
    const rate = rates[stage * width + channel] as number
    const stillYes = (rate * yesLeft) / (rate * yesLeft + 1 - rate)
    const offers = binomialOf(
      random(),
      count,
      stillYes * passesFrom(stage + 1, channel, rates, width),
    )
    for (let at = 0; at < offers; at += 1) {
      const days = remainingDelay(group, random) + talkDelays(stage + 1, random)
      if (days < earliest) earliest = days
    }
  }
  return earliest
}

/** Days until a yes, given that none came yet. */
function remainingDelay({ over, delay, daysSilent }: Group, random: RandomSource): number {
  const share = over + (1 - over) * random()
  return share < 1 ? Math.max(0, lognormalQuantile(positive(share), delay) - daysSilent) : 0
}

/** P(an application at this stage passes it and all that follow). */
function passesFrom(stage: number, channel: number, rates: Float64Array, width: number): number {
  let chance = 1
  for (let at = stage; at < STAGE_COUNT; at += 1) chance *= rates[at * width + channel] as number
  return chance
}

type Run = {
  readonly path: number
  /** Days until an offer from what is under way: what is sent later than that cannot be earlier. */
  readonly under: number
  readonly random: RandomSource
}

/** Sends applications until the first offer, and writes down when and by which it came. */
function runNew({ mix, weekly, width, paths }: Way, rates: Float64Array, run: Run): void {
  const { path, under, random } = run
  let chance = 0
  for (const { channel, share } of mix) chance += share * passesFrom(0, channel, rates, width)
  chance = Math.max(LEAST_CHANCE, chance)
  let [sent, earliest, leading] = [0, under, 0]
  for (;;) {
    sent += triesUntil(random(), chance)
    const sentOn = (7 * sent) / weekly
    if (sentOn >= earliest) break
    const days = sentOn + delayOf(APPLIED_DELAYS, random) + talkDelays(1, random)
    if (days < earliest) [earliest, leading] = [days, sent]
  }
  paths.days[path] = earliest
  paths.applications[path] = leading
  paths.fromUnderWay[path] = under < Number.POSITIVE_INFINITY ? 1 : 0
}

/** Days from a stage to an offer, each answer being a yes. */
function talkDelays(stage: number, random: RandomSource): number {
  let days = 0
  for (let at = stage; at < STAGE_COUNT; at += 1) days += delayOf(TALKED_DELAYS, random)
  return days
}

const delayOf = (shares: Float64Array, random: RandomSource): number =>
  shares[Math.floor(DELAY_SHARES * random())] as number

/** The delay in the middle of each share. */
function delayShares(delay: Lognormal): Float64Array {
  return Float64Array.from({ length: DELAY_SHARES }, (_, at) =>
    lognormalQuantile((at + 0.5) / DELAY_SHARES, delay),
  )
}

/** A uniform number that is never 0. */
const positive = (uniform: number): number => Math.max(uniform, Number.EPSILON)
