import { describe, expect, it } from 'vitest'
import { effortCalendar } from './effort-calendar.ts'
import { made } from './made-course.test-data.ts'

const TODAY = '2026-09-30'

describe('effortCalendar', () => {
  it('puts what was sent and what came back on their days', () => {
    const search = [
      made({ applied: '2026-03-02', acknowledged: '2026-03-02', rejected: '2026-03-20' }),
      made({ applied: '2026-03-02', screen: '2026-03-20', withdrawn: '2026-03-21' }),
    ]
    const calendar = effortCalendar(search, new Map(), TODAY)
    expect(calendar).toEqual({
      from: '2026-03-02',
      to: TODAY,
      days: [
        { day: '2026-03-02', counts: { applications: 2 } },
        { day: '2026-03-20', counts: { noes: 1, talks: 1 } },
        { day: '2026-03-21', counts: { decisions: 1 } },
      ],
    })
  })
  it('counts a step on the day it was done, and none that was put off', () => {
    const steps = new Map([
      ['a-1:check-in', { outcome: 'done' as const, at: '2026-03-05T10:00:00.000Z' }],
      ['a-2:check-in', { outcome: 'later' as const, at: '2026-03-06T10:00:00.000Z' }],
    ])
    expect(effortCalendar([], steps, TODAY).days).toEqual([
      { day: '2026-03-05', counts: { steps: 1 } },
    ])
  })
  it('leaves out what has no date and what is still to come', () => {
    const search = [made({ applied: null, interview: '2026-10-04' })]
    expect(effortCalendar(search, new Map(), TODAY)).toMatchObject({ from: null, days: [] })
  })
})
