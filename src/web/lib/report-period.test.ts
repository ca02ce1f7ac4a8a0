import { describe, expect, it } from 'vitest'
import { quickPeriods, reportQuery, reportSearchOf } from '#web/lib/report-period.ts'

describe('reportSearchOf', () => {
  it('takes dates and nothing else', () => {
    expect(reportSearchOf({ from: '2026-03-01', to: '2026-02-30', x: 1 })).toEqual({
      from: '2026-03-01',
    })
    expect(reportSearchOf({ from: 20260301 })).toEqual({})
  })
})

describe('quickPeriods', () => {
  it('counts back over the end of a year', () => {
    const [now, last, three, all] = quickPeriods('2027-01-15')
    expect(now?.period).toEqual({ from: '2027-01-01', to: '2027-01-15' })
    expect(last?.period).toEqual({ from: '2026-12-01', to: '2026-12-31' })
    expect(three?.period).toEqual({ from: '2026-10-01', to: '2026-12-31' })
    expect(all?.period).toEqual({})
  })
})

describe('reportQuery', () => {
  it('says only what is chosen', () => {
    expect(reportQuery({})).toBe('')
    expect(reportQuery({ from: '2026-03-01' })).toBe('?from=2026-03-01')
  })
})
