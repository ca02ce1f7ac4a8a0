import { describe, expect, it } from 'vitest'
import { aboutInTen, inTenWithBand } from './chance-words.ts'

describe('chances in words', () => {
  it('never says 0 or 10 in 10', () => {
    expect(aboutInTen(0)).toBe('fewer than 1 in 10')
    expect(aboutInTen(0.05)).toBe('about 1 in 10')
    expect(aboutInTen(0.95)).toBe('about 9 in 10')
    expect(aboutInTen(0.97)).toBe('more than 9 in 10')
  })
  it('rounds a band outwards', () => {
    expect(inTenWithBand({ mean: 0.61, low: 0.48, high: 0.71 })).toBe('about 6 in 10 (4 to 8)')
  })
})
