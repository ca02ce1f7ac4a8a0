import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import type { Milestone, MilestoneKind } from '#core/model/milestones.ts'
import { reportOf } from './report.ts'

const TODAY = '2026-11-23'
const step = (kind: MilestoneKind, date: string | null): Milestone => ({
  kind,
  date,
  source: 'entry',
  certainty: 1,
})

function application(
  id: string,
  milestones: readonly Milestone[],
  more: Partial<Application> = {},
): Application {
  return {
    id,
    employer: `Employer ${id}`,
    role: 'Baker',
    channel: 'board',
    milestones,
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
    ...more,
  }
}

const november = { from: '2026-11-01', to: '2026-11-30' }
const idsIn = (applications: readonly Application[], period = november) =>
  reportOf(applications, period, TODAY).rows.map(({ id }) => id)

describe('reportOf', () => {
  it('takes what was sent in the period, both ends included, oldest first', () => {
    const sent = ['2026-11-30', '2026-10-31', '2026-11-01', '2026-12-01', '2026-11-15']
    const all = sent.map((date, at) => application(`a-${at}`, [step('applied', date)]))
    expect(idsIn(all)).toEqual(['a-2', 'a-4', 'a-0'])
  })

  it('leaves out what was sent before, whatever happened in the period', () => {
    const before = application('a-1', [
      step('applied', '2026-10-01'),
      step('interview', '2026-11-10'),
      step('rejected', '2026-11-20'),
    ])
    expect(idsIn([before])).toEqual([])
  })

  it('goes by the first sign where the day of sending is not known, and says so', () => {
    const unsure = application('a-1', [step('applied', null), step('rejected', '2026-11-09')])
    expect(reportOf([unsure], november, TODAY).rows[0]).toMatchObject({
      date: '2026-11-09',
      isSent: false,
    })
  })

  it('counts those without any date, and lists none of them', () => {
    const report = reportOf([application('a-1', [step('applied', null)])], november, TODAY)
    expect(report).toMatchObject({ rows: [], undated: 1 })
  })

  it('says how far it came, what became of it and when', () => {
    const rejected = application('a-1', [
      step('applied', '2026-11-02'),
      step('interview', '2026-11-10'),
      step('rejected', '2026-11-20'),
    ])
    expect(reportOf([rejected], november, TODAY).rows[0]).toEqual({
      id: 'a-1',
      date: '2026-11-02',
      isSent: true,
      employer: 'Employer a-1',
      role: 'Baker',
      channel: 'Job board',
      stage: 'Interview',
      outcome: 'Rejected',
      outcomeDate: '2026-11-20',
    })
  })

  it('gives no day of the outcome while it is under way, also after a no that was taken back', () => {
    const again = application('a-1', [
      step('applied', '2026-11-02'),
      step('rejected', '2026-11-05'),
      step('interview', '2026-11-12'),
    ])
    expect(reportOf([again], november, TODAY).rows[0]).toMatchObject({
      outcome: 'Under way',
      outcomeDate: null,
    })
  })

  it('calls a long silence no answer', () => {
    const silent = application('a-1', [step('applied', '2026-01-05')])
    const { rows } = reportOf([silent], { from: null, to: null }, TODAY)
    // Nobody said so on any day: it is worked out from the silence.
    expect(rows[0]).toMatchObject({ outcome: 'No answer', outcomeDate: null })
  })

  it('goes up to today where no end is given', () => {
    const later = application('a-1', [step('applied', '2026-12-01')])
    expect(reportOf([later], { from: null, to: null }, TODAY)).toMatchObject({
      from: null,
      to: TODAY,
      rows: [],
    })
  })

  it('takes a period of one day and refuses one that ends before it begins', () => {
    const one = application('a-1', [step('applied', '2026-11-02')])
    expect(idsIn([one], { from: '2026-11-02', to: '2026-11-02' })).toEqual(['a-1'])
    expect(() => reportOf([one], { from: '2026-11-03', to: '2026-11-02' }, TODAY)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
    expect(() => reportOf([one], { from: '2026-12-03', to: null }, TODAY)).toThrow('2026-11-23')
  })
})
