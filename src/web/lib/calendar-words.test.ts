import { describe, expect, it } from 'vitest'
import type { EffortCalendarView } from '#contracts/patterns.ts'
import { calendarSentence, calendarTable, daySentence } from './calendar-words.ts'

const view: EffortCalendarView = {
  from: '2026-03-01',
  to: '2026-03-31',
  days: [
    { day: '2026-03-01', counts: { applications: 1 } },
    { day: '2026-03-02', counts: { applications: 2, steps: 1, noes: 1 } },
    { day: '2026-03-08', counts: { talks: 2 } },
  ],
}

describe('calendar words', () => {
  it('say a day with what was sent and what came back', () => {
    expect(daySentence('2026-03-03', { applications: 2, steps: 1, noes: 1 })).toBe(
      'Tuesday, 3 March 2026. From you: 2 applications, 1 next step done. Came back: 1 no.',
    )
  })
  it('say nothing against a day that holds nothing', () => {
    expect(daySentence('2026-03-03', undefined)).toBe('Tuesday, 3 March 2026. Nothing noted.')
  })
  it('sum it up in one sentence', () => {
    expect(calendarSentence(view)).toBe(
      'From 1 Mar 2026 to 8 Mar 2026, you sent or did something on 2 days, and something came back on 2. Automatic receipts are left out.',
    )
    expect(calendarSentence({ ...view, days: [] })).toBe('Nothing with a date so far.')
  })
  it('gather days into weeks that begin when the person says', () => {
    const monday = calendarTable(view, 'monday').rows.map(({ id, cells }) => [id, ...cells])
    expect(monday).toEqual([
      ['2026-03-02', 2, 1, 0, 0, 2, 0, 1],
      ['2026-02-23', 1, 0, 0, 0, 0, 0, 0],
    ])
    const sunday = calendarTable(view, 'sunday').rows.map(({ id }) => id)
    expect(sunday).toEqual(['2026-03-08', '2026-03-01'])
  })
})
