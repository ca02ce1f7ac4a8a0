/** What is carried along a mail, sentence by sentence (src/core/mail/learned/recurrent.ts), while it is learned. */
import { MAIL_WIDTHS, SENTENCE } from '../../src/core/mail/learned/recurrent.ts'
import { denseIn, type Weights } from './adam.ts'
import { type Carried, CarriedMemory, carriedConstants } from './carried-memory.ts'
import { mask, times } from './matrices.ts'
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'

/** Of each sentence's vector. */
const LEFT_OUT = 0.1
/** Deviation to begin with: three sentences have a say at each place. */
const SPREAD = 0.05

/** What was carried along the sentences of a mail. */
export type AlongMail = {
  readonly carried: Carried
  /** Their vectors, as far as they were not left out. */
  readonly read: readonly Float32Array[]
  /** Which of their numbers stay, times what makes up for the others. */
  readonly stays: readonly Float32Array[]
}

export class AlongMailWeights {
  /** MAIL_WIDTHS.columns for each number of a sentence's vector. */
  readonly columns: Weights
  readonly constants: Weights
  readonly #carried: CarriedMemory
  readonly #memory: MatrixMemory
  readonly #next: Chance

  constructor(next: Chance, memory: MatrixMemory) {
    this.#memory = memory
    this.#next = next
    this.columns = denseIn(next, memory)(SENTENCE, MAIL_WIDTHS.columns, SPREAD)
    this.constants = carriedConstants(MAIL_WIDTHS, next, memory)
    this.#carried = new CarriedMemory(memory, MAIL_WIDTHS)
  }

  get all(): readonly Weights[] {
    return [this.columns, this.constants]
  }

  /** Carries along the vectors of a mail's sentences, some of each left out. */
  along(sentences: readonly Float32Array[]): AlongMail {
    const memory = this.#memory
    const stays = sentences.map(() => mask(SENTENCE, LEFT_OUT, this.#next))
    const read = sentences.map((own, at) => memory.copied(times(own, stays[at] as Float32Array)))
    const columns = read.map((own) => {
      const sums = memory.floats(MAIL_WIDTHS.columns)
      memory.addRows(sums, own, this.columns.values)
      return sums
    })
    return { carried: this.#carried.along(columns, this.constants.values), read, stays }
  }

  /**
   * Adds to the gradients what is asked of what was found along the sentences.
   *
   * @param pull `MAIL_WIDTHS.found` numbers
   * @returns what is asked of the vector of each sentence
   */
  learn({ carried, read, stays }: AlongMail, pull: Float32Array): readonly Float32Array[] {
    const memory = this.#memory
    const columnPulls = read.map(() => memory.floats(MAIL_WIDTHS.columns))
    this.#carried.handOn(
      this.#carried.asked(carried, memory.copied(pull)),
      this.constants.gradients,
      columnPulls.map((one) => [one]),
    )
    return read.map((own, place) => {
      const columnPull = columnPulls[place] as Float32Array
      const ownPull = memory.floats(SENTENCE)
      memory.addOuter(this.columns.gradients, own, columnPull)
      memory.addProduct(ownPull, this.columns.values, columnPull)
      return times(ownPull, stays[place] as Float32Array)
    })
  }
}
