import { describe, expect, it } from 'vitest'
import type { Feedback } from '#core/model/feedback.ts'
import { feedbackOf } from './feedback-of.ts'
import { event, row } from './made-members.test-data.ts'

const applicationId = 'a-1'
const said = (id: string, text: string): Feedback => ({ id, text, on: null, causes: [] })
const keep = (seq: number, feedback: Feedback) =>
  event(seq, { type: 'feedback', applicationId, feedback })
const drop = (seq: number, feedbackId: string) =>
  event(seq, { type: 'drop-feedback', applicationId, feedbackId })
const texts = (list: readonly Feedback[]) => list.map(({ text }) => text)

describe('feedbackOf', () => {
  it('keeps the newest words of each', () => {
    const events = [
      keep(1, said('f-1', 'Late')),
      keep(2, said('f-2', 'Warm')),
      keep(3, said('f-1', 'Too late')),
    ]
    expect(texts(feedbackOf([], events))).toEqual(['Too late', 'Warm'])
  })

  it('does not bring back with a later row what was changed or taken out', () => {
    const first = row(1, { feedback: [said('f-1', 'Late'), said('f-2', 'Warm')] })
    const again = row(9, {
      feedback: [said('f-1', 'Late'), said('f-2', 'Warm'), said('f-3', 'New')],
    })
    const events = [keep(2, said('f-1', 'Too late')), drop(3, 'f-2')]
    expect(texts(feedbackOf([first, again], events))).toEqual(['Too late', 'New'])
  })
})
