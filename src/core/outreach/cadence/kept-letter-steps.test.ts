import { describe, expect, it } from 'vitest'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import { keptLetterSteps } from './kept-letter-steps.ts'

const ANSWERED: KeptLetter = {
  ...{ id: 'l-1', applicationId: 'a-1', kind: 'feedback-request', state: 'sent' },
  ...{ to: 'priya@northwind.example', subject: 'One question', body: 'What decided it?' },
  ...{ heldUntil: '2026-11-26', keptAt: '2026-11-25T12:00:00.000Z', attempt: null },
  sent: {
    on: '2026-11-26',
    at: '2026-11-26T12:00:00.000Z',
    by: 'eml',
    mailId: null,
    messageId: null,
  },
  answers: ['m-1', 'm-2'],
}

const steps = (letter: KeptLetter, ...told: readonly string[]) =>
  keptLetterSteps([letter], new Map([['a-1', 'Northwind']]), {
    ...{ today: '2026-11-27', zone: 'UTC', told: new Set(told) },
  })

describe('an answer to a question after a no', () => {
  it('comes up with the last mail, under an id of its own', () => {
    const [step, ...more] = steps(ANSWERED)
    expect(step).toMatchObject({ id: 'a-1:answer-l-1', draft: null, saidIn: { messageId: 'm-2' } })
    expect(step?.title).toBe('Northwind answered your question')
    expect(more).toEqual([])
  })

  it('is settled once it stands in the book, whichever of its mails', () => {
    expect(steps(ANSWERED, 'm-1')).toEqual([])
  })

  it('is none while nothing came back, nor for a letter that asks nothing', () => {
    expect(steps({ ...ANSWERED, answers: [] })).toEqual([])
    expect(steps({ ...ANSWERED, kind: 'thank-you' })).toEqual([])
  })
})
