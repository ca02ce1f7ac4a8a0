/** Chances said in words never look surer than they are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandWords, chanceWords, factorWords, likelihoodWord } from '#web/lib/odds-words.ts'

describe('bandWords', () => {
  it('says tenths for everyday chances and hundredths for small ones', () => {
    expect(bandWords({ mean: 0.62, low: 0.41, high: 0.79 })).toBe('about 6 in 10 (4 to 8)')
    expect(bandWords({ mean: 0.032, low: 0.011, high: 0.068 })).toBe('about 3 in 100 (1 to 7)')
  })

  it('always holds the true band inside the one it says in hundredths', () => {
    const sorted = fc
      .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
      .map((parts) => parts.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(sorted, ([low = 0, mean = 0, high = 0]) => {
        const words = bandWords({ mean, low, high }, 100)
        const [, from, to] = /\((\d+) to (\d+)\)/.exec(words) ?? []
        expect(Number(from) / 100).toBeLessThanOrEqual(low + 1e-6)
        expect(Number(to) / 100).toBeGreaterThanOrEqual(high - 1e-6)
      }),
    )
  })

  it('refuses what is no chance', () => {
    expect(() => bandWords({ mean: Number.NaN, low: 0, high: 1 })).toThrow('between 0 and 1')
    expect(() => bandWords({ mean: 62, low: 40, high: 80 })).toThrow('between 0 and 1')
  })
})

describe('chanceWords', () => {
  it('never says 0 or all', () => {
    expect(chanceWords(0)).toBe('fewer than 1 in 100')
    expect(chanceWords(1)).toBe('more than 9 in 10')
  })
})

describe('likelihoodWord', () => {
  it('goes up with the chance', () => {
    expect([0.1, 0.2, 0.4, 0.7].map(likelihoodWord)).toEqual([
      'unlikely',
      'less likely',
      'possible',
      'likely',
    ])
  })
})

describe('factorWords', () => {
  it.each([
    [1, 'hardly changes the odds'],
    [1.5, 'raises the odds by about half'],
    [2, 'about doubles the odds'],
    [3.1, 'makes the odds about 3 times as high'],
    [0.5, 'about halves the odds'],
    [0.33, 'cuts the odds to about a third'],
    [0.125, 'cuts the odds to about an eighth'],
    [0.01, 'cuts the odds to less than an eighth'],
  ])('says what %d does', (factor, words) => {
    expect(factorWords(factor)).toBe(words)
  })

  it('refuses a factor that is not above 0', () => {
    expect(() => factorWords(0)).toThrow('above 0')
  })
})
