/**
 * Trains the recurrent reader (src/core/mail/learned/recurrent.ts) by gradients, in small
 * batches, with words, their own vectors, what they mean, sentences, flags and numbers left out by
 * chance (Srivastava et al. 2014). Each mail is read twice at a time, with other things left out, and
 * both readings are to agree (two-readings.ts).
 * The same examples give the same weights.
 */
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import {
  type Encoded,
  type Encoder,
  type Head,
  HIDDEN,
  headScores,
  MAIL,
  SEATS,
  SENTENCE,
  seatOf,
  type TextToRead,
  type Vectors,
  WIDTHS,
} from '../../src/core/mail/learned/recurrent.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'
import { denseIn, type Weights } from './adam.ts'
import { type BatchWord, BatchWords, READINGS, type WhichReading } from './batch-words.ts'
import { type Carried, CarriedMemory, carriedConstants } from './carried-memory.ts'
import { HeadWeights, SPREAD } from './head-weights.ts'
import { addTo, mask, times } from './matrices.ts'
import { MatrixMemory } from './matrix-memory.ts'
import { type Chance, chance, shuffled } from './names.ts'
import { SentencesTogether, type Together } from './sentences-together.ts'
import { askedOfScores, logarithm, type Told } from './two-readings.ts'
import { rowsOf, type WordOptions } from './word-tables.ts'

export type TextExample = Told & { readonly text: TextToRead }

export type RecurrentOptions = Omit<WordOptions, 'rows'> & {
  readonly seed: number
  readonly batch: number
  /** Words in fewer examples have no vector of their own. */
  readonly leastCount: number
  /** How much it counts that both readings of a mail agree. */
  readonly agreement: number
  readonly classes: number
}

/** Enough for two readings of a mail to differ: that they are to agree keeps from learning by heart. */
const LEFT_OUT = {
  word: 0.04,
  sentence: 0.04,
  found: 0.12,
  mail: 0.15,
  hidden: 0.15,
  flag: 0.25,
}
const { found: FOUND } = WIDTHS

export type TrainedRecurrent = Vectors & {
  /** Row of each word, by its hash, which rise. */
  readonly rows: ReadonlyMap<number, number>
  readonly encoder: Encoder
  readonly head: Head
}

/** What stays of a text, and its words in the batch. */
type Chosen = {
  readonly words: readonly (readonly BatchWord[])[]
  readonly seats: readonly number[]
}

/** A text as it was read with some of it left out, and what learning from it takes. */
type Reading = Chosen & {
  readonly found: readonly Carried[]
  /** Which of what was found stays; so for the mail's vector and the hidden layer. */
  readonly kept: readonly Float32Array[]
  readonly together: Together
  readonly mailKept: Float32Array
  readonly seen: Encoded
  readonly hidden: Float32Array
  readonly hiddenKept: Float32Array
  /** Shares of the classes. */
  readonly sure: Float64Array
}

/** What learning the vectors of a mail's sentences takes. */
type SentencePull = Pick<Reading, 'seats' | 'together'> & {
  /** What is asked of the mail's vector, and of what was found in each sentence. */
  readonly pull: Float32Array
  readonly foundPull: readonly Float32Array[]
  readonly foundKept: readonly Float32Array[]
}

export class RecurrentTrainer {
  readonly #memory = new MatrixMemory()
  readonly #carried = new CarriedMemory(this.#memory, WIDTHS)
  readonly #next: Chance
  readonly #rows: ReadonlyMap<number, number>
  readonly #words: BatchWords
  readonly #columnConstants: Weights
  readonly #sentence: Weights
  readonly #seats: Weights
  readonly #together: SentencesTogether
  readonly #head: HeadWeights
  readonly #options: RecurrentOptions
  #step = 0

  constructor(examples: readonly TextExample[], options: RecurrentOptions) {
    this.#options = options
    const next = chance(options.seed)
    this.#next = next
    this.#rows = wordRows(examples, options.leastCount)
    this.#words = new BatchWords({ ...options, rows: this.#rows }, next, this.#memory)
    const dense = denseIn(next, this.#memory)
    this.#columnConstants = carriedConstants(WIDTHS, next, this.#memory)
    this.#sentence = dense(FOUND, SENTENCE, SPREAD)
    this.#seats = dense(SEATS, SENTENCE, 0)
    this.#together = new SentencesTogether(next, this.#memory)
    this.#head = new HeadWeights(options.classes, next, this.#memory)
    this.#memory.keep()
  }

  get #all(): readonly Weights[] {
    return [
      ...this.#words.all,
      ...[this.#columnConstants, this.#sentence, this.#seats],
      ...this.#together.all,
      ...this.#head.all,
    ]
  }

  get #encoder(): Encoder {
    return {
      columns: this.#words.columns.values,
      columnConstants: this.#columnConstants.values,
      sentence: this.#sentence.values,
      seats: this.#seats.values,
      ...this.#together.trained,
    }
  }

  get trained(): TrainedRecurrent {
    const { words, meanings, pieces } = this.#words.tables
    return {
      rows: this.#rows,
      words: words.values,
      meanings: meanings.values,
      pieces: pieces.values,
      encoder: this.#encoder,
      head: this.#head.head,
    }
  }

