/**
 * Trains the network that reads the tokens of a line for names (src/core/mail/learned/name-network.ts): likelihood of
 * the labels of a line by gradients, in small batches, with words, their meanings, what is seen of
 * a token and what is carried to it left out by chance. The same lines give the same weights.
 */
import { LABELS, labelShares, stepShares, sumsOver } from '../../src/core/mail/learned/chain.ts'
import {
  LOOKS,
  NAME_HIDDEN,
  NAME_PIECES,
  NAME_WIDTHS,
} from '../../src/core/mail/learned/name-network.ts'
import type { Vectors } from '../../src/core/mail/learned/recurrent.ts'
import { denseIn, type Weights } from './adam.ts'
import { type BatchVector, BatchVectors } from './batch-vectors.ts'
import { type Carried, CarriedMemory, carriedConstants } from './carried-memory.ts'
import { SPREAD } from './head-weights.ts'
import { addTo, keepOfEach, mask } from './matrices.ts'
import { MatrixMemory } from './matrix-memory.ts'
import { type Chance, chance, shuffled } from './names.ts'
import { stepPulls } from './train-chain.ts'
import { vectorTable, type WordOptions, WordTables } from './word-tables.ts'

/** A line, its words and looks by their place among all that are known. */
export type TokenLine = {
  readonly words: ArrayLike<number>
  readonly looks: ArrayLike<number>
  readonly labels: readonly number[]
}

type NameNetworkOptions = WordOptions & {
  readonly seed: number
  readonly batch: number
  /** All words, and the rows of all looks. */
  readonly words: readonly string[]
  readonly looks: readonly (readonly number[])[]
  /** A line without names is learned in so many of the rounds, by chance. */
  readonly nameless: number
}

const { found: FOUND, columns: COLUMNS } = NAME_WIDTHS
const LEFT_OUT = { look: 0.1, carried: 0.15 }
/** In the memory rows are a multiple of eight wide: behind the labels nothing is learned. */
const WIDE = 8

export type TrainedNameNetwork = Vectors & {
  readonly rows: ReadonlyMap<number, number>
  readonly looks: Float32Array
  readonly columns: Float32Array
  readonly lookColumns: Float32Array
  readonly columnConstants: Float32Array
  readonly hidden: Float32Array
  readonly hiddenConstants: Float32Array
  readonly labels: Float32Array
  readonly labelConstants: Float32Array
  readonly steps: Float32Array
}

/** A word or a look in the batch; those of the tokens of a line, in turn. */
type Tokens = readonly (readonly [word: BatchVector, look: BatchVector])[]

export class NameNetworkTrainer {
  readonly #memory = new MatrixMemory()
  readonly #carried = new CarriedMemory(this.#memory, NAME_WIDTHS)
  readonly #next: Chance
  readonly #options: NameNetworkOptions
  readonly #tables: WordTables
  readonly #looks: Weights
  readonly #wordVectors: BatchVectors
  readonly #lookVectors: BatchVectors
  readonly #wordsRead = new Map<number, BatchVector>()
  readonly #looksRead = new Map<number, BatchVector>()
  readonly #columnConstants: Weights
  readonly #hidden: Weights
  readonly #hiddenConstants: Weights
  readonly #labels: Weights
  readonly #labelConstants: Weights
  readonly #steps: Weights
  #step = 0

