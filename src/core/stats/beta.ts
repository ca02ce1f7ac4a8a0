/**
 * The Beta distribution: density constant, cumulative probability and quantile.
 *
 * Pure numbers. Used for rates (0..1) with pseudo-counts `alpha` and `beta`. Written here
 * because the libraries found were either large or inexact in the tails; compared in the tests
 * with exact binomial sums. Start reading at `betaCdf`.
 */
import { DomainError } from '#core/model/errors.ts'

/** Pseudo-counts of a Beta distribution, both > 0. */
export type BetaPrior = { readonly alpha: number; readonly beta: number }

/** Lanczos coefficients, g = 7, n = 9 (relative error below 1e-15 for positive arguments). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const

/**
 * Natural logarithm of the gamma function.
 *
 * @param value > 0
 * @example logGamma(1) // => 0
 */
export function logGamma(value: number): number {
  if (!(value > 0)) throw new DomainError('bad-input', `logGamma needs a value > 0, got ${value}.`)
  if (value === 1 || value === 2) return 0
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value)
  const shifted = value - 1
  let sum = LANCZOS[0] as number
  for (let at = 1; at < LANCZOS.length; at += 1) sum += (LANCZOS[at] as number) / (shifted + at)
  const base = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Natural logarithm of the beta function B(alpha, beta); both > 0. */
export function logBeta(alpha: number, beta: number): number {
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta)
}

/**
 * P(rate <= x) for a rate with a Beta(alpha, beta) distribution.
 *
 * @param x fraction; below 0 gives 0, above 1 gives 1
 * @throws DomainError `bad-input` unless both pseudo-counts are > 0
 * @see NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction)
 * @example betaCdf(0.25, { alpha: 1, beta: 1 }) // => 0.25
 */
export function betaCdf(x: number, prior: BetaPrior): number {
  const { alpha, beta } = checked(prior)
  if (x <= 0) return 0
  if (x >= 1) return 1
  const logFront = alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta(alpha, beta)
  // The fraction converges fast on the side of the mean; the other side is its mirror.
  if (x < (alpha + 1) / (alpha + beta + 2)) {
    return (Math.exp(logFront) * continuedFraction(x, alpha, beta)) / alpha
  }
  return 1 - (Math.exp(logFront) * continuedFraction(1 - x, beta, alpha)) / beta
}

/**
 * The rate below which a share `probability` of a Beta(alpha, beta) distribution lies.
 *
 * @param probability 0..1
 * @returns fraction 0..1, to about 1e-13
 * @throws DomainError `bad-input` outside of these ranges
 * @example betaQuantile(0.25, { alpha: 1, beta: 1 }) // => 0.25
 */
export function betaQuantile(probability: number, prior: BetaPrior): number {
  const { alpha, beta } = checked(prior)
  if (!(probability >= 0 && probability <= 1)) {
    throw new DomainError('bad-input', `A probability lies within 0 and 1, got ${probability}.`)
  }
  if (probability === 0 || probability === 1) return probability
  const logConstant = logBeta(alpha, beta)
  let [low, high, guess] = [0, 1, alpha / (alpha + beta)]
  // Newton steps, and halving wherever one would leave the bracket.
  for (let step = 0; step < 200; step += 1) {
    const error = betaCdf(guess, prior) - probability
    if (error === 0) return guess
    if (error > 0) high = guess
    else low = guess
    const logDensity = (alpha - 1) * Math.log(guess) + (beta - 1) * Math.log1p(-guess) - logConstant
    const newton = guess - error / Math.exp(logDensity)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - guess) <= 1e-14 * guess) return next
    guess = next
  }
  return guess
}

function checked(prior: BetaPrior): BetaPrior {
  if (prior.alpha > 0 && prior.beta > 0) return prior
  throw new DomainError(
    'bad-input',
    `A Beta distribution needs two pseudo-counts > 0, got ${prior.alpha} and ${prior.beta}.`,
  )
}

/** Modified Lentz evaluation of the continued fraction of the incomplete beta function. */
function continuedFraction(x: number, alpha: number, beta: number): number {
  const tiny = 1e-300
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let upper = 1
  let lower = 1 / away(1 - ((alpha + beta) * x) / (alpha + 1))
  let result = lower
  for (let term = 1; term <= 2_000; term += 1) {
    const twice = 2 * term
    const even = (term * (beta - term) * x) / ((alpha + twice - 1) * (alpha + twice))
    lower = 1 / away(1 + even * lower)
    upper = away(1 + even / upper)
    result *= lower * upper
    const odd =
      (-(alpha + term) * (alpha + beta + term) * x) / ((alpha + twice) * (alpha + twice + 1))
    lower = 1 / away(1 + odd * lower)
    upper = away(1 + odd / upper)
    const change = lower * upper
    result *= change
    if (Math.abs(change - 1) < 1e-15) break
  }
  return result
}
