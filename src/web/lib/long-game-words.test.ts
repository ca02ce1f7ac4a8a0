import { describe, expect, it } from 'vitest'
import type { LongGameEmployer } from '#contracts/conversations.ts'
import { longGameLine } from './long-game-words.ts'

const ONE: LongGameEmployer = {
  ...{ employer: 'Larch', applicationId: 'a1', role: null, since: '2026-03-02' },
  ...{ reasons: ['final'], reasonWords: 'You got as far as the final.' },
  ...{ lastContact: null, next: null, rest: null },
}

describe('longGameLine', () => {
  it('says since when and what was last', () => {
    expect(longGameLine(ONE)).toBe('Since 2 Mar 2026 · No contact known')
    expect(longGameLine({ ...ONE, lastContact: { on: '2026-03-25', direction: 'in' } })).toBe(
      'Since 2 Mar 2026 · Last contact 25 Mar 2026, they turned to you',
    )
  })
})
