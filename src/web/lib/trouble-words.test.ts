import { describe, expect, it } from 'vitest'
import { ApiError } from './api-call.ts'
import { isMissingPart, isNoAnswer, troubleWords } from './trouble-words.ts'

describe('troubleWords', () => {
  it("keeps the server's sentence: it says what and what next", () => {
    const full = 'The disk is full. Nothing of this step was kept; free some space and try again.'
    expect(troubleWords(new ApiError('disk-full', full))).toBe(full)
  })

  it('shows nobody a stack or the words of an engine', () => {
    expect(troubleWords(new TypeError("Cannot read properties of undefined (reading 'id')"))).toBe(
      'Something unexpected happened here. What you kept before is safe.',
    )
  })

  // As Chrome, Firefox and Safari word it.
  it.each([
    'Failed to fetch dynamically imported module: http://127.0.0.1:4186/assets/a.js',
    'error loading dynamically imported module: http://127.0.0.1:4186/assets/a.js',
    'Importing a module script failed.',
  ])('knows a part that an update took away: %s', (message) => {
    expect(isMissingPart(new TypeError(message))).toBe(true)
    expect(troubleWords(new TypeError(message))).toContain('load it again')
  })

  it('tells no answer from a refusal', () => {
    expect(isNoAnswer(new ApiError('no-answer', ''))).toBe(true)
    expect(isNoAnswer(new ApiError('conflict', ''))).toBe(false)
  })
})
