/**
 * How likely a stage is to be clearly weaker than usual: two explanations of the same counts.
 *
 * Pure. Model in docs/methods/leak.md: either the person's rates lie where those of people in
 * their channels lie, or they are multiplied by a factor between .2 and .7. The person's place
 * among others (a percentile) is shared by all channels and integrated out.
 */
import type { Channel } from '#core/model/milestones.ts'
import { betaQuantile } from '#core/stats/beta.ts'
import { gaussLegendre } from '#core/stats/quadrature.ts'
import type { PassableStage, StageCount } from './diagnosis-types.ts'
import { usualRate } from './usual-rates.ts'

/** Judgement: chance before any data that a given stage is clearly weaker (four make 41%). */
export const PRIOR_WEAKER = 0.125
/** Factors on the rate of a weaker stage, equally likely: `clearly` ends at .7. */
const WEAKER_FACTORS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7] as const
/**
 * The usual band mixes differences between kinds of work with differences between people of
 * one kind. Only the latter make a person weaker than *their* usual: the prior weighs this
 * many times more here.
 */
const WITHIN_SEGMENT_WEIGHT = 3

const PERCENTILES = gaussLegendre(24)

/**
 * P(the stage is clearly weaker | what happened there).
 *
 * @param counts per channel; none gives the prior
 * @returns 0..1
 */
export function weakerChance(from: PassableStage, counts: readonly StageCount[]): number {
  const told = counts.filter((count) => count.passed + count.failed > 0)
  if (told.length === 0) return PRIOR_WEAKER
  const usual = logLikelihood(from, told, 1)
  const factors = WEAKER_FACTORS.map((factor) => logLikelihood(from, told, factor))
  const weaker = logMean(factors)
  const odds = (PRIOR_WEAKER / (1 - PRIOR_WEAKER)) * Math.exp(weaker - usual)
  return odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
}

/** log P(counts | rates = usual rates × factor), the person's percentile integrated out. */
function logLikelihood(from: PassableStage, counts: readonly StageCount[], factor: number): number {
  const terms = PERCENTILES.nodes.map((_, node) => {
    let sum = Math.log(PERCENTILES.weights[node] as number)
    for (const { channel, passed, failed } of counts) {
      const rate = factor * (ratesAtPercentiles(from, channel)[node] as number)
      sum += passed * Math.log(rate) + failed * Math.log1p(-rate)
    }
    return sum
  })
  return logMean(terms) + Math.log(terms.length)
}

function logMean(logs: readonly number[]): number {
  const top = Math.max(...logs)
  return top + Math.log(logs.reduce((sum, value) => sum + Math.exp(value - top), 0) / logs.length)
}

const computed = new Map<string, readonly number[]>()

/** A channel's usual rate at each percentile of people; computed once. */
function ratesAtPercentiles(from: PassableStage, channel: Channel | null): readonly number[] {
  const key = `${from} ${from === 'applied' ? channel : channel === 'referral'}`
  const kept = computed.get(key)
  if (kept) return kept
  const { alpha, beta } = usualRate(from, channel)
  const prior = { alpha: WITHIN_SEGMENT_WEIGHT * alpha, beta: WITHIN_SEGMENT_WEIGHT * beta }
  const rates = PERCENTILES.nodes.map((percentile) => betaQuantile(percentile, prior))
  computed.set(key, rates)
  return rates
}
