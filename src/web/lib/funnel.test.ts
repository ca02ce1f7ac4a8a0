import { describe, expect, it } from 'vitest'
import { funnelOf, funnelSentence, funnelTable } from './funnel.ts'
import type { StageRate } from './stage-words.ts'

const band = { mean: 0.1, low: 0.05, high: 0.2 }
const STEPS = [
  ['applied', 'screen'],
  ['screen', 'interview'],
  ['interview', 'final'],
  ['final', 'offer'],
] as const

function search(...entered: readonly number[]): readonly StageRate[] {
  return STEPS.map(([from, to], at) => ({
    from,
    to,
    entered: entered[at] ?? 0,
    passed: entered[at + 1] ?? 0,
    waiting: 0,
    rate: band,
    usual: { ...band, source: 'Example, 2025' },
    weaker: 0.1,
  }))
}

describe('the funnel', () => {
  it('has five bars, the offers last, each as long as its share of the applications', () => {
    const rows = funnelOf(search(40, 10, 4, 2, 1))
    expect(rows.map(({ stage, entered, share }) => [stage, entered, share])).toEqual([
      ['applied', 40, 1],
      ['screen', 10, 0.25],
      ['interview', 4, 0.1],
      ['final', 2, 0.05],
      ['offer', 1, 0.025],
    ])
    expect(rows.at(-1)?.passage).toBeNull()
  })
  it('divides nothing by nothing', () => {
    for (const { share, waitingShare } of funnelOf(search()))
      expect([share, waitingShare]).toEqual([0, 0])
  })
  it('is told in one sentence that stops where the search stops', () => {
    expect(funnelSentence(search(40, 10, 4, 2, 1))).toBe(
      'Of 40 applications, 10 led to a first talk, 4 to an interview, 2 to a final interview and 1 to an offer.',
    )
    const [first, ...others] = search(3)
    expect(funnelSentence([{ ...(first as StageRate), waiting: 2 }, ...others])).toBe(
      'Of 3 applications, none has led to a first talk so far. 2 still wait for an answer.',
    )
    expect(funnelSentence(search(1, 1))).toBe('Of 1 application, 1 led to a first talk.')
  })
  it('has a table with the same numbers, and no rate from a handful', () => {
    const { heads, rows } = funnelTable([...search(40, 4, 1)])
    for (const { cells } of rows) expect(cells).toHaveLength(heads.length - 1)
    expect(rows[0]?.cells).toEqual([
      40,
      4,
      0,
      'about 10 in 100 (5 to 20)',
      'about 10 in 100 (5 to 20)',
    ])
    expect(rows[1]?.cells[3]).toBe('too few to tell')
  })
})
