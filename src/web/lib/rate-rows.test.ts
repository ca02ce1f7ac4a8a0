import { describe, expect, it } from 'vitest'
import { rateEnd, rateRows, rateTable } from './rate-rows.ts'

const told = {
  id: 'board',
  n: 60,
  contacts: 3,
  waiting: 4,
  rate: { mean: 0.05, low: 0.02, high: 0.1 },
  usual: { mean: 0.036, low: 0.002, high: 0.11 },
  isTold: true,
  words: '3 of 60 led to a talk: within the normal for this way of applying.',
}
const few = {
  ...told,
  id: 'referral',
  n: 4,
  contacts: 2,
  waiting: 1,
  isTold: false,
  words: '2 of 4 led to a talk: too few to tell.',
}
const nameOf = ({ id }: { readonly id: string }) => (id === 'board' ? 'Job board' : 'Referral')

describe('rows of groups', () => {
  it('say counts, judgement, rate and usual in one sentence', () => {
    expect(rateRows([told], nameOf)[0]?.sentence).toBe(
      'Job board: 3 of 60 led to a talk, 4 still wait, within the normal for this way of applying. Your rate: about 5 in 100 (2 to 10). Usual: about 4 in 100 (0 to 11).',
    )
  })
  it('give no rate to a group with too few answers, in picture or table', () => {
    const [row] = rateRows([few], nameOf)
    expect(row).toMatchObject({ own: null, counts: '2 of 4 led to a talk, 1 still waits' })
    expect(row?.sentence).not.toContain('Your rate')
    expect(rateTable('Ways in', 'Way in', [few], nameOf).rows[0]?.cells).toContain(
      'too few to tell',
    )
  })
  it('share one axis that holds every band drawn', () => {
    expect(rateEnd(rateRows([told, few], nameOf))).toBe(0.2)
  })
  it('hold the same numbers in the table as in the sentence', () => {
    const { heads, rows } = rateTable('Ways in', 'Way in', [told], nameOf)
    expect(rows[0]?.cells).toHaveLength(heads.length - 1)
    const sentence = rateRows([told], nameOf)[0]?.sentence ?? ''
    for (const cell of rows[0]?.cells ?? []) expect(sentence).toContain(String(cell))
  })
})
