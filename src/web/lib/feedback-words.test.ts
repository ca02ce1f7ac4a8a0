import { describe, expect, it } from 'vitest'
import { CAUSE_IDS } from '#core/model/causes.ts'
import { causeChoices, feedbackSearchOf, ticked } from './feedback-words.ts'

describe('causeChoices', () => {
  it('offers every cause once, those that the words speak of first', () => {
    const spoken = { cause: 'test-result', sentence: 'The test was weak.', words: 'test' } as const
    const { spokenOf, others } = causeChoices([spoken])
    expect(spokenOf).toEqual([spoken])
    expect([...spokenOf.map(({ cause }) => cause), ...others].toSorted()).toEqual(
      [...CAUSE_IDS].toSorted(),
    )
  })
})

describe('ticked', () => {
  it('adds once and takes out', () => {
    expect(ticked(['eligibility'], 'eligibility', true)).toEqual(['eligibility'])
    expect(ticked(['eligibility', 'test-result'], 'eligibility', false)).toEqual(['test-result'])
  })
})

describe('feedbackSearchOf', () => {
  it.each([
    [{ for: 'a-1' }, { for: 'a-1' }],
    [{ for: '' }, {}],
    [{ for: 3 }, {}],
  ])('reads %j', (raw, wanted) => expect(feedbackSearchOf(raw)).toEqual(wanted))
})
