import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaQuantile, logBeta, logGamma } from './beta.ts'

/** P(Beta(a, b) <= x) for whole a, b: P(at least a successes in a + b - 1 trials), summed. */
function binomialTail(x: number, alpha: number, beta: number): number {
  const trials = alpha + beta - 1
  let [choose, sum] = [1, 0]
  for (let successes = 0; successes <= trials; successes += 1) {
    if (successes >= alpha) sum += choose * x ** successes * (1 - x) ** (trials - successes)
    choose = (choose * (trials - successes)) / (successes + 1)
  }
  return sum
}

describe('betaCdf', () => {
  it('equals exact binomial sums for whole pseudo-counts', () => {
    for (const [x, alpha, beta] of [
      [0.25, 3, 9],
      [0.03, 1, 30],
      [0.5, 5, 5],
      [0.9, 12, 4],
      [0.001, 2, 40],
    ] as const) {
      expect(betaCdf(x, { alpha, beta })).toBeCloseTo(binomialTail(x, alpha, beta), 13)
    }
  })
  it('equals x^a where beta is 1, also for fractional alpha', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.2, max: 30, noNaN: true }),
        (x, alpha) => {
          expect(betaCdf(x, { alpha, beta: 1 })).toBeCloseTo(x ** alpha, 11)
        },
      ),
    )
  })
  it('mirrors: P(x; a, b) = 1 - P(1 - x; b, a)', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    const count = fc.double({ min: 0.3, max: 400, noNaN: true })
    fc.assert(
      fc.property(share, count, count, (x, alpha, beta) => {
        const here = betaCdf(x, { alpha, beta })
        const mirror = 1 - betaCdf(1 - x, { alpha: beta, beta: alpha })
        expect(here).toBeCloseTo(mirror, 10)
      }),
    )
  })
  it('refuses pseudo-counts that are not above 0 with code bad-input', () => {
    expect(() => betaCdf(0.5, { alpha: 0, beta: 1 })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
  })
})

describe('betaQuantile', () => {
  // Reference: Beta(3, 9) by exact binomial sums and bisection: 0.0788200457, 0.4700867993
  it('matches exact Beta(3, 9) quantiles to 9 decimals', () => {
    const prior = { alpha: 3, beta: 9 }
    expect(betaQuantile(0.05, prior)).toBeCloseTo(0.0788200457, 9)
    expect(betaQuantile(0.95, prior)).toBeCloseTo(0.4700867993, 9)
  })
  // Reference: scipy 1.17.1, scipy.stats.beta.ppf(q, a, b).
  it('matches scipy for fractional and for large pseudo-counts', () => {
    expect(betaQuantile(0.1, { alpha: 1.2, beta: 18.8 })).toBeCloseTo(0.00905441492293535, 12)
    expect(betaQuantile(0.05, { alpha: 0.9, beta: 24.1 })).toBeCloseTo(0.0014525399710002135, 12)
    expect(betaQuantile(0.95, { alpha: 1201.2, beta: 9018.8 })).toBeCloseTo(0.12281625536136107, 10)
  })
  // Evidence 8.1 prints the 80% interval of the default cold prior as 0.9 to 13%.
  it('gives the printed 80% interval of the default cold prior', () => {
    const cold = { alpha: 1.2, beta: 18.8 }
    expect(betaQuantile(0.1, cold)).toBeCloseTo(0.009, 3)
    expect(betaQuantile(0.9, cold)).toBeCloseTo(0.128, 2)
  })
  it('undoes betaCdf', () => {
    const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    const count = fc.double({ min: 1, max: 2_000, noNaN: true })
    fc.assert(
      fc.property(chance, count, count, (probability, alpha, beta) => {
        const x = betaQuantile(probability, { alpha, beta })
        expect(betaCdf(x, { alpha, beta })).toBeCloseTo(probability, 7)
      }),
    )
  })
})

describe('logGamma', () => {
  it('gives factorials', () => {
    expect(Math.exp(logGamma(11))).toBeCloseTo(3_628_800, 4)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14)
  })
  it('gives B(2, 3) = 1/12', () => {
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 14)
  })
})
