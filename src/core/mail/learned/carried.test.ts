/** What is carried along a sentence, forwards and backwards. */
import { describe, expect, it } from 'vitest'
import { carriedTo, foundAlong, widthsOf } from './carried.ts'

const { carried: CARRIED, found: FOUND, gates: GATES, columns: COLUMNS } = widthsOf(8)

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
  it('is the highest that a word brought or that was left of it', () => {
    const found = foundAlong([word(0.5, -FAR), word(2, -FAR), word(-1, -FAR)], zeros(GATES))
    expect(found[0]).toBeCloseTo(2 / 3)
    expect(found[1]).toBe(0)
  })

  it('comes to the words behind as far as they keep it', () => {
    const half = word(FAR, 0)
    expect(foundAlong([word(FAR, -FAR), nothing], zeros(GATES))[0]).toBeGreaterThan(0.999)
    // Half of what is new, and half of what was before.
    expect(foundAlong([half], zeros(GATES))[0]).toBeCloseTo(1 / 2)
    expect(foundAlong([half, half], zeros(GATES))[0]).toBeCloseTo(3 / 4)
  })

  it('goes backwards in the second half of its numbers', () => {
    const [brings, halves] = [word(1, -FAR, CARRIED), word(FAR, 0, CARRIED)]
    // Half of what is new, and half of the half that comes from behind; nothing comes from before.
    expect(foundAlong([halves, brings], zeros(GATES))[CARRIED]).toBeCloseTo(3 / 4)
    expect(foundAlong([brings, halves], zeros(GATES))[CARRIED]).toBeCloseTo(1 / 2)
  })

  it('hears the neighbours of a word, which side they stand on too', () => {
    const before = zeros(COLUMNS)
    before[2 * GATES] = 3
    // Half of 3/4 is kept where it is heard.
    expect(foundAlong([before, zeros(COLUMNS)], zeros(GATES))[0]).toBeCloseTo(3 / 8)
    expect(foundAlong([zeros(COLUMNS), before], zeros(GATES))[0]).toBe(0)
  })

  it('is nothing in a sentence without words', () => {
    expect(foundAlong([], zeros(GATES)).every((one) => one === 0)).toBe(true)
  })
})

describe('what is carried to each word', () => {
  it('comes from before it in the first half, from behind in the second', () => {
    const brings = word(1, -FAR)
    brings[OWN + CARRIED] = 1
    brings[OWN + FOUND + CARRIED] = -FAR
    const keepsBoth = word(0, FAR)
    keepsBoth[OWN + FOUND + CARRIED] = FAR
    const states = carriedTo([keepsBoth, brings, keepsBoth], zeros(GATES))
    expect(states.map((one) => one[0])).toEqual([0, expect.closeTo(1 / 2), expect.closeTo(1 / 2)])
    expect(states.map((one) => one[CARRIED])).toEqual([
      expect.closeTo(1 / 2),
      expect.closeTo(1 / 2),
      0,
    ])
  })

  it('is nowhere higher than what is found along the sentence', () => {
    const words = [word(0.5, 0), word(2, 0), word(-1, 0), word(1, 0, CARRIED)]
    const [states, found] = [carriedTo(words, zeros(GATES)), foundAlong(words, zeros(GATES))]
    for (const at of [0, CARRIED])
      expect(Math.max(0, ...states.map((one) => one[at] as number))).toBe(found[at])
  })
})
