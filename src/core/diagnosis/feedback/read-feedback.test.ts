import { describe, expect, it } from 'vitest'
import { readFeedback } from './read-feedback.ts'

const causesIn = (text: string): readonly string[] => readFeedback(text).map(({ cause }) => cause)

describe('readFeedback', () => {
  it.each([
    ['We went with an internal candidate in the end.', ['internal-or-referred']],
    ['The position is on hold until the new year.', ['role-changed']],
    [
      'Your answers stayed vague, and your rate was above our budget.',
      ['answers-lacked-evidence', 'terms-mismatch'],
    ],
    ['You did not finish the exercise.', ['test-result']],
  ])('reads %s', (text, causes) => expect([...causesIn(text)].toSorted()).toEqual(causes))

  it.each([
    'Thank you for your interest in our company.',
    'We have decided to move forward with other candidates who more closely match our needs.',
    'Everyone enjoyed meeting you.',
    '',
  ])('takes nothing from "%s"', (text) => expect(causesIn(text)).toEqual([]))

  it('shows the very words, in the order of the text, one suggestion a cause', () => {
    const text =
      'Hi Ann,\n\nThe role was put on hold. You seemed nervous. It stays on hold for now.'
    const found = readFeedback(text)
    expect(found.map(({ cause }) => cause)).toEqual(['role-changed', 'delivery-and-nerves'])
    for (const { words, sentence } of found) {
      expect(text).toContain(sentence)
      expect(sentence).toContain(words)
    }
  })
})
