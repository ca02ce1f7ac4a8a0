import { describe, expect, it } from 'vitest'
import { betaQuantile } from './beta.ts'
import { betaDraw, binomialOf, triesUntil } from './draws.ts'
import { seededRandom } from './random.ts'

describe('betaDraw', () => {
  it.each([
    { alpha: 0.9, beta: 24.1 },
    { alpha: 5, beta: 5 },
    { alpha: 120, beta: 30 },
  ])('falls below each decile of Beta($alpha, $beta) as often as it should', (prior) => {
    const random = seededRandom('beta')
    const draws = Array.from({ length: 20_000 }, () => betaDraw(random, prior))
    for (const share of [0.1, 0.5, 0.9]) {
      const bound = betaQuantile(share, prior)
      const below = draws.filter((draw) => draw < bound).length / draws.length
      // Four standard errors of a share of 20,000.
      expect(Math.abs(below - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 20_000))
    }
  })
  it('stays within 0 and 1 where nearly all lies at one end', () => {
    const random = seededRandom('ends')
    for (let at = 0; at < 2_000; at += 1) {
      const draw = betaDraw(random, { alpha: 0.001, beta: 3 })
      expect(draw > 0 && draw < 1).toBe(true)
    }
  })
})

describe('binomialOf', () => {
  // Exact: P(0), P(1), P(2) of Binomial(3, 1/4) are 27/64, 27/64, 9/64.
  it('cuts the unit interval at the exact shares', () => {
    expect(binomialOf(26.9 / 64, 3, 0.25)).toBe(0)
    expect(binomialOf(27.1 / 64, 3, 0.25)).toBe(1)
    expect(binomialOf(54.1 / 64, 3, 0.25)).toBe(2)
    expect(binomialOf(63.5 / 64, 3, 0.25)).toBe(3)
  })
  it('never gives fewer for a larger chance', () => {
    const random = seededRandom('grows')
    for (let at = 0; at < 500; at += 1) {
      const [uniform, chance] = [random(), random()]
      expect(binomialOf(uniform, 40, chance)).toBeLessThanOrEqual(
        binomialOf(uniform, 40, Math.min(1, chance * 1.2)),
      )
    }
  })
  it('knows the ends, and counts too many for their shares', () => {
    expect(binomialOf(0.5, 7, 0)).toBe(0)
    expect(binomialOf(0.5, 7, 1)).toBe(7)
    expect(binomialOf(0.5, 100_000, 0.5)).toBe(50_000)
  })
})

describe('triesUntil', () => {
  it('takes one try where it always works, and the median where half of the luck is gone', () => {
    expect(triesUntil(0.99, 1)).toBe(1)
    // 1 - 0.9^k first reaches one half at k = 7.
    expect(triesUntil(0.5, 0.1)).toBe(7)
    expect(triesUntil(0, 0.1)).toBe(1)
  })
})
