import { describe, expect, it } from 'vitest'
import { dayInWords, dueInWords, fromInWords } from './step-dates.ts'

describe('when a step is due, in words', () => {
  it('names the day as a person does', () => {
    // Reference: a printed calendar; 26 November 2026 is a Thursday.
    expect(dayInWords('2026-11-26')).toBe('Thursday, 26 November')
  })
  it('reproaches nobody for a date gone by', () => {
    expect(dueInWords('2026-11-20', '2026-11-24')).toBe('when it suits you')
    expect(dueInWords('2026-11-24', '2026-11-24')).toBe('today')
    expect(fromInWords('2026-11-20', '2026-11-24')).toBe('this week')
  })
})
