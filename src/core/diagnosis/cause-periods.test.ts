import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import { causePeriods } from './cause-periods.ts'
import { summariseHistory } from './history-summary.ts'
import { many } from './made-course.test-data.ts'
import { patternsOf } from './patterns.ts'
import { weighedRejections } from './weighed-rejections.ts'

const TODAY = '2026-03-01'
const over = (search: readonly Application[]) =>
  causePeriods(weighedRejections(search, summariseHistory(search, TODAY), null))

const SEARCH = [
  ...many(12, { applied: '2025-12-20', rejected: '2026-01-10' }),
  ...many(10, { applied: '2026-01-20', interview: '2026-01-28', rejected: '2026-02-10' }),
  ...many(3, { applied: '2026-01-20', rejected: null }),
  ...many(9, { applied: '2026-02-20' }),
]

describe('causes over time', () => {
  it('put each rejection into the period in which the no came', () => {
    const { unit, periods, undated } = over(SEARCH)
    expect(unit).toBe('month')
    expect(periods).toEqual([
      { id: '2026-01', name: 'January 2026', n: 12 },
      { id: '2026-02', name: 'February 2026', n: 10 },
    ])
    expect(undated).toBe(3)
  })
  it('never expect more rejections of a period than there were', () => {
    const { periods, causes } = over(SEARCH)
    periods.forEach(({ n }, at) => {
      const sum = causes.reduce((all, { expected }) => all + (expected[at] as number), 0)
      expect(sum).toBeGreaterThan(0.5 * n)
      expect(sum).toBeLessThanOrEqual(n + 1e-9)
    })
  })
  it('sum to what the causes are over all, where every no has a day', () => {
    const dated = SEARCH.filter(({ milestones }) => milestones.every(({ date }) => date !== null))
    const { causes, causePeriods: periods } = patternsOf(dated, TODAY)
    for (const { id, expected } of causes) {
      const own = periods.causes.find((cause) => cause.id === id)?.expected ?? []
      expect(own.reduce((sum, count) => sum + count, 0)).toBeCloseTo(expected, 9)
    }
  })
  it('see answers only where there was a talk', () => {
    const answers = over(SEARCH).causes.find(({ id }) => id === 'answers-lacked-evidence')
    expect(answers?.expected[0]).toBe(0)
    expect(answers?.expected[1]).toBeGreaterThan(0)
  })
  it('of no rejection are none', () => {
    expect(over(many(2, { applied: '2026-02-20' }))).toMatchObject({
      periods: [],
      causes: [],
      undated: 0,
    })
  })
})
