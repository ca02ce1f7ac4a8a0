import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import { addDays } from '#core/model/dates.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'
import { answerChances, answeredShare, failureWeight, withSilence } from './silence.ts'

const percent = (share: number) => 100 * share

function application(...milestones: readonly [MilestoneKind, string | null][]): Application {
  return {
    id: 'a-1',
    employer: 'Harrow & Pine',
    role: 'Analyst',
    channel: 'board',
    milestones: milestones.map(([kind, date]) => ({ kind, date, source: 'entry', certainty: 1 })),
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}

describe('answerChances', () => {
  // The table of evidence 8.1, as printed there.
  const table = [
    [0, 6.0, 60, 45, 25],
    [7, 4.5, 66, 35, 35],
    [14, 3.2, 73, 24, 50],
    [21, 2.4, 78, 16, 63],
    [30, 1.7, 83, 10, 76],
    [45, 1.0, 89, 4, 88],
  ] as const
  for (const [daysSilent, appliedYes, appliedNever, talkedYes, talkedNever] of table) {
    it(`matches the evidence after ${daysSilent} days`, () => {
      const applied = answerChances({ hasTalked: false, daysSilent })
      const talked = answerChances({ hasTalked: true, daysSilent })
      // One unit in the last printed place, because the printed figures are rounded twice.
      expect(Math.abs(percent(applied.stillYes) - appliedYes)).toBeLessThanOrEqual(0.1)
      expect(Math.abs(percent(applied.never) - appliedNever)).toBeLessThanOrEqual(1)
      expect(Math.abs(percent(talked.stillYes) - talkedYes)).toBeLessThanOrEqual(1)
      expect(Math.abs(percent(talked.never) - talkedNever)).toBeLessThanOrEqual(1)
    })
  }
  it('sums to 1 and loses hope with every day', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 0, max: 2_000 }), (hasTalked, daysSilent) => {
        const now = answerChances({ hasTalked, daysSilent })
        const later = answerChances({ hasTalked, daysSilent: daysSilent + 1 })
        expect(now.stillYes + now.stillNo + now.never).toBeCloseTo(1, 12)
        expect(later.never).toBeGreaterThanOrEqual(now.never)
      }),
    )
  })
  it('refuses negative days with code bad-count', () => {
    expect(() => answerChances({ hasTalked: false, daysSilent: -1 })).toThrow(
      expect.objectContaining({ code: 'bad-count' }),
    )
  })
})

describe('failureWeight', () => {
  it('agrees with Bayes: the chance that an applicant at the usual rate has failed by now', () => {
    // P(silence | passes) / P(silence | does not pass) = 1 - w, from the chances above.
    for (const daysSilent of [3, 10, 25, 60]) {
      const { stillYes, stillNo, never } = answerChances({ hasTalked: false, daysSilent })
      const oddsNow = stillYes / (stillNo + never)
      const oddsBefore = 0.06 / 0.94
      const weight = failureWeight({ hasTalked: false, daysSilent })
      expect(oddsNow / oddsBefore).toBeCloseTo(1 - weight, 12)
    }
  })
  it('grows from 0 towards 1', () => {
    expect(failureWeight({ hasTalked: true, daysSilent: 0 })).toBe(0)
    expect(failureWeight({ hasTalked: true, daysSilent: 400 })).toBeGreaterThan(0.999)
    expect(answeredShare({ hasTalked: true, daysSilent: 400 })).toBeGreaterThan(0.999)
  })
})

describe('withSilence', () => {
  it('closes an application on day 45, not on day 44', () => {
    const sent = application(['applied', '2026-03-01'])
    expect(withSilence(sent, '2026-04-14')).toBe(sent)
    const closed = withSilence(sent, '2026-04-15').milestones.at(-1)
    expect(closed).toMatchObject({ kind: 'closed', date: '2026-04-15', source: 'silence' })
    expect(closed?.certainty).toBeCloseTo(0.888, 3)
  })
  it('closes after a talk on day 30', () => {
    const talked = application(['applied', '2026-03-01'], ['screen', '2026-03-10'])
    expect(standing(withSilence(talked, '2026-04-08').milestones).outcome).toBe('open')
    expect(standing(withSilence(talked, '2026-04-09').milestones).outcome).toBe('closed')
  })
  it('comes back to life with a later mail', () => {
    const revived = application(['applied', '2026-01-01'], ['interview', '2026-05-01'])
    expect(withSilence(revived, '2026-05-02')).toBe(revived)
  })
  it('leaves alone what nobody dated, what has ended, and an offer', () => {
    for (const kept of [
      application(['applied', null]),
      application(['applied', '2025-01-01'], ['rejected', '2025-01-09']),
      application(['applied', '2025-01-01'], ['offer', '2025-02-01']),
      application(['applied', addDays('2026-03-01', 30)]),
    ]) {
      expect(withSilence(kept, '2026-03-01')).toBe(kept)
    }
  })
})