  constructor(options: NameNetworkOptions) {
    this.#options = options
    const [next, memory] = [chance(options.seed), this.#memory]
    this.#next = next
    this.#tables = new WordTables(options, NAME_PIECES, next, memory)
    this.#looks = vectorTable(LOOKS, next, memory)
    this.#wordVectors = new BatchVectors(COLUMNS, next, memory)
    this.#lookVectors = new BatchVectors(COLUMNS, next, memory)
    const dense = denseIn(next, memory)
    this.#columnConstants = carriedConstants(NAME_WIDTHS, next, memory)
    this.#hidden = dense(FOUND, NAME_HIDDEN, SPREAD)
    this.#hiddenConstants = dense(1, NAME_HIDDEN, 0)
    this.#labels = dense(NAME_HIDDEN, WIDE, SPREAD)
    this.#labelConstants = dense(1, WIDE, 0)
    this.#steps = dense(LABELS + 1, LABELS, 0)
    memory.keep()
  }

  get #all(): readonly Weights[] {
    return [
      ...[...this.#tables.all, this.#looks, this.#wordVectors.columns, this.#lookVectors.columns],
      ...[this.#columnConstants, this.#hidden, this.#hiddenConstants],
      ...[this.#labels, this.#labelConstants, this.#steps],
    ]
  }

  get trained(): TrainedNameNetwork {
    const { words, meanings, pieces } = this.#tables
    return {
      rows: this.#options.rows,
      words: words.values,
      meanings: meanings.values,
      pieces: pieces.values,
      looks: this.#looks.values,
      columns: this.#wordVectors.columns.values,
      lookColumns: this.#lookVectors.columns.values,
      columnConstants: this.#columnConstants.values,
      hidden: this.#hidden.values,
      hiddenConstants: this.#hiddenConstants.values,
      labels: this.#labels.values.filter((_, at) => at % WIDE < LABELS),
      labelConstants: this.#labelConstants.values.slice(0, LABELS),
      steps: this.#steps.values,
    }
  }

  /**
   * One look at the lines, at a falling rate.
   *
   * @returns the mean of what their labels lack of being sure
   */
  round(lines: readonly TokenLine[], rate: (done: number) => number): number {
    const order = shuffled(lines.length, this.#next).filter(
      (at) =>
        (lines[at] as TokenLine).labels.some((label) => label > 0) ||
        this.#next() < this.#options.nameless,
    )
    let loss = 0
    for (let from = 0; from < order.length; from += this.#options.batch) {
      this.#memory.release()
      for (const read of [this.#wordsRead, this.#looksRead]) read.clear()
      for (const vectors of [this.#wordVectors, this.#lookVectors]) vectors.begin()
      const own = order.slice(from, from + this.#options.batch)
      for (const at of own) loss += this.#learn(lines[at] as TokenLine, 1 / own.length)
      this.#wordVectors.learn(this.#wordsRead.values())
      this.#lookVectors.learn(this.#looksRead.values())
      this.#step += 1
      for (const weights of this.#all) weights.move(rate(from / order.length), this.#step)
    }
    return loss / order.length
  }

  #word(at: number): BatchVector {
    const known = this.#wordsRead.get(at)
    if (known) return known
    const parts = this.#tables.partsOf(this.#tables.someOf(this.#options.words[at] as string))
    const made = this.#wordVectors.add(parts)
    this.#wordsRead.set(at, made)
    return made
  }

  #look(at: number): BatchVector {
    const known = this.#looksRead.get(at)
    if (known) return known
    const rows = (this.#options.looks[at] as readonly number[]).filter(
      () => this.#next() >= LEFT_OUT.look,
    )
    const made = this.#lookVectors.add(rows.map((row) => ({ of: this.#looks, row, share: 1 })))
    this.#looksRead.set(at, made)
    return made
  }

  /** Adds what one line asks of the weights; gives its loss. */
  #learn({ words, looks, labels }: TokenLine, share: number): number {
    const tokens: Tokens = Array.from(labels, (_, at) => [
      this.#word(words[at] as number),
      this.#look(looks[at] as number),
    ])
    // The words and looks of the batch stay; what this line takes does not.
    return this.#memory.aside(() => {
      const memory = this.#memory
      const columns = tokens.map(([word, look]) => {
        const sum = memory.copied(word.columns)
        memory.add(sum, look.columns)
        return sum
      })
      const carried = this.#carried.along(columns, this.#columnConstants.values)
      const { pulls, loss } = this.#learnLabels(carried, labels, share)
      const askedFor = tokens.map((own) => own.map(({ columnPull }) => columnPull))
      const gates = this.#carried.askedEach(carried, pulls)
      this.#carried.handOn(gates, this.#columnConstants.gradients, askedFor)
      return loss
    })
  }

  /** From the labels to what is carried to each token; the same numbers are left out all along the line. */
  #learnLabels({ count, states }: Carried, labels: readonly number[], share: number) {
    const memory = this.#memory
    const kept = mask(FOUND, LEFT_OUT.carried, this.#next)
    const seen = memory.copied(states)
    keepOfEach(seen, kept)
    const scores = new Float64Array(count * LABELS)
    const hidden = memory.floats(count * NAME_HIDDEN)
    const own = memory.floats(WIDE)
    for (let at = 0; at < count; at += 1) {
      const layer = rowOf(hidden, at, NAME_HIDDEN)
      layer.set(this.#hiddenConstants.values)
      memory.addRows(layer, rowOf(seen, at, FOUND), this.#hidden.values)
      for (let k = 0; k < NAME_HIDDEN; k += 1) if ((layer[k] as number) < 0) layer[k] = 0
      own.set(this.#labelConstants.values)
      memory.addRows(own, layer, this.#labels.values)
      for (let y = 0; y < LABELS; y += 1) scores[at * LABELS + y] = own[y] as number
    }
    const chain = { steps: this.#steps.values }
    const sums = sumsOver(chain, scores)
    const sure = labelShares(sums)
    const loss = sums.total - scoreOf(chain.steps, scores, labels)
    const steps = stepPulls(stepShares(chain, scores, sums), sure, labels)
    addTo(
      this.#steps.gradients,
      0,
      Float32Array.from(steps, (one) => one * share),
    )
    const pulls = memory.floats(count * FOUND)
    const layerPull = memory.floats(NAME_HIDDEN)
    for (let at = 0; at < count; at += 1) {
      for (let y = 0; y < LABELS; y += 1)
        own[y] = ((sure[at * LABELS + y] as number) - (labels[at] === y ? 1 : 0)) * share
      for (let y = LABELS; y < WIDE; y += 1) own[y] = 0
      memory.add(this.#labelConstants.gradients, own)
      const layer = rowOf(hidden, at, NAME_HIDDEN)
      memory.addOuter(this.#labels.gradients, layer, own)
      memory.addProduct(layerPull.fill(0), this.#labels.values, own)
      for (let k = 0; k < NAME_HIDDEN; k += 1) if (layer[k] === 0) layerPull[k] = 0
      memory.add(this.#hiddenConstants.gradients, layerPull)
      memory.addOuter(this.#hidden.gradients, rowOf(seen, at, FOUND), layerPull)
      memory.addProduct(rowOf(pulls, at, FOUND), this.#hidden.values, layerPull)
    }
    keepOfEach(pulls, kept)
    return { pulls, loss }
  }
}

/** The score of one way to label a line. */
function scoreOf(steps: Float32Array, scores: Float64Array, labels: readonly number[]): number {
  return labels.reduce((sum, label, at) => {
    const before = at === 0 ? LABELS : (labels[at - 1] as number)
    return (
      sum + (scores[at * LABELS + label] as number) + (steps[before * LABELS + label] as number)
    )
  }, 0)
}

const rowOf = (numbers: Float32Array, at: number, width: number): Float32Array =>
  numbers.subarray(at * width, (at + 1) * width)
