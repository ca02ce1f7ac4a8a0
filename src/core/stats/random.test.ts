import { describe, expect, it } from 'vitest'
import { seededRandom } from './random.ts'

const draw = (seed: string, count: number) => {
  const next = seededRandom(seed)
  return Array.from({ length: count }, next)
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(draw('a-001', 5)).toEqual(draw('a-001', 5))
    expect(draw('a-001', 5)).not.toEqual(draw('a-002', 5))
  })
  it('fills [0, 1) evenly: chi-square over 20 bins below its 99.9% point', () => {
    const bins = new Array<number>(20).fill(0)
    for (const value of draw('even', 20_000)) {
      const bin = Math.floor(20 * value)
      bins[bin] = (bins[bin] ?? Number.NaN) + 1
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)
    // Published table: chi-square, 19 degrees of freedom, 99.9%: 43.82
    expect(chiSquare).toBeLessThan(43.82)
  })
  it('shows no correlation from one number to the next', () => {
    const values = draw('serial', 20_000).map((value) => value - 0.5)
    const products = values.slice(1).map((value, at) => value * (values[at] as number))
    const correlation = (12 * products.reduce((sum, value) => sum + value, 0)) / products.length
    expect(Math.abs(correlation)).toBeLessThan(0.03)
  })
})
