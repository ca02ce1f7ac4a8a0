/**
 * The rates of one person at one transition, with partial pooling over the ways in.
 *
 * Pure. A person stands at one place among people (a percentile, shared by all ways in), and
 * each way in may differ a little for them on top. Most of the spread of the usual band is laid
 * to the place, the rest to the way in. Method: docs/methods/stage-rates.md, "Pooling".
 */
import type { Channel } from '#core/model/milestones.ts'
import { type BetaPrior, betaQuantile, logBeta } from '#core/stats/beta.ts'
import { gaussLegendre } from '#core/stats/quadrature.ts'
import type { PassableStage, StageCount } from './diagnosis-types.ts'
import { usualRate } from './usual-rates.ts'

/** Judgement: the place's part of the spread; a part of a variance has more pseudo-counts. */
const PLACE_PART = 0.85
const PLACE_WEIGHT = 1 / PLACE_PART
const OWN_WEIGHT = 1 / (1 - PLACE_PART)
const PLACES = gaussLegendre(24)

/** What the counts say of a transition. */
export type PersonRates = {
  /** P(the person stands at this place), ascending places; they sum to 1. */
  readonly places: readonly number[]
  /** Per class of ways in (`rateClass`), its rate where the person stands at each place. */
  readonly rates: ReadonlyMap<string, readonly BetaPrior[]>
}

/**
 * The posterior of a transition.
 *
 * @param counts what happened there, per way in
 * @param channels ways in that are asked for, with or without counts
 */
export function personRates(
  from: PassableStage,
  counts: readonly StageCount[],
  channels: readonly (Channel | null)[],
): PersonRates {
  const places = PLACES.weights.map((weight) => Math.log(weight))
  const rates = new Map<string, readonly BetaPrior[]>()
  for (const channel of [...channels, ...counts.map((count) => count.channel)]) {
    const group = rateClass(from, channel)
    if (rates.has(group)) continue
    const alike = counts.filter((count) => rateClass(from, count.channel) === group)
    const [passed, failed] = [sumOf(alike, 'passed'), sumOf(alike, 'failed')]
    const priors = placedPriors(from, channel)
    const own = priors.map(({ alpha, beta }) => ({ alpha: alpha + passed, beta: beta + failed }))
    own.forEach(({ alpha, beta }, at) => {
      const prior = priors[at] as BetaPrior
      const likelihood = logBeta(alpha, beta) - logBeta(prior.alpha, prior.beta)
      places[at] = (places[at] as number) + likelihood
    })
    rates.set(group, own)
  }
  return { places: normalised(places), rates }
}

/** Ways in that share one rate at a stage: after the first talk only a referral differs. */
export function rateClass(from: PassableStage, channel: Channel | null): string {
  if (from === 'applied') return channel ?? 'unknown'
  return channel === 'referral' ? channel : 'other'
}

const sumOf = (counts: readonly StageCount[], key: 'passed' | 'failed'): number =>
  counts.reduce((sum, count) => sum + count[key], 0)

const known = new Map<string, readonly BetaPrior[]>()

/** A way's own rate where the person stands at each of the places; computed once. */
function placedPriors(from: PassableStage, channel: Channel | null): readonly BetaPrior[] {
  const key = `${from} ${rateClass(from, channel)}`
  const kept = known.get(key)
  if (kept) return kept
  const { alpha, beta } = usualRate(from, channel)
  const weight = OWN_WEIGHT * (alpha + beta)
  const among = { alpha: PLACE_WEIGHT * alpha, beta: PLACE_WEIGHT * beta }
  const priors = PLACES.nodes.map((place) => {
    const rate = betaQuantile(place, among)
    return { alpha: weight * rate, beta: weight * (1 - rate) }
  })
  known.set(key, priors)
  return priors
}

function normalised(logs: readonly number[]): readonly number[] {
  const top = Math.max(...logs)
  const shares = logs.map((log) => Math.exp(log - top))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}
