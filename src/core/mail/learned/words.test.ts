/** Words as the learned models see them. */
import { describe, expect, it } from 'vitest'
import { hashOf, joined, plain, wordsOf } from './words.ts'

describe('words', () => {
  it('are plain, numbers are one word, and what is denied stands on its own', () => {
    expect(wordsOf("We can't offer 12 Plätze, désolé: won't!")).toEqual([
      'we',
      'can',
      'not',
      'offer',
      '0',
      'platze',
      'desole',
      'will',
      'not',
      '!',
    ])
    expect(plain('Straße, Œuvre')).toBe('strasse, oeuvre')
  })

  // Reference: FNV-1a test vectors by Noll (isthe.com/chongo/tech/comp/fnv)
  it('are hashed by FNV-1a', () => {
    expect(hashOf('')).toBe(0x811c9dc5)
    expect(hashOf('a')).toBe(0xe40c292c)
    expect(hashOf('foobar')).toBe(0xbf9cf968)
  })

  it('count in their order when two are joined', () => {
    expect(joined(1, 2)).not.toBe(joined(2, 1))
  })
})
