import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import { summariseHistory } from './history-summary.ts'
import { made, many } from './made-course.test-data.ts'
import { periodName, periodsOf } from './periods.ts'

const TODAY = '2026-09-30'
const periods = (applications: readonly Application[]) =>
  periodsOf(summariseHistory(applications, TODAY))

const noed = (count: number, month: string) =>
  many(count, { applied: `${month}-03`, rejected: `${month}-20` })
const talked = (count: number, month: string) =>
  many(count, { applied: `${month}-03`, screen: `${month}-12`, rejected: `${month}-20` })

describe('periodsOf', () => {
  it('takes months where most hold enough, quarters or years where not', () => {
    const months = periods([...noed(12, '2026-03'), ...noed(12, '2026-04')])
    expect([months.unit, months.list.map(({ id }) => id)]).toEqual([
      'month',
      ['2026-03', '2026-04'],
    ])
    const few = periods(['2026-01', '2026-02', '2026-03', '2026-04'].flatMap((at) => noed(4, at)))
    expect([few.unit, few.list.map(({ id, n }) => [id, n])]).toEqual([
      'quarter',
      [
        ['2026-Q1', 12],
        ['2026-Q2', 4],
      ],
    ])
    expect(periods(noed(3, '2026-05')).unit).toBe('year')
  })
  it('shows a long search in twelve rows at most', () => {
    const search = ['2022', '2023', '2024', '2025'].flatMap((year) =>
      ['01', '04', '07', '10'].flatMap((month) => noed(12, `${year}-${month}`)),
    )
    expect(periods(search)).toMatchObject({ unit: 'year' })
  })
  it('does not take answers that are still out for noes', () => {
    const [fresh] = periods(many(30, { applied: '2026-09-28' })).list
    const [old] = periods(many(30, { applied: '2026-04-28' })).list
    expect(fresh).toMatchObject({ n: 30, contacts: 0, waiting: 30, isTold: false })
    expect(fresh?.rate.mean).toBeCloseTo(fresh?.usual.mean ?? 0, 2)
    expect(old?.rate.mean).toBeLessThan((old?.usual.mean ?? 0) / 2)
  })
  it('speaks of a change only where both sides of it have ten answers', () => {
    const before = noed(40, '2026-03')
    const fresh = periods([...before, ...many(20, { applied: '2026-09-28' })])
    expect(fresh).toMatchObject({ change: null, words: 'Too few answers to compare periods.' })
    expect(periods([...noed(12, '2026-03'), ...talked(12, '2026-05')]).change).toBeNull()
  })
  it('says since when, how likely, and both rates with their bands', () => {
    const same = periods([...noed(40, '2026-03'), ...noed(40, '2026-05')])
    expect(same.words).toBe('No change in first talks over time that is more than chance can make.')
    const more = periods([...noed(40, '2026-03'), ...talked(12, '2026-05'), ...noed(12, '2026-05')])
    expect(more.words).toMatch(
      /^More first talks since May 2026, likely \(.* in 10\): .* in 100 \(\d+ to \d+\) in March 2026, about \d+ in 100 \(\d+ to \d+\) in May 2026\. Shifts/,
    )
    expect(more.change).toMatchObject({ since: '2026-05' })
    const fewer = periods([...talked(20, '2026-03'), ...noed(60, '2026-05')])
    expect(fewer.words).toMatch(/^Fewer first talks since May 2026, likely/)
  })
  it('takes no other mix of ways in for a change', () => {
    const cold = noed(60, '2026-03').concat(talked(3, '2026-03'))
    const referred = [
      ...many(24, { applied: '2026-05-03', rejected: '2026-05-20' }, 'referral'),
      ...many(14, { applied: '2026-05-03', screen: '2026-05-12' }, 'referral'),
    ]
    expect(periods([...cold, ...referred]).words).toMatch(/^No change/)
  })
  it('pulls the rates of its periods towards each other while nothing changed', () => {
    const search = ['2026-02', '2026-03', '2026-04', '2026-05'].flatMap((month, at) => [
      ...noed(20 - at, month),
      ...talked(at, month),
    ])
    const rates = periods(search).list.map(({ rate }) => rate.mean)
    expect(Math.max(...rates) - Math.min(...rates)).toBeLessThan(0.08)
  })
  it('counts those without a date, and places one without an applied date by its first day', () => {
    const search = [made({ applied: null }), made({ screen: '2026-02-03', rejected: '2026-03-03' })]
    expect(periods(search)).toMatchObject({ undated: 1, list: [{ id: '2026', n: 1 }] })
  })
  it('holds nothing for an empty search', () => {
    expect(periods([])).toMatchObject({ list: [], undated: 0 })
  })
})

describe('periodName', () => {
  it('says a period as a person does', () => {
    expect(['2026-09', '2026-Q1', '2026'].map(periodName)).toEqual([
      'September 2026',
      'January to March 2026',
      '2026',
    ])
  })
})
