import { describe, expect, it } from 'vitest'
import type { Application } from '#core/model/application.ts'
import { cannotKnow } from './verdict.ts'

const REFUSED: Application = {
  ...{ id: 'a-1', employer: 'Northwind', role: 'Data Analyst', channel: null },
  milestones: [
    {
      ...{ kind: 'rejected', date: '2026-11-24', source: 'entry', certainty: 1 },
      statedReason: 'other-candidate',
    },
  ],
  ...{ answers: {}, moments: [], notes: [], messageIds: [] },
}
const SAID = { id: 'f-1', text: 'Your answers stayed general.', on: '2026-11-27' }

describe('cannotKnow', () => {
  it('says of a letter that tells nothing that it does not', () => {
    expect(cannotKnow(REFUSED)[0]).toMatch(/^Why they chose somebody else: their letter does not/)
  })

  it('says so no more once they told what decided it, and keeps a doubt', () => {
    const told = cannotKnow({
      ...REFUSED,
      feedback: [{ ...SAID, causes: ['answers-lacked-evidence'] }],
    })
    expect(told[0]).toBe('Whether what they told you is all that decided it.')
    expect(told.join(' ')).not.toContain('their letter does not say')
  })

  it('keeps to the letter where what they said counts for no cause', () => {
    const thanked = { ...REFUSED, feedback: [{ ...SAID, causes: [] }] }
    expect(cannotKnow(thanked)).toEqual(cannotKnow(REFUSED))
  })
})
