/** Marking loses no letter and marks nothing that was not asked for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedPieces } from '#web/lib/marked-text.ts'

describe('markedPieces', () => {
  it('marks words over a line break and in another case', () => {
    const pieces = markedPieces('Unfortunately, we will\n  not go forward.', [
      'We will not go forward',
    ])
    expect(pieces.find((piece) => piece.marked)?.text).toBe('we will\n  not go forward')
  })

  it('takes the signs of patterns as plain letters', () => {
    expect(markedPieces('a+b (c)', ['(c)'])).toEqual([
      { text: 'a+b ', marked: false },
      { text: '(c)', marked: true },
    ])
  })

  it('gives the text back letter by letter, whatever is marked', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 }),
        (text, words) => {
          expect(
            markedPieces(text, words)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
