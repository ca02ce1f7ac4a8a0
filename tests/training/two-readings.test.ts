/** What two readings of a mail ask of their scores is how their loss falls. */
import { describe, expect, it } from 'vitest'
import { askedOfScores } from '../../scripts/mail-training/two-readings.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'

const TOLD = { label: 1, weight: 0.7 }
const SMOOTHED = 0.05
const ONE = Float64Array.of(0.3, 1.2, -0.4)
const OTHER = Float64Array.of(-0.2, 0.1, 0.9)

const sum = (numbers: Float64Array): number => numbers.reduce((total, one) => total + one, 0)

function lossOf(scores: readonly Float64Array[], agreement: number): number {
  const [one, other] = scores.map(shares) as [Float64Array, Float64Array]
  const missed = (own: Float64Array) =>
    -sum(
      own.map((share, k) => {
        const truth = SMOOTHED / own.length + (k === TOLD.label ? 1 - SMOOTHED : 0)
        return truth * Math.log(share)
      }),
    )
  const divergence = sum(
    one.map((share, k) => (share - (other[k] as number)) * Math.log(share / (other[k] as number))),
  )
  return (TOLD.weight * (missed(one) + missed(other) + agreement * divergence)) / 2
}

describe('what is asked of the scores of one reading', () => {
  it.each([0, 1, 3])('is the gradient of the loss, where agreement counts %d', (agreement) => {
    const asked = askedOfScores(shares(ONE), shares(OTHER), TOLD, agreement)
    const step = 1e-5
    for (const [k, own] of asked.entries()) {
      const moved = (by: number) => ONE.map((score, at) => (at === k ? score + by : score))
      const rise =
        lossOf([moved(step), OTHER], agreement) - lossOf([moved(-step), OTHER], agreement)
      expect(own).toBeCloseTo(rise / (2 * step), 5)
    }
  })

  it('is half of what one reading alone asks, where both are alike', () => {
    const [alone, agreeing] = [0, 2].map((agreement) =>
      askedOfScores(shares(ONE), shares(ONE), TOLD, agreement),
    )
    for (const [k, own] of (agreeing as Float32Array).entries())
      expect(own).toBeCloseTo((alone as Float32Array)[k] as number, 6)
  })

  it('stays finite where one reading rules out what the other tells', () => {
    const asked = askedOfScores(Float64Array.of(1, 0), Float64Array.of(0, 1), TOLD, 1)
    expect(asked.every(Number.isFinite)).toBe(true)
  })
})
