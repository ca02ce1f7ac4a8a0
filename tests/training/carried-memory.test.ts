/** What is carried along a sentence while a network learns is what is read, and the way back is the slope. */
import { describe, expect, it } from 'vitest'
import { CarriedMemory, sayAt } from '../../scripts/mail-training/carried-memory.ts'
import { MatrixMemory } from '../../scripts/mail-training/matrix-memory.ts'
import { chance } from '../../scripts/mail-training/names.ts'
import { carriedTo, foundAlong, widthsOf } from '../../src/core/mail/learned/carried.ts'
import { slopeAt } from './slope.ts'

const WIDTHS = widthsOf(64)
const { carried: CARRIED, found: FOUND, gates: GATES, columns: COLUMNS } = WIDTHS

/** A word's own place: its middle columns. */
const OWN = GATES
const STEP = 1e-2
const next = chance(3)
const random = (length: number) => Float32Array.from({ length }, () => 2 * next() - 1)

const memory = new MatrixMemory()
const carried = new CarriedMemory(memory, WIDTHS)
const alongThere = (words: readonly Float32Array[], constants: Float32Array) =>
  carried.along(
    words.map((word) => memory.copied(word)),
    memory.copied(constants),
  )

describe('what is carried along a sentence', () => {
  it.each([0, 1, 2, 7])('is found as it is read, of %d words', (count) => {
    const words = Array.from({ length: count }, () => random(COLUMNS))
    const constants = random(GATES)
    const { most } = alongThere(words, constants)
    const read = foundAlong(words, constants)
    expect(Math.max(...most.map((one, at) => Math.abs(one - (read[at] as number))))).toBeLessThan(
      1e-6,
    )
  })

  it('is found where it was highest, and nowhere where it was never above 0', () => {
    const words = Array.from({ length: 5 }, () => random(COLUMNS))
    const { most, from, states } = alongThere(words, random(GATES))
    for (const at of [0, 1, CARRIED, FOUND - 1]) {
      const all = words.map((_, place) => states[place * FOUND + at] as number)
      const highest = Math.max(...all)
      expect(from[at]).toBe(highest > 0 ? all.indexOf(highest) : -1)
      expect(most[at]).toBe(Math.max(0, highest))
    }
    expect(from.some((place) => place > 0)).toBe(true)
  })
})

describe('the way back along a sentence', () => {
  it.each([0, 1, 2, 3])('asks of the gates what moves the numbers found, at place %d', (place) => {
    const words = Array.from({ length: 4 }, () => random(COLUMNS))
    const [constants, pull] = [random(GATES), random(FOUND)]
    const pulled = () =>
      foundAlong(words, constants).reduce((sum, one, at) => sum + one * (pull[at] as number), 0)
    const gates = carried.asked(alongThere(words, constants), memory.copied(pull))
    const wrong = Array.from({ length: GATES }, (_, gate) => {
      const slope = slopeAt(words[place] as Float32Array, OWN + gate, STEP, pulled)
      return Math.abs(slope - (gates[place * GATES + gate] as number))
    })
    // Where another place becomes the highest within the step, the slope is none.
    expect(wrong.filter((one) => one > 1e-3).length).toBeLessThan(GATES / 50)
    expect(gates.some((one) => Math.abs(one) > 0.05)).toBe(true)
  })

  it.each([0, 2])(
    'asks of the gates what moves the numbers carried to each word, at place %d',
    (place) => {
      const words = Array.from({ length: 3 }, () => random(COLUMNS))
      const [constants, pulls] = [random(GATES), random(3 * FOUND)]
      const pulled = () =>
        carriedTo(words, constants).reduce(
          (sum, state, word) =>
            state.reduce((all, one, at) => all + one * (pulls[word * FOUND + at] as number), sum),
          0,
        )
      const gates = carried.askedEach(alongThere(words, constants), memory.copied(pulls))
      for (const gate of [0, CARRIED - 1, CARRIED, FOUND, GATES - 1]) {
        const slope = slopeAt(words[place] as Float32Array, OWN + gate, STEP, pulled)
        expect(gates[place * GATES + gate]).toBeCloseTo(slope, 2)
      }
    },
  )

  it('is not gone with what lies elsewhere', () => {
    const words = [memory.copied(random(COLUMNS))]
    const tell = /must lie in the memory/
    expect(() => carried.along(words, random(GATES))).toThrow(tell)
    expect(() => carried.along([random(COLUMNS)], memory.floats(GATES))).toThrow(tell)
    const along = carried.along(words, memory.floats(GATES))
    expect(() => carried.asked(along, random(FOUND))).toThrow(tell)
    expect(() => carried.askedEach(along, random(FOUND))).toThrow(tell)
  })

  it('goes to the words that have a say', () => {
    expect(sayAt(1, 3, GATES)).toEqual([
      { at: 0, first: 2 * GATES },
      { at: 1, first: GATES },
      { at: 2, first: 0 },
    ])
    expect(sayAt(0, 1, GATES)).toEqual([{ at: 0, first: GATES }])
  })
})
