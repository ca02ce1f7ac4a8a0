/** What is carried along a sentence, forwards and backwards. */
import { describe, expect, it } from 'vitest'
import { CARRIED, COLUMNS, carriedAlong, FOUND, GATES } from './carried.ts'

const zeros = (length: number) => new Float32Array(length)
/** The first columns of a word at its own place. */
const OWN = GATES
const FAR = 1e9

/** A word that brings `news` of the first number of a way, and keeps what was before or nothing. */
function word(news: number, keeps: number, way = 0): Float32Array {
  const columns = zeros(COLUMNS)
  columns[OWN + way] = news
  columns[OWN + FOUND + way] = keeps
  return columns
}
const nothing = word(0, FAR)

describe('what is carried along a sentence', () => {
  it('comes to the words behind, as far as they keep it', () => {
    const { states } = carriedAlong([word(FAR, -FAR), nothing, nothing], zeros(GATES))
    const first = [0, 1, 2].map((place) => states[place * FOUND])
    expect(first.every((one) => (one as number) > 0.999)).toBe(true)
    const forgotten = carriedAlong([word(FAR, -FAR), word(0, -FAR)], zeros(GATES)).states
    expect(forgotten[FOUND]).toBeCloseTo(0)
  })

  it('goes backwards in the second half of its numbers', () => {
    const { states } = carriedAlong([word(0, FAR, CARRIED), word(FAR, -FAR, CARRIED)], zeros(GATES))
    expect(states[CARRIED]).toBeGreaterThan(0.999)
    expect(states[FOUND + CARRIED]).toBeGreaterThan(0.999)
  })

  it('is found where it was highest, and nowhere where it was never above 0', () => {
    const { most, from } = carriedAlong(
      [word(0.5, -FAR), word(2, -FAR), word(-1, -FAR)],
      zeros(GATES),
    )
    expect([most[0], from[0]]).toEqual([expect.closeTo(2 / 3), 1])
    expect([most[1], from[1]]).toEqual([0, -1])
  })

  it('hears the neighbours of a word, which side they stand on too', () => {
    const before = zeros(COLUMNS)
    before[2 * GATES] = 3
    const news = (words: readonly Float32Array[]) =>
      words.map((_, place) => carriedAlong(words, zeros(GATES)).news[place * FOUND])
    expect(news([before, zeros(COLUMNS)])).toEqual([0, 0.75])
    expect(news([zeros(COLUMNS), before])).toEqual([0, 0])
  })

  it('is nothing in a sentence without words', () => {
    expect(carriedAlong([], zeros(GATES)).most.every((one) => one === 0)).toBe(true)
  })
})
