import { describe, expect, it } from 'vitest'
import { changeSentence } from './change-sentence.ts'

const edit = (facts: object) => ({ type: 'edit', applicationId: 'a', facts }) as const

describe('changeSentence', () => {
  it('says the value that an edit set, and the one that an earlier edit had set', () => {
    expect(changeSentence(edit({ role: 'Baker' }))).toBe('Role: set to “Baker”.')
    expect(changeSentence(edit({ role: 'Baker' }), { role: 'Cook' })).toBe(
      'Role: from “Cook” to “Baker”.',
    )
    expect(changeSentence(edit({ role: null }), { role: 'Cook' })).toBe(
      'Role: from “Cook” to not known.',
    )
  })

  it('names ways in and steps in words, never by their ids', () => {
    expect(changeSentence(edit({ channel: 'company-site', level: 'Senior' }))).toBe(
      "How you applied: set to “Employer's website”; Level: set to “Senior”.",
    )
    const milestone = { kind: 'final', date: '2026-05-03', source: 'entry' } as const
    const ref = { type: 'remove-milestone', applicationId: 'a', milestone } as const
    expect(changeSentence(ref)).toBe('Taken out: final interview, 3 May 2026.')
    expect(changeSentence(ref, {}, 'iso')).toBe('Taken out: final interview, 2026-05-03.')
  })

  it('says what a step and a note were, and what they are now', () => {
    const milestone = { kind: 'screen', date: '2026-05-03', source: 'm-1' } as const
    const to = { kind: 'rejected', date: '2026-05-04', statedReason: 'salary' } as const
    expect(changeSentence({ type: 'correct-milestone', applicationId: 'a', milestone, to })).toBe(
      'Corrected: screening talk, 3 May 2026; now they said no, 4 May 2026; pay.',
    )
    const note = { type: 'edit-note', applicationId: 'a', from: 'Ask Ann' } as const
    expect(changeSentence({ ...note, to: 'Ask Ana' })).toBe('Note: from “Ask Ann” to “Ask Ana”.')
    expect(changeSentence({ ...note, to: null })).toBe('Took a note out: “Ask Ann”.')
  })

  it('tells question and answer', () => {
    const answer = {
      type: 'answer',
      applicationId: 'a',
      question: 'nerves',
      option: 'calm',
    } as const
    expect(changeSentence(answer)).toBe('Answered “How nervous were you?”: Calm.')
  })

  it('cuts what is long', () => {
    const text = 'word '.repeat(40)
    expect(changeSentence({ type: 'note', applicationId: 'a', text }).length).toBeLessThan(90)
  })
})
