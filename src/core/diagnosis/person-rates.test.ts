import { describe, expect, it } from 'vitest'
import type { Channel } from '#core/model/milestones.ts'
import { logBeta } from '#core/stats/beta.ts'
import type { PassableStage, StageCount } from './diagnosis-types.ts'
import { personRates, rateClass } from './person-rates.ts'
import { usualRate } from './usual-rates.ts'

const count = (channel: Channel | null, passed: number, failed: number): StageCount => ({
  channel,
  entered: passed + failed,
  passed,
  waiting: 0,
  failed,
})

function meanRate(from: PassableStage, counts: readonly StageCount[], channel: Channel | null) {
  const { places, rates } = personRates(from, counts, [channel])
  return (rates.get(rateClass(from, channel)) ?? []).reduce(
    (sum, { alpha, beta }, at) => sum + ((places[at] as number) * alpha) / (alpha + beta),
    0,
  )
}

describe('personRates', () => {
  it('is the usual where nothing is known', () => {
    const { alpha, beta } = usualRate('applied', 'board')
    expect(meanRate('applied', [], 'board')).toBeCloseTo(alpha / (alpha + beta), 3)
    expect(meanRate('final', [], null)).toBeCloseTo(0.48, 3)
  })
  it('tends to the record where there is much of it', () => {
    expect(meanRate('applied', [count('board', 300, 700)], 'board')).toBeCloseTo(0.3, 1)
  })
  it('lets one way in speak for another, but less than for itself', () => {
    const well = [count('board', 12, 48)]
    const before = meanRate('applied', [], 'company-site')
    const after = meanRate('applied', well, 'company-site')
    expect(after).toBeGreaterThan(before * 1.3)
    expect(after / before).toBeLessThan(
      meanRate('applied', well, 'board') / meanRate('applied', [], 'board'),
    )
  })
  it('counts ways in that share a rate once', () => {
    const apart = [count('board', 2, 3), count(null, 1, 4)]
    const together = [count('board', 3, 7)]
    expect(meanRate('interview', apart, 'board')).toBeCloseTo(
      meanRate('interview', together, 'board'),
      12,
    )
  })
  it('weighs the places by the exact chance of the counts', () => {
    const { places, rates } = personRates('screen', [count(null, 4, 1)], [])
    const prior = personRates('screen', [], [null])
    const weights = (prior.rates.get('other') ?? []).map(({ alpha, beta }, at) => {
      const own = rates.get('other')?.[at] ?? { alpha: 0, beta: 0 }
      expect(own).toEqual({ alpha: alpha + 4, beta: beta + 1 })
      return (
        (prior.places[at] as number) * Math.exp(logBeta(alpha + 4, beta + 1) - logBeta(alpha, beta))
      )
    })
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    places.forEach((place, at) => {
      expect(place).toBeCloseTo((weights[at] as number) / total, 10)
    })
  })
})
