import { describe, expect, it } from 'vitest'
import { dayOfPart, incidence, type Observation, shareBy } from './incidence.ts'

const came = (...days: number[]): readonly Observation[] =>
  days.map((at) => ({ days: at, end: 'event' }))
const waits = (...days: number[]): readonly Observation[] =>
  days.map((at) => ({ days: at, end: 'waiting' }))
const others = (...days: number[]): readonly Observation[] =>
  days.map((at) => ({ days: at, end: 'other' }))

/**
 * Remission times in weeks under 6-MP, 21 patients: Freireich et al. (1963), Blood 21:699; with
 * their Kaplan–Meier estimate as printed in Kleinbaum & Klein, Survival Analysis, ch. 2, and
 * Cox & Oakes, Analysis of Survival Data, ch. 1.
 */
const FREIREICH = [
  ...came(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...waits(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
]
const PUBLISHED = [
  [6, 0.8571, 21],
  [7, 0.8067, 17],
  [10, 0.7529, 15],
  [13, 0.6902, 12],
  [16, 0.6275, 11],
  [22, 0.5378, 7],
  [23, 0.4482, 6],
] as const

describe('incidence', () => {
  it('matches the published Kaplan–Meier table of Freireich to 4 decimals', () => {
    const steps = incidence(FREIREICH)
    expect(steps.map(({ days, atRisk }) => [days, atRisk])).toEqual(
      PUBLISHED.map(([days, , atRisk]) => [days, atRisk]),
    )
    PUBLISHED.forEach(([, survival], at) => {
      expect(1 - (steps[at]?.share ?? 0)).toBeCloseTo(survival, 4)
    })
  })
  it('is the plain fraction where nobody waits', () => {
    const steps = incidence([...came(2, 4, 9), ...others(1, 3)])
    expect(steps.map(({ share }) => share)).toEqual([
      expect.closeTo(0.2, 12),
      expect.closeTo(0.4, 12),
      expect.closeTo(0.6, 12),
    ])
  })
  it('shares out what has ended between an event and its rival', () => {
    const waiting = waits(1, 4, 6, 6, 20)
    const [a, b] = [
      [2, 5, 5, 9],
      [3, 5, 8],
    ]
    const one = shareBy(incidence([...came(...a), ...others(...b), ...waiting]), 30)
    const two = shareBy(incidence([...came(...b), ...others(...a), ...waiting]), 30)
    const both = shareBy(incidence([...came(...a, ...b), ...waiting]), 30)
    expect(one + two).toBeCloseTo(both, 12)
  })
  it('grows and stays within 0 and 1', () => {
    const shares = incidence(FREIREICH).map(({ share }) => share)
    expect(shares).toEqual(shares.toSorted((x, y) => x - y))
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })
  it('has no step where nothing came', () => {
    expect(incidence([])).toEqual([])
    expect(incidence(waits(4, 8))).toEqual([])
  })
  it('refuses negative days with code bad-count', () => {
    expect(() => incidence(came(-1))).toThrow(expect.objectContaining({ code: 'bad-count' }))
  })
})

describe('dayOfPart', () => {
  it('finds the middle of those that came within the window', () => {
    const steps = incidence(came(2, 4, 6, 8, 100))
    expect(dayOfPart(steps, 0.5, 60)).toBe(4)
    expect(dayOfPart(steps, 0.75, 60)).toBe(6)
  })
  it('does not take fast answers of late starters for the whole', () => {
    // Ten asked long ago, answered after 10 or 40 days; ten asked 12 days ago: the fast five.
    const early = [...came(10, 10, 10, 10, 10), ...came(40, 40, 40, 40, 40)]
    const late = [...came(10, 10, 10, 10, 10), ...waits(12, 12, 12, 12, 12)]
    const steps = incidence([...early, ...late])
    expect(shareBy(steps, 40)).toBeCloseTo(1, 12)
    expect(dayOfPart(steps, 0.6, 60)).toBe(40)
  })
  it('is null where nothing came', () => {
    expect(dayOfPart([], 0.5, 60)).toBeNull()
  })
})
