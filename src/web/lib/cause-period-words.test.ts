import { describe, expect, it } from 'vitest'
import type { CausePeriodsView } from '#contracts/patterns.ts'
import {
  causePeriodsSentence,
  causePeriodsTable,
  causeRows,
  shortPeriod,
} from './cause-period-words.ts'

const VIEW: CausePeriodsView = {
  unit: 'month',
  periods: [
    { id: '2026-01', name: 'January 2026', n: 12 },
    { id: '2026-02', name: 'February 2026', n: 10 },
  ],
  causes: [
    { id: 'role-changed', side: 'not-you', expected: [3.4, 2.2] },
    { id: 'match-not-shown', side: 'you-can-change', expected: [2.9, 0.2] },
    { id: 'references-or-checks', side: 'fit', expected: [0.4, 0] },
  ],
  undated: 3,
}

describe('causes over time', () => {
  const rows = causeRows(VIEW)
  it('show what decided three or more in all, and no other', () => {
    expect(rows.map(({ id }) => id)).toEqual(['role-changed', 'match-not-shown'])
    expect(rows[1]?.sentence).toBe(
      'The résumé did not show the match for this job: about 3 of 12 in January 2026, below 1 of 10 in February 2026. You can change.',
    )
  })
  it('claim no change, and say what has no day', () => {
    const [first] = rows
    expect(first && causePeriodsSentence(VIEW, first)).toBe(
      'Of 22 rejections over 2 periods, about 6 may have been decided by one cause, more than by any other: the role changed, froze or was never open. A few more or fewer in one period say little. 3 rejections without a day left out.',
    )
  })
  it('hold in the table what the rows say', () => {
    const { heads, rows: told } = causePeriodsTable(VIEW, rows)
    expect(heads).toEqual(['Cause', 'January 2026, of 12', 'February 2026, of 10'])
    expect(told.map(({ cells }) => cells)).toEqual([
      ['3', '2'],
      ['3', 'below 1'],
    ])
  })
  it('say nothing of one period', () => {
    expect(causeRows({ ...VIEW, periods: VIEW.periods.slice(0, 1) })).toEqual([])
  })
  it.each([
    ['2026-01', 'January 2026', 'Jan 26'],
    ['2026-Q3', 'July to September 2026', 'Q3 26'],
    ['2026', '2026', '2026'],
  ])('call %s shortly', (id, name, short) => {
    expect(shortPeriod({ id, name, n: 1 })).toBe(short)
  })
})
