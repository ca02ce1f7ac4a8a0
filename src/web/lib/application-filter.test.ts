/** The list shows what the URL says. */
import { describe, expect, it } from 'vitest'
import type { ApplicationView } from '#contracts/shared.ts'
import {
  lastDayOf,
  listedApplications,
  listSearchOf,
  orderOf,
  shownWords,
  sortedNext,
  withoutFilters,
} from '#web/lib/application-filter.ts'

const application = (
  employer: string,
  role: string | null,
  date: string | null,
  outcome: ApplicationView['outcome'] = 'open',
): ApplicationView => ({
  id: employer,
  employer,
  role,
  channel: null,
  stage: 'applied',
  stageAtRejection: null,
  outcome,
  milestones: [{ kind: 'applied', date, source: 'entry', certainty: 1 }],
})

const ALL = [
  application('Café Lindgren', 'Data Analyst', '2026-03-01', 'rejected'),
  application('Northwind', 'Data Engineer', '2026-05-01'),
  application('Old Mill', null, null),
]
const employers = (search: Parameters<typeof listedApplications>[1]) =>
  listedApplications(ALL, search).map(({ employer }) => employer)

describe('listedApplications', () => {
  it('puts the newest first and the undated last', () => {
    expect(employers({})).toEqual(['Northwind', 'Café Lindgren', 'Old Mill'])
  })
  it('finds all words, in employer and role together, accents aside', () => {
    expect(employers({ q: 'cafe analyst' })).toEqual(['Café Lindgren'])
    expect(employers({ q: 'cafe engineer' })).toEqual([])
  })
  it('keeps one outcome', () =>
    expect(employers({ outcome: 'rejected' })).toEqual(['Café Lindgren']))
})

describe('filters and order', () => {
  it('keeps the archive out of sight until it is asked for', () => {
    const all = [...ALL, { ...application('Gone', null, '2026-06-01'), archived: true as const }]
    const shown = (search: Parameters<typeof listedApplications>[1]) =>
      listedApplications(all, search).map(({ employer }) => employer)
    expect(shown({})).not.toContain('Gone')
    expect(shown({ archived: 'only' })).toEqual(['Gone'])
    expect(shown({ archived: 'all' })[0]).toBe('Gone')
  })
  it('counts both ends of a period, and leaves out what has no day', () => {
    expect(employers({ from: '2026-03-01', to: '2026-05-01' })).toHaveLength(2)
    expect(employers({ from: '2026-03-02' })).toEqual(['Northwind'])
  })
  it('puts what has no value last, up and down', () => {
    expect(employers({ sort: 'role', dir: 'up' }).at(-1)).toBe('Old Mill')
    expect(employers({ sort: 'role', dir: 'down' }).at(-1)).toBe('Old Mill')
    expect(employers({ sort: 'employer', dir: 'up' })[0]).toBe('Café Lindgren')
  })
  it('goes up, down, and back to the latest first', () => {
    const up = sortedNext({ q: 'a' }, 'role')
    expect(up).toEqual({ q: 'a', sort: 'role', dir: 'up' })
    expect(sortedNext(sortedNext(up, 'role'), 'role')).toEqual({ q: 'a' })
  })
  it('starts at the latest news: a press there turns it round, and back', () => {
    expect(orderOf({})).toEqual({ sort: 'last', dir: 'down' })
    expect(sortedNext({}, 'last')).toEqual({ sort: 'last', dir: 'up' })
    expect(sortedNext({ sort: 'last', dir: 'up' }, 'last')).toEqual({})
    expect(sortedNext({ sort: 'role', dir: 'up' }, 'last')).toEqual({})
  })
  it('clears filters, not view and order', () => {
    expect(
      withoutFilters({ q: 'a', stage: 'final', sort: 'role', dir: 'up', view: 'board' }),
    ).toEqual({ sort: 'role', dir: 'up', view: 'board' })
  })
})

describe('listSearchOf', () => {
  it('leaves out what is no filter', () => {
    expect(listSearchOf({ q: '', outcome: 'lost', page: 3 })).toEqual({})
    expect(listSearchOf({ q: 42, outcome: 'closed' })).toEqual({ q: '42', outcome: 'closed' })
    expect(listSearchOf({ from: '2026-02-31', dir: 'up', view: 'moon' })).toEqual({})
  })
})

describe('lastDayOf', () => {
  it('does not take a silence judged final for news', () => {
    const silence = {
      kind: 'closed' as const,
      date: '2026-06-01',
      source: 'silence',
      certainty: 0.9,
    }
    const [first] = ALL
    expect(lastDayOf({ milestones: [...(first?.milestones ?? []), silence] })).toBe('2026-03-01')
  })
})

describe('shownWords', () => {
  it('counts one as one, and groups thousands', () => {
    expect(shownWords(1, 1)).toBe('1 application')
    expect(shownWords(0, 1)).toBe('0 of 1 application')
    expect(shownWords(2000, 2000)).toBe('2,000 applications')
  })
})
