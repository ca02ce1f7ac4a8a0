import { describe, expect, it } from 'vitest'
import { lognormalCdf, lognormalQuantile, normalCdf, normalQuantile } from './normal.ts'

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

describe('normalQuantile', () => {
  // Wichura (1988), Applied Statistics 37:477, the check values of AS 241.
  it('matches the check values of its publication', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.674489750196082, 14)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.09023230616781, 14)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.2623400897984, 12)
  })
  it('is the inverse of the cumulative probability', () => {
    for (const z of [-6, -2.5, -0.3, 0, 0.7, 1.8]) {
      expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9)
    }
  })
  it('refuses what is no share', () => {
    for (const share of [0, 1, -0.1, Number.NaN]) {
      expect(() => normalQuantile(share)).toThrow(/within 0 and 1/)
    }
  })
})

describe('lognormalQuantile', () => {
  it('is the inverse of the share of delays that are over', () => {
    const delay = { medianDays: 8, sigma: 0.9 }
    expect(lognormalQuantile(0.5, delay)).toBe(8)
    expect(lognormalCdf(lognormalQuantile(0.9, delay), delay)).toBeCloseTo(0.9, 12)
  })
})
