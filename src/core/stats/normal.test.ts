import { describe, expect, it } from 'vitest'
import { lognormalCdf, normalCdf } from './normal.ts'

describe('normalCdf', () => {
  // Reference: NIST/SEMATECH e-Handbook table and Abramowitz & Stegun table 26.1 (15 digits).
  it('matches published tables in the middle and in both tails', () => {
    expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 14)
    expect(normalCdf(1.96)).toBeCloseTo(0.97500210485178, 13)
    expect(normalCdf(-3)).toBeCloseTo(0.00134989803163, 14)
    expect(normalCdf(-5) / 2.866515718791939e-7).toBeCloseTo(1, 9)
  })
  it('is smooth where the two formulas meet', () => {
    const step = normalCdf(3.0001) - normalCdf(2.9999)
    const density = Math.exp(-4.5) / Math.sqrt(2 * Math.PI)
    expect(step / (0.0002 * density)).toBeCloseTo(1, 6)
  })
  it('stays within 0 and 1 far out', () => {
    expect(normalCdf(60)).toBe(1)
    expect(normalCdf(-60)).toBe(0)
  })
})

describe('lognormalCdf', () => {
  // Evidence 8.1: good news after applying, median 12 d, sigma 1.1: P25 to P75 are 6 to 25, P90 49.
  it('gives the quartiles that the evidence states', () => {
    const delay = { medianDays: 12, sigma: 1.1 }
    expect(lognormalCdf(12 * Math.exp(-0.6745 * 1.1), delay)).toBeCloseTo(0.25, 4)
    expect(Math.round(100 * lognormalCdf(49, delay))).toBe(90)
  })
  it('is 0 before anything can have come', () => {
    expect(lognormalCdf(0, { medianDays: 8, sigma: 0.9 })).toBe(0)
  })
})
