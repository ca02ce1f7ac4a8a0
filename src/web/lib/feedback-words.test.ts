import { describe, expect, it } from 'vitest'
import { CAUSE_IDS } from '#core/model/causes.ts'
import {
  causeChoices,
  feedbackSearchOf,
  NOTHING_TOLD,
  newestFirst,
  refusedOf,
  ticked,
  toldIn,
} from './feedback-words.ts'

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
    [
      { for: 'a-1', mail: 'm-1' },
      { for: 'a-1', mail: 'm-1' },
    ],
    [{ mail: 'm-1' }, {}],
    [{ for: '' }, {}],
    [{ for: 3 }, {}],
  ])('reads %j', (raw, wanted) => expect(feedbackSearchOf(raw)).toEqual(wanted))
})

describe('toldIn', () => {
  it('takes the words of the sender, the day and the mail; no cause is ticked', () => {
    const mail = {
      ...{ id: 'm-1', date: '2026-11-27', subject: 'Re: Why?' },
      text: 'More numbers.\n> Why?\n',
    }
    expect(toldIn(mail)).toEqual({
      ...{ text: 'More numbers.', on: '2026-11-27', messageId: 'm-1', causes: [] },
    })
    expect(toldIn(undefined)).toBe(NOTHING_TOLD)
  })
})

describe('newestFirst', () => {
  it('puts undated ones last', () => {
    const days = ['2026-11-02', null, '2026-11-27'].map((date) => ({ date }))
    expect(newestFirst(days).map(({ date }) => date)).toEqual(['2026-11-27', '2026-11-02', null])
  })
})

describe('refusedOf', () => {
  it('names those that ended in a no', () => {
    const two = [
      { id: 'a-1', stageAtRejection: 'final' },
      { id: 'a-2', stageAtRejection: null },
    ] as const
    expect(refusedOf(two)).toEqual(['a-1'])
  })
})
