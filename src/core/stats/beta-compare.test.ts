import { describe, expect, it } from 'vitest'
import { type BetaPrior, logBeta } from './beta.ts'
import { chanceHigher } from './beta-compare.ts'

/**
 * The exact sum for whole alpha: Evan Miller, "Formulas for Bayesian A/B Testing" (2015), after
 * John Cook (2005). Independent of quantiles and quadrature.
 */
function exactlyHigher(a: BetaPrior, b: BetaPrior): number {
  let sum = 0
  for (let i = 0; i < a.alpha; i += 1) {
    const top = logBeta(b.alpha + i, b.beta + a.beta)
    const bottom = Math.log(a.beta + i) + logBeta(1 + i, a.beta) + logBeta(b.alpha, b.beta)
    sum += Math.exp(top - bottom)
  }
  return sum
}

describe('chanceHigher', () => {
  it.each([
    [
      { alpha: 3, beta: 9 },
      { alpha: 2, beta: 30 },
    ],
    [
      { alpha: 1, beta: 20 },
      { alpha: 2, beta: 20 },
    ],
    [
      { alpha: 12, beta: 300 },
      { alpha: 30, beta: 420 },
    ],
    [
      { alpha: 1, beta: 1 },
      { alpha: 5, beta: 2 },
    ],
  ])('matches the exact sum for %j and %j to 4 decimals', (a, b) => {
    expect(chanceHigher(a, b)).toBeCloseTo(exactlyHigher(a, b), 4)
  })
  it('and its opposite make one', () => {
    const [a, b] = [
      { alpha: 1.2, beta: 18.8 },
      { alpha: 3.8, beta: 6.2 },
    ]
    expect(chanceHigher(a, b) + chanceHigher(b, a)).toBeCloseTo(1, 3)
  })
})
