/** The pooled classifier: its sums by hand, and that one telling sentence is enough. */
import { describe, expect, it } from 'vitest'
import { pooledInput, pooledScores, shares } from './pooled-classifier.ts'
import type { Model } from './weights.ts'

const model: Model = {
  featureRows: new Map([
    [10, 0],
    [11, 1],
  ]),
  wholeRows: new Map([[20, 2]]),
  // rows: feature 10, feature 11, whole 20, constants; two classes
  weights: Float32Array.from([4, 0, 0, 2, 1, 0, 0.5, 0]),
  classes: 2,
}
const scoresFor = (sentences: readonly (readonly number[])[], whole: readonly number[] = []) =>
  pooledScores(model, pooledInput(model, { sentences, whole })).total

describe('pooled scores', () => {
  // By hand: strength 3/sqrt(8), 3/sqrt(24); soft maximum log(1 + e^s)
  it('are the linear score of the whole and the soft maximum of the sentences', () => {
    const told = scoresFor([[10, 99]], [20])
    const sentence = (4 * 3) / Math.sqrt(8)
    expect(told[0]).toBeCloseTo(Math.log(1 + Math.exp(sentence)) + 3 / Math.sqrt(24) + 0.5, 6)
    expect(told[1]).toBeCloseTo(Math.log(1 + Math.exp(0)), 6)
  })

  it('hardly move for sentences that tell nothing', () => {
    const alone = shares(scoresFor([[10]]))[0] as number
    const among = shares(scoresFor([[], [], [10], []]))[0] as number
    expect(Math.abs(alone - among)).toBeLessThan(0.1)
    expect(among).toBeGreaterThan(0.8)
  })

  it('become shares that add up to 1, the larger the higher the score', () => {
    const scores = Float64Array.from([2, 1, -3])
    expect(shares(scores).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
    expect(shares(scores)[0]).toBeCloseTo(Math.E * (shares(scores)[1] as number), 12)
  })
})
