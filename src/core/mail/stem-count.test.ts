import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stemCounter } from './stem-count.ts'

describe('stemCounter', () => {
  it('finds stems within each other, over each other and at both ends', () => {
    const count = stemCounter(['job', 'jobs', 'role', ' cv', 'le j', 'é'])
    expect(count('two jobs', 9)).toBe(2)
    expect(count('role job cv', 9)).toBe(4)
    expect(count('cafés', 9)).toBe(1)
    expect(count('', 9)).toBe(0)
  })

  it('stops at what is enough', () => {
    expect(stemCounter(['job', 'role'])('job role', 1)).toBe(1)
  })

  it('counts what a search for each stem counts', () => {
    const letters = fc.constantFrom('a', 'b', 'ab', ' ', 'ß', '\u{1f600}')
    const words = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 1, maxLength: 12 }),
        fc.array(letters, { maxLength: 60 }).map((parts) => parts.join('')),
        (stems, text) => {
          const found = stems.filter((stem) => text.includes(stem)).length
          expect(stemCounter(stems)(text, 99)).toBe(found)
        },
      ),
    )
  })
})
