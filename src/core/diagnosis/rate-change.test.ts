import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StageCount } from './diagnosis-types.ts'
import { rateChange } from './rate-change.ts'

const counts = (passed: number, failed: number, channel: StageCount['channel'] = null) => [
  { channel, entered: passed + failed, passed, waiting: 0, failed },
]

describe('rateChange', () => {
  // Reference: the formula of docs/methods/stage-rates.md, summed here over all explanations.
  it('weighs the explanations exactly', () => {
    const shape = (1.2 * 21) / 18.8
    const expected = 0.06 * 40
    const weight = (factor: number, prior: number) =>
      prior * factor ** 9 * (shape + expected + factor * expected) ** -(shape + 10)
    const all = [1 / 4, 1 / 3, 1 / 2, 2, 3, 4].map((factor) => weight(factor, 0.4 / 6))
    const total = all.reduce((sum, one) => sum + one, weight(1, 0.6))
    const change = rateChange('applied', [counts(1, 39), counts(9, 31)])
    const more = all.slice(3).reduce((sum, one) => sum + one, 0)
    expect(change?.more).toBeCloseTo(more / total, 9)
    expect(change?.since).toBe(1)
  })
  it('tells nothing on fewer than ten answers on either side', () => {
    expect(rateChange('applied', [counts(0, 9), counts(9, 31)])).toBeNull()
    expect(rateChange('applied', [counts(9, 60)])).toBeNull()
    expect(rateChange('applied', [])).toBeNull()
  })
  it('finds where it began', () => {
    const periods = [counts(1, 40), counts(2, 38), counts(11, 30), counts(12, 30)]
    expect(rateChange('applied', periods)).toMatchObject({ since: 2 })
  })
  it('gives chances that leave room for no change, and rates between 0 and 1', () => {
    const period = fc
      .tuple(fc.nat(15), fc.nat(60))
      .map(([passed, failed]) => counts(passed, failed))
    fc.assert(
      fc.property(fc.array(period, { minLength: 2, maxLength: 12 }), (periods) => {
        const change = rateChange('applied', periods)
        if (change === null) return
        expect(change.more + change.fewer).toBeLessThanOrEqual(1 + 1e-9)
        for (const { mean, low, high } of change.rates) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(mean)
          expect(mean).toBeLessThanOrEqual(high)
          expect(high).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })
  it('is sure of no change where nothing can change: the same numbers, many times over', () => {
    const change = rateChange(
      'applied',
      Array.from({ length: 6 }, () => counts(60, 940)),
    )
    expect((change?.more ?? 1) + (change?.fewer ?? 1)).toBeLessThan(0.02)
    for (const { mean } of change?.rates ?? []) expect(mean).toBeCloseTo(0.06, 2)
  })
})
