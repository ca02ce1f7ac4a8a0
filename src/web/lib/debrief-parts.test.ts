/** What a debrief's pages say follows from the numbers alone. */
import { describe, expect, it } from 'vitest'
import type { CauseView, PatternsView } from '#contracts/views.ts'
import {
  debriefSearchOf,
  evidenceByDirection,
  factLines,
  leadingCauses,
  scaleFact,
  sideShares,
} from '#web/lib/debrief-parts.ts'

const cause = (id: CauseView['id'], probability: number): CauseView => ({
  id,
  side: 'fit',
  probability,
  because: [],
})

describe('leadingCauses', () => {
  it('shows two where none stands out, and never more than four', () => {
    const weak = [
      cause('eligibility', 0.05),
      cause('test-result', 0.1),
      cause('role-changed', 0.02),
    ]
    expect(leadingCauses(weak).leading.map(({ id }) => id)).toEqual(['test-result', 'eligibility'])
    const strong = Array.from({ length: 6 }, () => cause('eligibility', 0.5))
    expect(leadingCauses(strong).leading).toHaveLength(4)
    expect(leadingCauses(strong).others).toHaveLength(2)
  })
})

describe('sideShares', () => {
  it('fills one bar in the fixed order', () => {
    const band = (probability: number) => ({ probability, low: 0, high: 1 })
    const shares = sideShares({ youCanChange: band(0.6), fit: band(0.3), notYou: band(0.9) })
    expect(shares.map(({ side }) => side)).toEqual(['you-can-change', 'fit', 'not-you'])
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(shares[2]?.share).toBeCloseTo(0.5)
  })
})

describe('evidenceByDirection', () => {
  it('puts the strongest first, whichever way it points', () => {
    const because = [
      { evidence: 'a', effect: 1.5 },
      { evidence: 'b', effect: 6 },
      { evidence: 'c', effect: 0.2 },
      { evidence: 'd', effect: 1 },
    ]
    const { raised, lowered } = evidenceByDirection({ because })
    expect(raised.map(({ evidence }) => evidence)).toEqual(['b', 'a'])
    expect(lowered.map(({ evidence }) => evidence)).toEqual(['c'])
  })
})

describe('factLines', () => {
  it('names what is undated without a date', () => {
    const from = { source: 'entry', certainty: 1 }
    expect(
      factLines({
        milestones: [
          { kind: 'applied', date: '2026-03-01', ...from },
          { kind: 'acknowledged', date: '2026-03-01', ...from },
          { kind: 'interview', date: null, ...from },
        ],
      }),
    ).toEqual(['You applied, 1 Mar 2026', 'Interview'])
  })
})

describe('scaleFact', () => {
  const usual = { mean: 0.03, low: 0.01, high: 0.07, source: 'x' }
  const stage = (from: 'applied' | 'interview', passed: number) => ({
    from,
    to: 'screen' as const,
    entered: 24,
    passed,
    waiting: 0,
    rate: usual,
    usual,
    weaker: 0.5,
  })
  const stages: PatternsView['stages'] = [
    stage('applied', 5),
    stage('applied', 4),
    stage('interview', 3),
  ]

  it('counts how often the stage was reached', () => {
    expect(scaleFact({ n: 24, stages }, 'final')).toContain(
      'a final interview 3 times in 24 applications',
    )
  })
  it('sets first answers beside what is usual, with its band', () => {
    expect(scaleFact({ n: 24, stages }, 'applied')).toContain('Usual is about 3 in 100 (1 to 7).')
  })
  it('says nothing where there is nothing to count', () => {
    expect(scaleFact({ n: 0, stages: [] }, 'final')).toBeNull()
  })
})

describe('debriefSearchOf', () => {
  it('keeps a known part alone', () => {
    expect(debriefSearchOf({ part: 'next' })).toEqual({ part: 'next' })
    expect(debriefSearchOf({ part: 'nowhere' })).toEqual({})
  })
})
