/**
 * Trains the convolutional reader (src/core/mail/learned/convolution.ts) by gradients, in small
 * batches, with words, their own vectors, what they mean, sentences, flags and numbers left out by
 * chance (Srivastava et al. 2014).
 * The same examples give the same weights.
 */
import {
  attended,
  CHANNELS,
  COLUMNS,
  columnsOf,
  type Encoder,
  FOUND,
  type Found,
  foundIn,
  type Head,
  headScores,
  PIECES,
  piecesOf,
  SEATS,
  SENTENCE,
  seatOf,
  sentenceVector,
  type TextToRead,
  type Vectors,
  WIDTHS,
  WORD,
  type WordParts,
  wordVector,
} from '../../src/core/mail/learned/convolution.ts'
import type { Glossary } from '../../src/core/mail/learned/glossary.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'
import { Weights } from './adam.ts'
import { HeadWeights, SPREAD } from './head-weights.ts'
import { addOuter, addProduct, mask, times } from './matrices.ts'
import { type Chance, chance, shuffled } from './names.ts'

export type TextExample = {
  readonly text: TextToRead
  readonly label: number
  readonly weight: number
}

export type ConvolutionOptions = {
  readonly seed: number
  readonly batch: number
  /** Words in fewer examples have no vector of their own. */
  readonly leastCount: number
  readonly glossary: Glossary
  /** How many meanings the glossary knows. */
  readonly meanings: number
  readonly classes: number
}

/** Few, since there are many mails: three times as often, and they tell less (decision 0037). */
const LEFT_OUT = {
  word: 0.04,
  own: 0.1,
  meaning: 0.05,
  vector: 0.06,
  sentence: 0.04,
  found: 0.12,
  mail: 0.15,
  flag: 0.25,
}
/** Share of the truth that is spread over all classes: none is learned to be past all doubt. */
const SMOOTHED = 0.05

export type TrainedConvolution = Vectors & {
  /** Row of each word, by its hash, which rise. */
  readonly rows: ReadonlyMap<number, number>
  readonly encoder: Encoder
  readonly head: Head
}

/** A word in the texts of one batch. */
type BatchWord = WordParts & {
  readonly vector: Float32Array
  readonly kept: Float32Array
  readonly columns: Float32Array
  readonly gradient: Float32Array
}

/** What learning the vectors of a mail's sentences takes. */
type SentencePull = {
  readonly seats: readonly number[]
  readonly vectors: readonly Float32Array[]
  readonly looks: Float64Array
  /** What is asked of the mail's vector, and of what was found in each sentence. */
  readonly pull: Float32Array
  readonly foundPull: readonly Float32Array[]
  readonly foundKept: readonly Float32Array[]
}

/** The first column of each width of window. */
const FIRST_COLUMN = WIDTHS.map(
  (_, kind) => WIDTHS.slice(0, kind).reduce<number>((sum, width) => sum + width, 0) * CHANNELS,
)

export class ConvolutionTrainer {
  readonly #next: Chance
  readonly #rows: ReadonlyMap<number, number>
  readonly #words: Weights
  readonly #meanings: Weights
  readonly #pieces: Weights
  /** WORD for each of COLUMNS: the other way round than they are read. */
  readonly #windows: Weights
  readonly #windowConstants: Weights
  readonly #sentence: Weights
  readonly #seats: Weights
  readonly #attention: Weights
  readonly #head: HeadWeights
  readonly #options: ConvolutionOptions
  #turned = new Float32Array(WORD * COLUMNS)
  #batch = new Map<string, BatchWord>()
  #step = 0
  readonly #known = new Map<string, readonly number[]>()

  constructor(examples: readonly TextExample[], options: ConvolutionOptions) {
    this.#options = options
    const next = chance(options.seed)
    this.#next = next
    this.#rows = wordRows(examples, options.leastCount)
    this.#words = new Weights(this.#rows.size * WORD, WORD, SPREAD, next, true)
    this.#meanings = new Weights(options.meanings * WORD, WORD, SPREAD, next, true)
    this.#pieces = new Weights(PIECES * WORD, WORD, SPREAD, next, true)
    this.#windows = new Weights(COLUMNS * WORD, WORD, SPREAD, next)
    this.#windowConstants = new Weights(FOUND, FOUND, 0, next)
    this.#sentence = new Weights(FOUND * SENTENCE, SENTENCE, SPREAD, next)
    this.#seats = new Weights(SEATS * SENTENCE, SENTENCE, 0, next)
    this.#attention = new Weights(SENTENCE, SENTENCE, 0, next)
    this.#head = new HeadWeights(options.classes, next)
  }

