/** A letter with a gap stays. */
import { describe, expect, it } from 'vitest'
import { isSendable, openGaps, refuseUnsendable } from './is-sendable.ts'

const letter = (body: string, subject = 'Hello') => ({ subject, body })

describe('isSendable', () => {
  it.each([
    ['a gap in the text', letter('A little news from me: [one sentence of news].')],
    ['a gap in the subject', letter('Dear all,', 'The role at [the employer]')],
    ['a gap beside a filled one', letter('Dear Priya, thank you for [what].')],
    ['no words at all', letter(' \n')],
  ])('refuses %s', (_, unfinished) => {
    expect(isSendable(unfinished)).toBe(false)
    expect(() => refuseUnsendable(unfinished)).toThrowError(
      expect.objectContaining({ code: 'letter-has-gaps' }),
    )
  })

  it.each([
    ['words', letter('Dear Priya, thank you.')],
    ['a number in brackets, which is a reference', letter('As I wrote [1].')],
    ['round brackets', letter('Analyst (m/f/d)')],
    ['brackets over two lines', letter('a [b\nc] d')],
  ])('lets %s go', (_, whole) => {
    expect(isSendable(whole)).toBe(true)
    expect(() => refuseUnsendable(whole)).not.toThrow()
  })

  it('names each gap once, in order', () => {
    expect(openGaps('[b] and [a] and [b]')).toEqual(['b', 'a'])
  })
})
