/**
 * What is carried along a sentence, or along a mail (src/core/mail/learned/carried.ts), in the memory that a network learns in:
 * the same numbers up to rounding, place by place; and the way back.
 */
import type { Widths } from '../../src/core/mail/learned/carried.ts'
import { denseIn, type Weights } from './adam.ts'
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'

const BYTES = 4
/** The constants of what is kept: of what is carried three quarters are kept at first. */
const KEPT_AT_FIRST = 1

/** `gates` numbers, added at each place, as they are to begin with. */
export function carriedConstants(
  { gates, found }: Widths,
  next: Chance,
  memory: MatrixMemory,
): Weights {
  const constants = denseIn(next, memory)(1, gates, 0)
  constants.values.fill(KEPT_AT_FIRST, found)
  return constants
}

/** Place by place, `found` numbers each. */
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
  readonly #widths: Widths
  /** In bytes: from place to place, and one way. */
  readonly #apart: number
  readonly #oneWay: number
  /** At the ends of a sentence nobody has a say from outside. */
  readonly #silent: Float32Array

  constructor(memory: MatrixMemory, widths: Widths) {
    this.#memory = memory
    this.#widths = widths
    this.#apart = widths.found * BYTES
    this.#oneWay = widths.carried * BYTES
    this.#silent = memory.floats(widths.columns)
  }

  /**
   * As `foundAlong`, with all that learning takes.
   *
   * @param words     `columns` numbers for each word of a sentence, in the memory
   * @param constants `gates` numbers, in the memory
   */
  along(words: readonly Float32Array[], constants: Float32Array): Carried {
    const [memory, apart, oneWay] = [this.#memory, this.#apart, this.#oneWay]
    const { columns, gates, found } = this.#widths
    memory.mustHold(columns, words)
    memory.mustHold(gates, [constants])
    const [count, { gatesAt, carryTo }] = [words.length, memory.kernels]
    const room = () => memory.floats(count * found)
    const [news, kept, states] = [room(), room(), room()]
    const [most, from] = [memory.floats(found), memory.wholes(found, -1)]
    for (const [place, own] of words.entries()) {
      const [left, right] = [words[place - 1] ?? this.#silent, words[place + 1] ?? this.#silent]
      const here = place * apart
      gatesAt(
        left.byteOffset + 2 * gates * BYTES,
        own.byteOffset + gates * BYTES,
        right.byteOffset,
        constants.byteOffset,
        news.byteOffset + here,
        kept.byteOffset + here,
        apart,
      )
    }
    const step: Step = (place, before, first) => {
      const here = place * apart + first
      carryTo(
        news.byteOffset + here,
        kept.byteOffset + here,
        this.#stateAt(states, before, first),
        states.byteOffset + here,
        most.byteOffset + first,
        from.byteOffset + first,
        place,
        oneWay,
      )
    }
    for (let place = 0; place < count; place += 1) step(place, place - 1, 0)
    for (let place = count - 1; place >= 0; place -= 1)
      step(place, place === count - 1 ? -1 : place + 1, oneWay)
    return { count, news, kept, states, most, from }
  }

  #stateAt(states: Float32Array, place: number, first: number): number {
    return place < 0 ? this.#silent.byteOffset : states.byteOffset + place * this.#apart + first
  }

  /**
   * The way back: what is asked of the gates at each place, where so much is asked of each number found.
   *
   * @param pull `found` numbers, in the memory
   * @returns `gates` numbers for each place
   */
  asked(carried: Carried, pull: Float32Array): Float32Array {
    this.#memory.mustHold(this.#widths.found, [pull])
    return this.#back(carried, carried.from, pull, () => {})
  }

  /**
   * The same where so much is asked of what is carried at each place.
   *
   * @param pulls `found` numbers for each place, in the memory
   */
  askedEach(carried: Carried, pulls: Float32Array): Float32Array {
    const [memory, { found }] = [this.#memory, this.#widths]
    memory.mustHold(carried.count * found, [pulls])
    const nowhere = memory.wholes(found, -1)
    return this.#back(carried, nowhere, memory.floats(found), (place, first, back) => {
      const here = pulls.byteOffset + place * this.#apart + first
      memory.kernels.addRow(back + first, 1, here, this.#widths.carried)
    })
  }

  /**
   * Adds what is asked of the gates to what is asked of their constants, and of the columns of all that
   * have a say in them.
   *
   * @param columnPulls for each place those of what stands there
   */
  handOn(
    gates: Float32Array,
    constants: Float32Array,
    columnPulls: readonly (readonly Float32Array[])[],
  ): void {
    const [memory, wide] = [this.#memory, this.#widths.gates]
    for (let place = 0; place < columnPulls.length; place += 1) {
      const asked = gates.subarray(place * wide, (place + 1) * wide)
      memory.add(constants, asked)
      for (const { at, first } of sayAt(place, columnPulls.length, wide))
        for (const pull of columnPulls[at] as readonly Float32Array[])
          memory.add(pull.subarray(first, first + wide), asked)
    }
  }

  /** @param ask adds what is asked at a place to what comes back to it, from a byte on, one way */
  #back(
    { count, news, kept, states }: Carried,
    from: Int32Array,
    pull: Float32Array,
    ask: (place: number, firstByte: number, back: number) => void,
  ): Float32Array {
    const { askedAt } = this.#memory.kernels
    const { gates: wide, found } = this.#widths
    const [apart, oneWay] = [this.#apart, this.#oneWay]
    const [gates, back] = [this.#memory.floats(count * wide), this.#memory.floats(found)]
    const step: Step = (place, before, first) => {
      ask(place, first, back.byteOffset)
      const here = place * apart + first
      askedAt(
        news.byteOffset + here,
        kept.byteOffset + here,
        this.#stateAt(states, before, first),
        back.byteOffset + first,
        from.byteOffset + first,
        place,
        pull.byteOffset + first,
        gates.byteOffset + place * wide * BYTES + first,
        apart,
        oneWay,
      )
    }
    for (let place = 0; place < count; place += 1)
      step(place, place === count - 1 ? -1 : place + 1, oneWay)
    for (let place = count - 1; place >= 0; place -= 1) step(place, place - 1, 0)
    return gates
  }
}

/**
 * The words that have a say at a place of a sentence, and the first of their columns there.
 *
 * @example
 * sayAt(0, 5, 512) // → [{ at: 0, first: 512 }, { at: 1, first: 0 }]
 */
export function sayAt(
  place: number,
  count: number,
  gates: number,
): readonly { readonly at: number; readonly first: number }[] {
  return [place - 1, place, place + 1].flatMap((at) =>
    at < 0 || at >= count ? [] : [{ at, first: (place - at + 1) * gates }],
  )
}
