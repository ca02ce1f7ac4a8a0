/** A row of rejections knows where one stands, and goes on where it was left. */
import { describe, expect, it } from 'vitest'
import { countBandWords, lookedOf, placeIn, roundLeft, roundOf } from '#web/lib/round.ts'

const round = { ids: ['a', 'b', 'c'] }
const row = (applicationId: string, looked: boolean) => ({ applicationId, looked })

describe('placeIn', () => {
  it('counts calmly and names the next', () => {
    expect(placeIn(round, 'b')).toMatchObject({ words: '2 of 3', nextId: 'c' })
    expect(placeIn(round, 'c')?.nextId).toBeNull()
  })
  it('is nothing outside a row', () => {
    expect(placeIn(round, 'z')).toBeNull()
    expect(placeIn(null, 'a')).toBeNull()
  })
})

describe('roundLeft', () => {
  it('goes on with the first that was not looked at', () => {
    const rows = [row('c', false), row('b', false), row('a', true)]
    expect(roundLeft(round, rows)).toEqual({ nextId: 'b', words: '1 of 3 looked at' })
  })
  it('passes over what is no rejection any more, and ends when all were looked at', () => {
    expect(roundLeft(round, [row('a', true), row('c', false)])?.nextId).toBe('c')
    expect(roundLeft(round, [row('a', true), row('b', true), row('c', true)])).toBeNull()
  })
})

describe('lookedOf', () => {
  it('keeps the order of the row', () => {
    expect(lookedOf(round, [row('c', true), row('b', false), row('a', true)])).toEqual(['a', 'c'])
  })
})

describe('roundOf', () => {
  it.each([null, {}, { ids: [] }, { ids: [1] }, 'a'])('takes %j for no row', (kept) => {
    expect(roundOf(kept)).toBeNull()
  })
})

describe('countBandWords', () => {
  it('says whole ones that add up, with bands rounded outward', () => {
    const bands = [
      { mean: 0.6, low: 0.2, high: 1.1 },
      { mean: 1.6, low: 1.1, high: 2.2 },
      { mean: 1.8, low: 1.4, high: 2.3 },
    ]
    expect(countBandWords(bands, 4)).toEqual([
      'about 0 of 4 (0 to 2)',
      'about 2 of 4 (1 to 3)',
      'about 2 of 4 (1 to 3)',
    ])
  })
})
