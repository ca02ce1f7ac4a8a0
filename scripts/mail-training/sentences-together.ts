/**
 * A mail's vector from those of its sentences while it is learned (`mailVector` in
 * src/core/mail/learned/recurrent.ts): weighed by attention, the highest of each number, and what is
 * carried along them.
 */
import {
  attended,
  type Encoder,
  mailVector,
  SENTENCE,
} from '../../src/core/mail/learned/recurrent.ts'
import { denseIn, type Weights } from './adam.ts'
import { type AlongMail, AlongMailWeights } from './along-mail.ts'
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'

/** A mail's vector, and what learning from it takes. */
export type Together = {
  readonly sentences: readonly Float32Array[]
  /** How much each is looked at. */
  readonly looks: Float64Array
  readonly along: AlongMail
  /** MAIL numbers. */
  readonly vector: Float32Array
}

export class SentencesTogether {
  readonly #attention: Weights
  readonly #along: AlongMailWeights

  constructor(next: Chance, memory: MatrixMemory) {
    this.#attention = denseIn(next, memory)(1, SENTENCE, 0)
    this.#along = new AlongMailWeights(next, memory)
  }

  get all(): readonly Weights[] {
    return [this.#attention, ...this.#along.all]
  }

  get trained(): Pick<Encoder, 'attention' | 'mailColumns' | 'mailConstants'> {
    return {
      attention: this.#attention.values,
      mailColumns: this.#along.columns.values,
      mailConstants: this.#along.constants.values,
    }
  }

  /** @param sentences their vectors, 0 and above */
  of(sentences: readonly Float32Array[]): Together {
    const attention = attended(this.trained, sentences)
    const along = this.#along.along(sentences)
    const vector = mailVector(attention, along.carried.most)
    return { sentences, looks: attention.looks, along, vector }
  }

  /**
   * Adds to the gradients what is asked of a mail's vector.
   *
   * @param pull MAIL numbers
   * @returns what is asked of the vector of each sentence
   */
  learn({ sentences, looks, along }: Together, pull: Float32Array): readonly Float32Array[] {
    const attention = this.#attention.values
    const alongPulls = this.#along.learn(along, pull.subarray(2 * SENTENCE))
    const turns = turnsOf(sentences, looks, pull)
    const highest = highestOf(sentences)
    return sentences.map((own, place) => {
      const [look, turn] = [looks[place] as number, turns[place] as number]
      const alongPull = alongPulls[place] as Float32Array
      return own.map((one, at) => {
        this.#attention.gradients[at] = (this.#attention.gradients[at] as number) + turn * one
        const byLook = look * (pull[at] as number) + turn * (attention[at] as number)
        const asHighest = highest[at] === place ? (pull[SENTENCE + at] as number) : 0
        return byLook + asHighest + (alongPull[at] as number)
      })
    })
  }
}

/** How much more each sentence ought to be looked at. */
function turnsOf(
  sentences: readonly Float32Array[],
  looks: Float64Array,
  pull: Float32Array,
): readonly number[] {
  const byLook = sentences.map((own) => {
    let sum = 0
    for (let at = 0; at < SENTENCE; at += 1) sum += (own[at] as number) * (pull[at] as number)
    return sum
  })
  const mean = byLook.reduce((sum, one, at) => sum + one * (looks[at] as number), 0)
  return byLook.map((one, place) => (looks[place] as number) * (one - mean))
}

/** Which sentence has the highest of each number; -1 where none is above 0. */
function highestOf(sentences: readonly Float32Array[]): Int16Array {
  const highest = new Int16Array(SENTENCE).fill(-1)
  for (let at = 0; at < SENTENCE; at += 1) {
    let most = 0
    for (const [place, own] of sentences.entries())
      if ((own[at] as number) > most) [most, highest[at]] = [own[at] as number, place]
  }
  return highest
}
