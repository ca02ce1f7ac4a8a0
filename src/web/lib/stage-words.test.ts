/** A stage is said with its counts, its band and the usual beside it. */
import { describe, expect, it } from 'vitest'
import { countsWords, recurringCauses, stageSentence } from '#web/lib/stage-words.ts'

const stage = {
  from: 'applied' as const,
  to: 'screen' as const,
  entered: 96,
  passed: 12,
  waiting: 14,
  rate: { mean: 0.14, low: 0.08, high: 0.21 },
  usual: { mean: 0.032, low: 0.012, high: 0.068, source: 'Example 2025' },
  weaker: 0.1,
}

describe('stage words', () => {
  it('says counts, rate and usual in one sentence', () => {
    expect(stageSentence(stage)).toBe(
      'Application to screening: 12 of 96 went on, 14 still wait. Your rate: about 14 in 100 (8 to 21). Usual: about 3 in 100 (1 to 7).',
    )
  })
  it('says no rate from a handful of answers', () => {
    expect(stageSentence({ ...stage, entered: 3, passed: 0, waiting: 2 })).toContain(
      'Your rate: too few to tell.',
    )
  })
  it('makes no count of nothing', () => {
    expect(countsWords({ ...stage, entered: 0, passed: 0, waiting: 0 })).toBe(
      'None has come this far',
    )
  })
  it('knows one from many', () => {
    expect(countsWords({ ...stage, waiting: 1 })).toBe('12 of 96 went on, 1 still waits')
    expect(countsWords({ ...stage, waiting: 0 })).toBe('12 of 96 went on')
  })
})

describe('recurringCauses', () => {
  it('calls nothing a pattern that is expected in fewer than three rejections', () => {
    const cause = (expected: number, repeats = true) => ({
      id: 'eligibility' as const,
      side: 'fit' as const,
      expected,
      words: '',
      repeats,
    })
    const { recurring, rare } = recurringCauses([cause(3), cause(2.9), cause(7)])
    expect(recurring.map(({ expected }) => expected)).toEqual([3, 7])
    expect(rare).toHaveLength(1)
    const { recurring: none, usual } = recurringCauses([cause(9, false)])
    expect([none.length, usual.length]).toEqual([0, 1])
  })
})
