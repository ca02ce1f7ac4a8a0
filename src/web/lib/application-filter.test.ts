/** The list shows what the URL says. */
import { describe, expect, it } from 'vitest'
import type { ApplicationView } from '#contracts/shared.ts'
import { lastDayOf, listedApplications, listSearchOf } from '#web/lib/application-filter.ts'

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

describe('listSearchOf', () => {
  it('leaves out what is no filter', () => {
    expect(listSearchOf({ q: '', outcome: 'lost', page: 3 })).toEqual({})
    expect(listSearchOf({ q: 42, outcome: 'closed' })).toEqual({ q: '42', outcome: 'closed' })
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