  /**
   * One look at all examples, at a falling rate.
   *
   * @returns the mean of what both readings lack of the truth, without what they lack of agreement
   */
  round(examples: readonly TextExample[], rate: (done: number) => number): number {
    const order = shuffled(examples.length, this.#next)
    let loss = 0
    for (let from = 0; from < order.length; from += this.#options.batch) {
      this.#words.begin()
      this.#memory.release()
      const own = order.slice(from, from + this.#options.batch)
      for (const at of own) loss += this.#learn(examples[at] as TextExample, 1 / own.length)
      this.#words.learn()
      this.#step += 1
      for (const weights of this.#all) weights.move(rate(from / order.length), this.#step)
    }
    return loss / order.length
  }

  /** What of a text is read: each time some of it is left out. */
  #chosenOf(text: TextToRead, reading: WhichReading): Chosen {
    const next = this.#next
    const all = text.sentences.map((words, at) => ({
      words,
      seat: seatOf(at, text.sentences.length),
    }))
    const some = all.length > 3 ? all.filter(() => next() >= LEFT_OUT.sentence) : all
    const read = some.length > 0 ? some : all
    const words = read.map((one) =>
      one.words.filter(() => next() >= LEFT_OUT.word).map((word) => this.#words.of(word, reading)),
    )
    return { words, seats: read.map(({ seat }) => seat) }
  }

  /** Reads what was chosen of a text, and keeps what learning from it takes. */
  #seenIn({ words, seats }: Chosen, allFlags: readonly number[]) {
    const [next, encoder, memory] = [this.#next, this.#encoder, this.#memory]
    const found = words.map((own) =>
      this.#carried.along(
        own.map(({ columns }) => columns),
        encoder.columnConstants,
      ),
    )
    const kept = found.map(() => mask(FOUND, LEFT_OUT.found, next))
    const foundKept = found.map(({ most }, at) =>
      memory.copied(times(most, kept[at] as Float32Array)),
    )
    const vectors = foundKept.map((own, at) => this.#sentenceVector(own, seats[at] as number))
    const together = this.#together.of(vectors)
    const mailKept = mask(MAIL, LEFT_OUT.mail, next)
    const flags = allFlags.filter(() => next() >= LEFT_OUT.flag)
    return {
      ...{ words, seats, found, kept, together, mailKept },
      seen: {
        found: foundKept,
        mail: memory.copied(times(together.vector, mailKept)),
        flags,
      },
    }
  }

  /** `sentenceVector` of what lies in the memory. */
  #sentenceVector(found: Float32Array, seat: number): Float32Array {
    const from = seat * SENTENCE
    const vector = this.#memory.copied(this.#seats.values.subarray(from, from + SENTENCE))
    this.#memory.addRows(vector, found, this.#sentence.values)
    for (let at = 0; at < SENTENCE; at += 1) if ((vector[at] as number) < 0) vector[at] = 0
    return vector
  }

  /** Adds what one example, read twice, asks of the weights; gives its loss. */
  #learn({ text, label, weight }: TextExample, share: number): number {
    const chosen = READINGS.map((reading) => this.#chosenOf(text, reading))
    // What the words of the batch are asked for stays; what these readings take does not.
    return this.#memory.aside(() => {
      const [one, other] = chosen.map((own) => this.#read(own, text.flags)) as [Reading, Reading]
      const told = { label, weight: weight * share }
      const { agreement } = this.#options
      this.#learnReading(one, askedOfScores(one.sure, other.sure, told, agreement))
      this.#learnReading(other, askedOfScores(other.sure, one.sure, told, agreement))
      const loss = ({ sure }: Reading) => -logarithm(sure[label] as number)
      return ((loss(one) + loss(other)) / 2) * weight
    })
  }

  #read(chosen: Chosen, flags: readonly number[]): Reading {
    const parts = this.#seenIn(chosen, flags)
    const { head } = this.#head
    const hiddenKept = mask(HIDDEN, LEFT_OUT.hidden, this.#next)
    const hidden = times(this.#head.hiddenFor(parts.seen), hiddenKept)
    return { ...parts, hidden, hiddenKept, sure: shares(headScores(head, parts.seen, hidden)) }
  }

  #learnReading(reading: Reading, asked: Float32Array): void {
    const { words, found, kept, mailKept, seen, hidden, hiddenKept } = reading
    const { foundPull, mailPull } = this.#head.learn(seen, { hidden, kept: hiddenKept }, asked)
    this.#learnSentences({
      ...reading,
      ...{ foundKept: seen.found, foundPull, pull: times(mailPull, mailKept) },
    })
    for (const [place, own] of found.entries())
      this.#carried.handOn(
        this.#carried.asked(
          own,
          this.#memory.copied(times(foundPull[place] as Float32Array, kept[place] as Float32Array)),
        ),
        this.#columnConstants.gradients,
        (words[place] as readonly BatchWord[]).map(({ columnPull }) => [columnPull]),
      )
  }

  /** From the mail's vector back to what was found in each sentence. */
  #learnSentences({ seats, together, pull, foundKept, foundPull }: SentencePull): void {
    const memory = this.#memory
    for (const [place, asked] of this.#together.learn(together, pull).entries()) {
      const own = together.sentences[place] as Float32Array
      const ownPull = memory.copied(asked.map((one, at) => ((own[at] as number) > 0 ? one : 0)))
      addTo(this.#seats.gradients, (seats[place] as number) * SENTENCE, ownPull)
      memory.addOuter(this.#sentence.gradients, foundKept[place] as Float32Array, ownPull)
      memory.addProduct(foundPull[place] as Float32Array, this.#sentence.values, ownPull)
    }
  }
}

function wordRows(
  examples: readonly TextExample[],
  leastCount: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { text } of examples)
    for (const hash of new Set(text.sentences.flat().map((word) => hashOf(word))))
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return rowsOf([...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash))
}
