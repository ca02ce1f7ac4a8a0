/** Meanings beside a place of a line, in words of any language. */
import { describe, expect, it } from 'vitest'
import { meaningOf } from './known-words.ts'
import { EDGE, tokensOf } from './mail-lines.ts'
import { nearMeanings } from './near-meanings.ts'
import { hashOf } from './words.ts'

const meant = (word: string) => meaningOf(hashOf(word))

describe('the meanings nearest to a place', () => {
  const tokens = tokensOf('Decided: Wörgötter, kitchen')
  const name = 2

  it('are those of the next words that are known, on either side', () => {
    expect(nearMeanings(tokens, name - 1, -1)).toEqual([meant('decided'), EDGE])
    expect(nearMeanings(tokens, name + 1, 1)).toEqual([meant('kitchen'), EDGE])
  })

  it('pass over words of which nothing is known', () => {
    const gap = tokensOf('decided Zubiaurre Wörgötter')
    expect(nearMeanings(gap, 1, -1)).toEqual([meant('decided'), EDGE])
  })

  it('end with the line', () => {
    expect(nearMeanings(tokens, -1, -1)).toEqual([EDGE, EDGE])
    expect(nearMeanings(tokens, tokens.length, 1)).toEqual([EDGE, EDGE])
  })

  it('are the same in all languages', () => {
    const german = tokensOf('entschieden Wörgötter')
    const english = tokensOf('decided Wörgötter')
    expect(nearMeanings(german, 0, -1)).toEqual(nearMeanings(english, 0, -1))
  })
})