  get #dense(): readonly Weights[] {
    return [
      ...[this.#windows, this.#windowConstants, this.#sentence, this.#seats, this.#attention],
      ...this.#head.all,
    ]
  }

  get #vectors() {
    return {
      words: this.#words.values,
      meanings: this.#meanings.values,
      pieces: this.#pieces.values,
    }
  }

  get #encoder(): Encoder {
    return {
      windows: this.#turned,
      windowConstants: this.#windowConstants.values,
      sentence: this.#sentence.values,
      seats: this.#seats.values,
      attention: this.#attention.values,
    }
  }

  get trained(): TrainedConvolution {
    this.#turn()
    return {
      rows: this.#rows,
      ...this.#vectors,
      encoder: { ...this.#encoder, windows: this.#turned.slice() },
      head: this.#head.head,
    }
  }

  #turn(): void {
    const windows = this.#windows.values
    for (let column = 0; column < COLUMNS; column += 1)
      for (let at = 0; at < WORD; at += 1)
        this.#turned[at * COLUMNS + column] = windows[column * WORD + at] as number
  }

  /** One look at all examples, at a falling rate. */
  round(examples: readonly TextExample[], rate: (done: number) => number): number {
    const order = shuffled(examples.length, this.#next)
    let loss = 0
    for (let from = 0; from < order.length; from += this.#options.batch) {
      this.#turn()
      this.#batch = new Map()
      const own = order.slice(from, from + this.#options.batch)
      for (const at of own) loss += this.#learn(examples[at] as TextExample, 1 / own.length)
      this.#learnWords()
      this.#step += 1
      for (const weights of [this.#words, this.#meanings, this.#pieces, ...this.#dense])
        weights.move(rate(from / order.length), this.#step)
    }
    return loss / order.length
  }

  #piecesOf(word: string): readonly number[] {
    const known = this.#known.get(word) ?? piecesOf(word)
    this.#known.set(word, known)
    return known
  }

  #wordOf(text: string): BatchWord {
    const known = this.#batch.get(text)
    if (known) return known
    const hash = hashOf(text)
    const parts: WordParts = {
      row: this.#next() < LEFT_OUT.own ? undefined : this.#rows.get(hash),
      meanings: this.#next() < LEFT_OUT.meaning ? [] : (this.#options.glossary.get(hash) ?? []),
      pieces: this.#piecesOf(text),
    }
    const whole = wordVector(this.#vectors, parts)
    const kept = mask(WORD, LEFT_OUT.vector, this.#next)
    const vector = times(whole, kept)
    const word = {
      ...parts,
      ...{ vector, kept },
      columns: columnsOf(vector, this.#turned),
      gradient: new Float32Array(WORD),
    }
    this.#batch.set(text, word)
    return word
  }

  /** Reads a text with some of it left out, and keeps what learning from it takes. */
  #seenIn(text: TextToRead) {
    const next = this.#next
    const all = text.sentences.map((words, at) => ({
      words,
      seat: seatOf(at, text.sentences.length),
    }))
    const some = all.length > 3 ? all.filter(() => next() >= LEFT_OUT.sentence) : all
    const read = some.length > 0 ? some : all
    const words = read.map((one) =>
      one.words.filter(() => next() >= LEFT_OUT.word).map((word) => this.#wordOf(word)),
    )
    const encoder = this.#encoder
    const found = words.map((own) =>
      foundIn(
        own.map(({ columns }) => columns),
        encoder.windowConstants,
      ),
    )
    const kept = found.map(() => mask(FOUND, LEFT_OUT.found, next))
    const foundKept = found.map(({ most }, at) => times(most, kept[at] as Float32Array))
    const seats = read.map(({ seat }) => seat)
    const vectors = foundKept.map((own, at) => sentenceVector(encoder, own, seats[at] as number))
    const { looks, vector } = attended(encoder, vectors)
    const mailKept = mask(2 * SENTENCE, LEFT_OUT.mail, next)
    const flags = text.flags.filter(() => next() >= LEFT_OUT.flag)
    return {
      ...{ words, seats, found, kept, vectors, looks, mailKept },
      seen: { found: foundKept, mail: times(vector, mailKept), flags },
    }
  }

  /** Adds what one example asks of the weights; gives its loss. */
  #learn(example: TextExample, share: number): number {
    const reading = this.#seenIn(example.text)
    const { words, found, kept, mailKept, seen } = reading
    const sure = shares(headScores(this.#head.head, seen))
    const { foundPull, mailPull } = this.#head.learn(seen, this.#errorOf(sure, example, share))
    this.#learnSentences({
      ...reading,
      ...{ foundKept: seen.found, foundPull, pull: times(mailPull, mailKept) },
    })
    for (const [place, own] of found.entries())
      this.#learnWindows(
        own,
        times(foundPull[place] as Float32Array, kept[place] as Float32Array),
        words[place] as readonly BatchWord[],
      )
    return -Math.log(Math.max(1e-9, sure[example.label] as number)) * example.weight
  }

  #errorOf(sure: Float64Array, { label, weight }: TextExample, share: number): Float64Array {
    const spread = SMOOTHED / this.#options.classes
    return sure.map((one, k) => (one - spread - (k === label ? 1 - SMOOTHED : 0)) * weight * share)
  }

  /** From the mail's vector back to what was found in each sentence. */
  #learnSentences({ seats, vectors, looks, pull, foundKept, foundPull }: SentencePull): void {
    const attention = this.#attention.values
    const byLook = vectors.map((own) => {
      let sum = 0
      for (let at = 0; at < SENTENCE; at += 1) sum += (own[at] as number) * (pull[at] as number)
      return sum
    })
    const mean = byLook.reduce((sum, one, at) => sum + one * (looks[at] as number), 0)
    const highest = new Int16Array(SENTENCE).fill(-1)
    for (let at = 0; at < SENTENCE; at += 1) {
      let most = 0
      for (const [place, own] of vectors.entries())
        if ((own[at] as number) > most) [most, highest[at]] = [own[at] as number, place]
    }
    for (const [place, own] of vectors.entries()) {
      const look = looks[place] as number
      const turn = look * ((byLook[place] as number) - mean)
      const ownPull = new Float32Array(SENTENCE)
      for (let at = 0; at < SENTENCE; at += 1) {
        this.#attention.gradients[at] =
          (this.#attention.gradients[at] as number) + turn * (own[at] as number)
        if ((own[at] as number) <= 0) continue
        ownPull[at] =
          look * (pull[at] as number) +
          turn * (attention[at] as number) +
          (highest[at] === place ? (pull[SENTENCE + at] as number) : 0)
      }
      const from = (seats[place] as number) * SENTENCE
      for (let at = 0; at < SENTENCE; at += 1)
        this.#seats.gradients[from + at] =
          (this.#seats.gradients[from + at] as number) + (ownPull[at] as number)
      addOuter(this.#sentence.gradients, foundKept[place] as Float32Array, ownPull)
      addProduct(foundPull[place] as Float32Array, this.#sentence.values, ownPull)
    }
  }

  /** From what was found back to the words of the windows that it came from. */
  #learnWindows({ from }: Found, pull: Float32Array, words: readonly BatchWord[]): void {
    const [windows, gradients] = [this.#windows.values, this.#windows.gradients]
    for (const [kind, width] of WIDTHS.entries()) {
      const reach = (width - 1) / 2
      for (let h = 0; h < CHANNELS; h += 1) {
        const channel = kind * CHANNELS + h
        const [middle, own] = [from[channel] as number, pull[channel] as number]
        if (middle < 0 || own === 0) continue
        this.#windowConstants.gradients[channel] =
          (this.#windowConstants.gradients[channel] as number) + own
        for (let place = 0; place < width; place += 1) {
          const word = words[middle + place - reach]
          if (word === undefined) continue
          const row = ((FIRST_COLUMN[kind] as number) + place * CHANNELS + h) * WORD
          const { gradient, vector } = word
          for (let at = 0; at < WORD; at += 1) {
            gradient[at] = (gradient[at] as number) + own * (windows[row + at] as number)
            gradients[row + at] = (gradients[row + at] as number) + own * (vector[at] as number)
          }
        }
      }
    }
  }

  #learnWords(): void {
    for (const { row, meanings, pieces, gradient, kept } of this.#batch.values()) {
      const pull = times(gradient, kept)
      if (row !== undefined) addRow(this.#words, row, pull, 1)
      for (const meaning of meanings) addRow(this.#meanings, meaning, pull, 1)
      for (const piece of pieces) addRow(this.#pieces, piece, pull, 1 / pieces.length)
    }
  }
}

function addRow(weights: Weights, row: number, pull: Float32Array, share: number): void {
  weights.touch(row)
  for (let at = 0; at < WORD; at += 1)
    weights.gradients[row * WORD + at] =
      (weights.gradients[row * WORD + at] as number) + share * (pull[at] as number)
}

function wordRows(
  examples: readonly TextExample[],
  leastCount: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { text } of examples)
    for (const hash of new Set(text.sentences.flat().map((word) => hashOf(word))))
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash)
  return new Map(often.toSorted((a, b) => a - b).map((hash, row) => [hash, row]))
}
