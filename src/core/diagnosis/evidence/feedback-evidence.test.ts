import { describe, expect, it } from 'vitest'
import type { Feedback } from '#core/model/feedback.ts'
import type { Evidence } from './evidence-types.ts'
import { feedbackEvidence, saysTheSame } from './feedback-evidence.ts'
import { statedEvidence } from './stated-reason.ts'

const said = (id: string, text: string, causes: Feedback['causes']): Feedback => ({
  id,
  text,
  on: null,
  causes,
})

describe('feedbackEvidence', () => {
  it('is nothing where no cause was confirmed', () => {
    expect(feedbackEvidence([])).toBeNull()
    expect(feedbackEvidence([said('f-1', 'Your test failed.', [])])).toBeNull()
  })

  it('is stronger than any reason in a letter of refusal about the person', () => {
    const told = feedbackEvidence([said('f-1', 'You lack SQL.', ['missing-must-have'])]) as Evidence
    const letter = statedEvidence('skills') as Evidence
    const factor = ({ decision }: Evidence) =>
      (decision?.named['missing-must-have'] ?? 0) / (decision?.otherwise ?? 1)
    expect(factor(told)).toBeGreaterThan(2 * factor(letter))
    expect(told.stated).toEqual(['missing-must-have'])
  })

  it('counts once what is said twice', () => {
    const once = [said('f-1', 'You were late.', ['process-conduct'])]
    const twice = [...once, said('f-2', 'The delay hurt you.', ['process-conduct'])]
    expect(feedbackEvidence(twice)?.decision).toEqual(feedbackEvidence(once)?.decision)
  })

  it('knows when the letter of refusal says it as well', () => {
    const told = feedbackEvidence([said('f-1', 'You lack SQL.', ['missing-must-have'])]) as Evidence
    expect(saysTheSame(told, statedEvidence('skills') as Evidence)).toBe(true)
    expect(saysTheSame(told, statedEvidence('salary') as Evidence)).toBe(false)
  })
})
