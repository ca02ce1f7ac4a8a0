import { describe, expect, it } from 'vitest'
import { csvText } from '#core/formats/csv-text.ts'
import { readSheet } from '#core/formats/sheet/read-sheet.ts'
import type { Application } from '#core/model/application.ts'
import { CHANNELS, type Milestone, type MilestoneKind } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'
import { applicationsTable } from './applications-table.ts'

const TODAY = '2026-11-23'
const step = (kind: MilestoneKind, date: string | null): Milestone => ({
  kind,
  date,
  source: 'entry',
  certainty: 1,
})

function application(employer: string, more: Partial<Application> = {}): Application {
  return {
    id: employer,
    employer,
    role: 'Data Analyst',
    channel: 'referral',
    milestones: [step('applied', '2026-10-01')],
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
    ...more,
  }
}

/** Every way that an application can go, and every cell that is hard to write. */
const SEARCH: readonly Application[] = [
  application('Müller & Söhne, GmbH', {
    role: 'Backer/in "süß"',
    notes: ['one', 'two\nlines; more'],
  }),
  application('=HYPERLINK("http://x.example")', { role: '+49 people', notes: ['- first point'] }),
  application('@home', { role: '-', level: 'senior', resume: 'résumé-2, long' }),
  application('Northwind', {
    milestones: [
      step('applied', '2026-09-01'),
      step('acknowledged', '2026-09-02'),
      step('assessment', '2026-09-05'),
      step('screen', '2026-09-08'),
      step('interview', '2026-09-12'),
      step('interview', '2026-09-20'),
      step('final', '2026-09-28'),
      { ...step('rejected', '2026-10-02'), statedReason: 'other-candidate' },
    ],
  }),
  application('Contoso', {
    milestones: [
      step('applied', '2026-09-01'),
      step('offer', '2026-10-01'),
      step('accepted', '2026-10-03'),
    ],
  }),
  application('Fabrikam', {
    milestones: [
      step('applied', '2026-09-01'),
      step('offer', '2026-10-01'),
      step('declined', '2026-10-03'),
    ],
  }),
  application('Litware', {
    milestones: [step('applied', '2026-09-01'), step('withdrawn', '2026-10-03')],
  }),
  application('Tailspin', {
    milestones: [step('applied', '2026-09-01'), step('closed', '2026-10-03')],
  }),
  application('Silent', { milestones: [step('applied', '2026-01-05')] }),
  application('Undated', {
    milestones: [step('applied', null), step('interview', null), step('rejected', null)],
  }),
  application('Reopened', {
    milestones: [
      step('applied', '2026-09-01'),
      step('rejected', '2026-09-10'),
      step('interview', '2026-10-10'),
    ],
  }),
  application('Northwind', { role: 'Baker', milestones: [step('applied', '2026-11-01')] }),
  ...CHANNELS.map((channel) => application(`By ${channel}`, { channel })),
  application('Channel unknown', { channel: null, role: null }),
]

function broughtIn() {
  const { header, rows } = applicationsTable(SEARCH, TODAY)
  return readSheet(new TextEncoder().encode(csvText(header, rows)))
}

const facts = ({ employer, role, channel, level, resume, notes }: Partial<Application>) => ({
  employer,
  role: role === '-' ? null : role,
  channel,
  level,
  resume,
  notes: (notes ?? []).join('\n\n'),
})
const steps = (milestones: readonly Milestone[]) =>
  milestones.map(({ kind, date }) => ({ kind, date }))

describe('applicationsTable', () => {
  it('comes in again whole: every row taken, no question open', () => {
    const reading = broughtIn()
    expect(reading).toMatchObject({ read: SEARCH.length, rejected: 0, openQuestions: [] })
    expect(reading.problems).toEqual([])
  })

  it('comes in again with all facts', () => {
    expect(broughtIn().records.map(({ draft }) => facts(draft))).toEqual(SEARCH.map(facts))
  })

  it('comes in again with every step and its day', () => {
    expect(broughtIn().records.map(({ draft }) => steps(draft.milestones))).toEqual(
      SEARCH.map(({ milestones }) => steps(milestones)),
    )
  })

  it('comes in again with the same standing', () => {
    expect(broughtIn().records.map(({ draft }) => standing(draft.milestones))).toEqual(
      SEARCH.map(({ milestones }) => standing(milestones)),
    )
  })

  it('keeps nothing of what is derived', () => {
    const extras = broughtIn().records.flatMap(({ draft }) => Object.keys(draft.extra ?? {}))
    expect([...new Set(extras)]).toEqual(['Stated reason'])
  })

  it('calls a long silence closed in the derived column alone', () => {
    const { header, rows } = applicationsTable(SEARCH, TODAY)
    const silent = rows.find(([employer]) => employer === 'Silent')
    expect(silent?.[header.indexOf('Outcome (worked out)')]).toBe('closed')
    expect(silent?.[header.indexOf('Closed')]).toBe('')
  })
})
