/**
 * Whether a person's rate of leaving a stage changed over time, and the rate of each period.
 *
 * Pure. Either the rate stands, or it moved once, at the start of some period, by a factor. With
 * s passes where E were to be expected of the usual rates, λ the person's own factor on them
 * (Gamma with shape and rate a, the spread of the usual), and φ the factor from period k on,
 *
 *   P(counts | k, φ) ∝ φ^(s after) · (a + E before + φ E after)^-(a + s)
 *
 * so that each period borrows from all others, and a mix of ways in that shifts is no change.
 * Method: docs/methods/stage-rates.md, "Periods". Start reading at `rateChange`.
 */
import type { BetaPrior } from '#core/stats/beta.ts'
import type { Band, PassableStage, StageCount } from './diagnosis-types.ts'
import { FEWEST_SETTLED } from './group-rates.ts'
import { FEWEST_PROCESSES } from './leak.ts'
import { bandOf, usualMix } from './stage-rates.ts'
import { usualRate } from './usual-rates.ts'

/** Chance before any data that the rate moved at all: set on made searches (docs/methods). */
const PRIOR_CHANGE = 0.4
/** What it may have moved by, equally likely: `clearly` begins at half and at twice. */
const FACTORS = [1 / 4, 1 / 3, 1 / 2, 2, 3, 4] as const

export type RateChange = {
  /** P(more since), P(fewer since); the rest: no change. */
  readonly more: number
  readonly fewer: number
  /** The period in which it likeliest began, where there is one; its place in the list. */
  readonly since: number
  /** The rate of each period, 90% intervals: pulled towards that of the whole search. */
  readonly rates: readonly Band[]
}

type Sums = { readonly passed: number; readonly expected: number; readonly settled: number }
/** One explanation: the factor from a period on (1 for none), and its weight. */
type Explanation = { readonly since: number; readonly factor: number; readonly weight: number }

/**
 * @param periods what happened to the applications of each period at this stage, per way in
 * @returns `null` where no period has enough answers before and behind it
 */
export function rateChange(
  from: PassableStage,
  periods: readonly (readonly StageCount[])[],
): RateChange | null {
  const sums = periods.map((counts) => sumsOf(from, counts))
  // On either side of a change as many as a rate and a leak need.
  const needed = from === 'applied' ? FEWEST_SETTLED : FEWEST_PROCESSES
  const starts = periods.map((_, at) => at).filter((at) => isEnough(sums, at, needed))
  if (starts.length === 0) return null
  const shape = shapeOf(usualMix(from, periods.flat()))
  const explanations = weighed(sums, starts, shape)
  const chance = (is: (one: Explanation) => boolean) =>
    explanations.reduce((sum, one) => sum + (is(one) ? one.weight : 0), 0)
  const [more, fewer] = [chance(({ factor }) => factor > 1), chance(({ factor }) => factor < 1)]
  const isMore = more >= fewer
  const at = (start: number) =>
    chance(({ since, factor }) => since === start && (isMore ? factor > 1 : factor < 1))
  const since = starts.reduce((best, start) => (at(start) > at(best) ? start : best))
  const rates = periods.map((counts, period) =>
    rateOf(period, usualMix(from, counts), sums, explanations, shape),
  )
  return { more, fewer, since, rates }
}

function sumsOf(from: PassableStage, counts: readonly StageCount[]): Sums {
  let [passed, expected, settled] = [0, 0, 0]
  for (const count of counts) {
    const { alpha, beta } = usualRate(from, count.channel)
    const own = count.passed + count.failed
    passed += count.passed
    settled += own
    expected += (own * alpha) / (alpha + beta)
  }
  return { passed, expected, settled }
}

function isEnough(sums: readonly Sums[], start: number, needed: number): boolean {
  const settled = (part: readonly Sums[]) => part.reduce((sum, one) => sum + one.settled, 0)
  return settled(sums.slice(0, start)) >= needed && settled(sums.slice(start)) >= needed
}

/** Shape of a Gamma with mean 1 that spreads as the usual rate does, relative to its mean. */
function shapeOf({ alpha, beta }: BetaPrior): number {
  return (alpha * (alpha + beta + 1)) / beta
}

function weighed(
  sums: readonly Sums[],
  starts: readonly number[],
  shape: number,
): readonly Explanation[] {
  const logged = [
    { since: sums.length, factor: 1, log: Math.log(1 - PRIOR_CHANGE) },
    ...starts.flatMap((since) =>
      FACTORS.map((factor) => ({
        since,
        factor,
        log: Math.log(PRIOR_CHANGE / (starts.length * FACTORS.length)),
      })),
    ),
  ].map((one) => ({ ...one, log: one.log + logLikelihood(sums, one, shape) }))
  const top = Math.max(...logged.map(({ log }) => log))
  const total = logged.reduce((sum, { log }) => sum + Math.exp(log - top), 0)
  return logged.map(({ since, factor, log }) => ({
    since,
    factor,
    weight: Math.exp(log - top) / total,
  }))
}

function logLikelihood(
  sums: readonly Sums[],
  { since, factor }: Pick<Explanation, 'since' | 'factor'>,
  shape: number,
): number {
  const after = sums.slice(since).reduce((sum, { passed }) => sum + passed, 0)
  const passed = sums.reduce((sum, one) => sum + one.passed, 0)
  return (
    after * Math.log(factor) -
    (shape + passed) * Math.log(rateParameter(sums, since, factor, shape))
  )
}

/** Of the Gamma that λ follows, given the counts: a + E before + φ E after. */
function rateParameter(
  sums: readonly Sums[],
  since: number,
  factor: number,
  shape: number,
): number {
  return sums.reduce((sum, { expected }, at) => sum + expected * (at < since ? 1 : factor), shape)
}

/** A period's rate over all explanations, as the Beta of the same mean and spread. */
function rateOf(
  period: number,
  usual: BetaPrior,
  sums: readonly Sums[],
  explanations: readonly Explanation[],
  shape: number,
): Band {
  const usualMean = usual.alpha / (usual.alpha + usual.beta)
  const passed = shape + sums.reduce((sum, one) => sum + one.passed, 0)
  let [mean, square] = [0, 0]
  for (const { since, factor, weight } of explanations) {
    const scale =
      (usualMean * (period < since ? 1 : factor)) / rateParameter(sums, since, factor, shape)
    mean += weight * passed * scale
    square += weight * passed * (passed + 1) * scale ** 2
  }
  const middle = Math.min(MOST, mean)
  const variance = Math.max(square - mean ** 2, Number.EPSILON)
  const weight = Math.max(1, (middle * (1 - middle)) / variance - 1)
  return bandOf({ alpha: middle * weight, beta: (1 - middle) * weight })
}

/** A factor on a usual rate may lead above 1: no rate does. */
const MOST = 0.97
