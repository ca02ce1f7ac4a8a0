import { describe, expect, it } from 'vitest'
import { hadItsNight, offersNight } from './letter-on-its-way.ts'

const TODAY = '2026-11-26'

describe('offersNight', () => {
  it('offers one after a no, also while the letter is held', () => {
    expect(offersNight('rejected', null, TODAY)).toBe(true)
    expect(offersNight('rejected', '2026-11-27', TODAY)).toBe(true)
    expect(offersNight('open', null, TODAY)).toBe(false)
  })

  it('offers no second one on the day until which it was held, nor later', () => {
    expect(offersNight('rejected', TODAY, TODAY)).toBe(false)
    expect(hadItsNight('2026-11-27', TODAY)).toBe(false)
  })
})
