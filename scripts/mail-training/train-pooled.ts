/**
 * Trains a pooled classifier (src/core/mail/learned/pooled-classifier.ts): multinomial likelihood
 * with L2 penalties, adaptive gradient steps (Duchi, Hazan and Singer 2011) over the examples in
 * a fixed shuffled order, from zero. The same examples give the same weights.
 */
import type { MailFeatures } from '../../src/core/mail/learned/mail-features.ts'
import {
  type PooledInput,
  pooledInput,
  pooledScores,
  pooling,
  type RowList,
  shares,
} from '../../src/core/mail/learned/pooled-classifier.ts'
import type { Model } from '../../src/core/mail/learned/weights.ts'

import { type CountedRows, countedRows } from './counted-rows.ts'
import { staysBy } from './left-out.ts'
import { type Chance, chance, shuffled } from './names.ts'

/**
 * Adds what the weights are after each round of the second half, and gives their mean: one order
 * of examples, or one draw of names, then decides less.
 */
export class Mean {
  readonly #sum: Float64Array
  #count = 0
  constructor(length: number) {
    this.#sum = new Float64Array(length)
  }
  add(values: Float32Array): void {
    this.#count += 1
    for (let at = 0; at < values.length; at += 1)
      this.#sum[at] = (this.#sum[at] as number) + (values[at] as number)
  }
  into(values: Float32Array): void {
    for (let at = 0; at < values.length; at += 1)
      values[at] = (this.#sum[at] as number) / this.#count
  }
}

export type Example = {
  readonly features: MailFeatures
  readonly label: number
  readonly weight: number
}

export type PooledOptions = {
  readonly classes: number
  readonly rounds: number
  readonly rate: number
  /** How strongly weights are held at zero. */
  readonly hold: { readonly sentence: number; readonly whole: number }
  /** Features seen in fewer texts are not learned. */
  readonly leastCount: number
  /** Share of the features that is left out by chance at each look, 0..1: none leans on one. */
  readonly leftOut: number
}

/** Weights with their steps: the more a weight was pulled already, the less a pull moves it. */
class Weights {
  readonly #squares: Float32Array
  readonly #values: Float32Array
  readonly #classes: number
  readonly #rate: number
  constructor(values: Float32Array, classes: number, rate: number) {
    this.#values = values
    this.#classes = classes
    this.#rate = rate
    this.#squares = new Float32Array(values.length)
  }
  pull({ rows, strength }: RowList, error: Float64Array, holdOf: (row: number) => number): void {
    for (const row of rows) {
      const from = row * this.#classes
      const hold = holdOf(row)
      for (let k = 0; k < this.#classes; k += 1) {
        const at = from + k
        const step = (error[k] as number) * strength + hold * (this.#values[at] as number)
        const square = (this.#squares[at] as number) + step * step
        this.#squares[at] = square
        this.#values[at] =
          (this.#values[at] as number) - (this.#rate * step) / Math.sqrt(square + 1e-8)
      }
    }
  }
}

/** Some features of a mail, the same in all of its sentences; each as strong as in the whole. */
function someOf({ sentences, whole }: PooledInput, leftOut: number, next: Chance): PooledInput {
  const stays = staysBy(leftOut, next)
  const some = ({ rows, strength }: RowList): RowList => ({ rows: rows.filter(stays), strength })
  return { sentences: sentences.map(some), whole: some(whole) }
}

/** In how many places each row stands: the penalty of a weight is shared out over them. */
function placesOf(inputs: readonly PooledInput[], rowCount: number): Float64Array {
  const places = new Float64Array(rowCount)
  const count = ({ rows }: RowList) => {
    for (const row of rows) places[row] = (places[row] as number) + 1
  }
  for (const { sentences, whole } of inputs) {
    for (const sentence of sentences) count(sentence)
    count(whole)
  }
  return places
}

/** A model whose features can still be listed, for writing it down. */
export type TrainedModel = Model & {
  readonly featureRows: CountedRows
  readonly wholeRows: CountedRows
}

export function trainPooled(examples: readonly Example[], options: PooledOptions): TrainedModel {
  const { classes, rounds, rate, hold, leastCount, leftOut } = options
  const featureRows = countedRows(
    examples.flatMap(({ features }) => features.sentences),
    leastCount,
  )
  const wholeRows = countedRows(
    examples.map(({ features }) => features.whole),
    leastCount,
    featureRows.size,
  )
  const rowCount = featureRows.size + wholeRows.size + 1
  const weights = new Float32Array(rowCount * classes)
  const model: TrainedModel = { featureRows, wholeRows, weights, classes }
  const inputs = examples.map(({ features }) => pooledInput(model, features))
  const constants = { rows: Int32Array.of(rowCount - 1), strength: 1 }
  const places = placesOf(inputs, rowCount)
  const holdOf = (row: number): number =>
    (row < featureRows.size ? hold.sentence : hold.whole) / Math.max(1, places[row] as number)
  const held = new Weights(weights, classes, rate)
  const next = chance(3)
  const mean = new Mean(weights.length)
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, next)) {
      const { label, weight } = examples[at] as Example
      const input =
        leftOut > 0 ? someOf(inputs[at] as PooledInput, leftOut, next) : (inputs[at] as PooledInput)
      const scores = pooledScores(model, input)
      const error = shares(scores.total).map((share, k) => (share - (k === label ? 1 : 0)) * weight)
      const pools = Array.from(error, (_, k) => pooling(scores.sentences, k))
      for (const [index, row] of input.sentences.entries()) {
        const own = scores.sentences[index] as Float64Array
        const shared = error.map((pull, k) => pull * (pools[k]?.shareOf(own[k] as number) ?? 0))
        held.pull(row, shared, holdOf)
      }
      held.pull(input.whole, error, holdOf)
      held.pull(constants, error, () => 0)
    }
    if (round >= rounds / 2) mean.add(weights)
  }
  mean.into(weights)
  // With all features there, each counts for as much less as it was left out.
  for (let at = 0; at < (rowCount - 1) * classes; at += 1)
    weights[at] = (weights[at] as number) * (1 - leftOut)
  return model
}
