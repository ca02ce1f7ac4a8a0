/**
 * What is carried along a sentence (src/core/mail/learned/carried.ts), in the memory that a network learns in:
 * the same numbers up to rounding, place by place; and the way back.
 */
import { CARRIED, COLUMNS, FOUND, GATES } from '../../src/core/mail/learned/carried.ts'
import type { MatrixMemory } from './matrix-memory.ts'

const BYTES = 4
const [APART, ONE_WAY] = [FOUND * BYTES, CARRIED * BYTES]
const [OWN, BEHIND_IT] = [GATES * BYTES, 2 * GATES * BYTES]

/** Place by place, FOUND numbers each. */
export type Carried = {
  readonly count: number
  /** What is brought, -1 to 1. */
  readonly news: Float32Array
  /** The share that is kept of what was carried to it, 0 to 1. */
  readonly kept: Float32Array
  readonly states: Float32Array
  /** Highest of each number along the sentence, 0 and above. */
  readonly most: Float32Array
  /** Where it stood; -1 where it is 0. */
  readonly from: Int32Array
}

/** Where in a sentence, the place that it is carried from (-1 at the sentence's ends), and which way. */
type Step = (place: number, before: number, firstByte: number) => void

export class CarriedMemory {
  readonly #memory: MatrixMemory
  /** At the ends of a sentence nobody has a say from outside. */
  readonly #silent: Float32Array

  constructor(memory: MatrixMemory) {
    this.#memory = memory
    this.#silent = memory.floats(COLUMNS)
  }

  /**
   * As `foundAlong`, with all that learning takes.
   *
   * @param words     COLUMNS for each word of a sentence, in the memory
   * @param constants GATES, in the memory
   */
  along(words: readonly Float32Array[], constants: Float32Array): Carried {
    const memory = this.#memory
    memory.mustHold(COLUMNS, words)
    memory.mustHold(GATES, [constants])
    const [count, { gatesAt, carryTo }] = [words.length, memory.kernels]
    const room = () => memory.floats(count * FOUND)
    const [news, kept, states] = [room(), room(), room()]
    const [most, from] = [memory.floats(FOUND), memory.wholes(FOUND, -1)]
    for (const [place, own] of words.entries()) {
      const [left, right] = [words[place - 1] ?? this.#silent, words[place + 1] ?? this.#silent]
      const here = place * APART
      gatesAt(
        left.byteOffset + BEHIND_IT,
        own.byteOffset + OWN,
        right.byteOffset,
        constants.byteOffset,
        news.byteOffset + here,
        kept.byteOffset + here,
        APART,
      )
    }
    const step: Step = (place, before, first) => {
      const here = place * APART + first
      carryTo(
        news.byteOffset + here,
        kept.byteOffset + here,
        this.#stateAt(states, before, first),
        states.byteOffset + here,
        most.byteOffset + first,
        from.byteOffset + first,
        place,
        ONE_WAY,
      )
    }
    for (let place = 0; place < count; place += 1) step(place, place - 1, 0)
    for (let place = count - 1; place >= 0; place -= 1)
      step(place, place === count - 1 ? -1 : place + 1, ONE_WAY)
    return { count, news, kept, states, most, from }
  }

  #stateAt(states: Float32Array, place: number, first: number): number {
    return place < 0 ? this.#silent.byteOffset : states.byteOffset + place * APART + first
  }

  /**
   * The way back: what is asked of the gates at each place, where so much is asked of each number found.
   *
   * @param pull FOUND, in the memory
   * @returns GATES for each place
   */
  asked({ count, news, kept, states, from }: Carried, pull: Float32Array): Float32Array {
    const { askedAt } = this.#memory.kernels
    this.#memory.mustHold(FOUND, [pull])
    const [gates, back] = [this.#memory.floats(count * GATES), this.#memory.floats(FOUND)]
    const step: Step = (place, before, first) => {
      const here = place * APART + first
      askedAt(
        news.byteOffset + here,
        kept.byteOffset + here,
        this.#stateAt(states, before, first),
        back.byteOffset + first,
        from.byteOffset + first,
        place,
        pull.byteOffset + first,
        gates.byteOffset + place * GATES * BYTES + first,
        APART,
        ONE_WAY,
      )
    }
    for (let place = 0; place < count; place += 1)
      step(place, place === count - 1 ? -1 : place + 1, ONE_WAY)
    for (let place = count - 1; place >= 0; place -= 1) step(place, place - 1, 0)
    return gates
  }
}

/**
 * The words that have a say at a place of a sentence, and the first of their columns there.
 *
 * @example
 * sayAt(0, 5) // → [{ at: 0, first: GATES }, { at: 1, first: 0 }]
 */
export function sayAt(
  place: number,
  count: number,
): readonly { readonly at: number; readonly first: number }[] {
  return [place - 1, place, place + 1].flatMap((at) =>
    at < 0 || at >= count ? [] : [{ at, first: (place - at + 1) * GATES }],
  )
}
