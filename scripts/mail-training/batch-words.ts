/**
 * The words of one batch while a network learns: each is the sum of a vector of its own, of what it
 * means and of its pieces (`wordVector`), some of it left out, and brings its columns to the sentences
 * that it stands in. What these ask of it is learned at the batch's end, four words at a time.
 */
import { COLUMNS } from '../../src/core/mail/learned/carried.ts'
import type { Glossary } from '../../src/core/mail/learned/glossary.ts'
import { PIECES, piecesOf, WORD, type WordParts } from '../../src/core/mail/learned/recurrent.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'
import { Weights } from './adam.ts'
import { SPREAD } from './head-weights.ts'
import { mask } from './matrices.ts'
import { type MatrixMemory, PAIRS } from './matrix-memory.ts'
import type { Chance } from './names.ts'

/** Which of the two readings of a mail: each leaves out others. */
export const READINGS = [0, 1] as const
export type WhichReading = (typeof READINGS)[number]

/**
 * What a word is by itself and by its pieces is left out often: so mails are learned by what their words
 * mean, which tells of words that stood in few of them or in none. Pieces stay where no meaning is known.
 * Nothing is made larger for what was left out. Chosen on authors left out (decision 0042).
 */
const LEFT_OUT = { own: 0.4, pieces: 0.4, meaning: 0.05, vector: 0.06 }

/** A word in the texts of a batch, in one of their readings. */
export type BatchWord = WordParts & {
  readonly vector: Float32Array
  readonly kept: Float32Array
  readonly columns: Float32Array
  /** What is asked of its columns so far. */
  readonly columnPull: Float32Array
}

/** Room for so many words as are learned at a time: they lie behind each other. */
type WordRoom = Readonly<Record<'vectors' | 'columns' | 'columnPulls', Float32Array>>

export type WordOptions = {
  readonly glossary: Glossary
  /** How many meanings the glossary knows. */
  readonly meanings: number
  /** Row of each word that has a vector of its own, by its hash. */
  readonly rows: ReadonlyMap<number, number>
}

export class BatchWords {
  readonly words: Weights
  readonly meanings: Weights
  readonly pieces: Weights
  readonly columns: Weights
  readonly #options: WordOptions
  readonly #next: Chance
  readonly #memory: MatrixMemory
  readonly #read = READINGS.map(() => new Map<string, BatchWord>())
  readonly #rooms: WordRoom[] = []
  readonly #piecesKnown = new Map<string, readonly number[]>()

  constructor(options: WordOptions, next: Chance, memory: MatrixMemory) {
    this.#options = options
    this.#next = next
    this.#memory = memory
    const floats = (length: number) => memory.floats(length)
    const table = (rows: number) => {
      const shape = { length: rows * WORD, width: WORD, spread: SPREAD, isSparse: true }
      return new Weights(shape, next, floats)
    }
    this.words = table(options.rows.size)
    this.meanings = table(options.meanings)
    this.pieces = table(PIECES)
    const shape = { length: WORD * COLUMNS, width: COLUMNS, spread: SPREAD }
    this.columns = new Weights(shape, next, floats)
  }

  get all(): readonly Weights[] {
    return [this.words, this.meanings, this.pieces, this.columns]
  }

  /** Forgets the words of the batch before, whose memory is given up. */
  begin(): void {
    for (const read of this.#read) read.clear()
    this.#rooms.length = 0
  }

  of(text: string, reading: WhichReading): BatchWord {
    const read = this.#read[reading] as Map<string, BatchWord>
    const known = read.get(text)
    if (known) return known
    const hash = hashOf(text)
    const { rows, glossary } = this.#options
    const meanings = glossary.get(hash) ?? []
    const parts: WordParts = {
      row: this.#next() < LEFT_OUT.own ? undefined : rows.get(hash),
      meanings: this.#next() < LEFT_OUT.meaning ? [] : meanings,
      pieces: this.#next() < LEFT_OUT.pieces && meanings.length > 0 ? [] : this.#piecesOf(text),
    }
    const kept = mask(WORD, LEFT_OUT.vector, this.#next)
    const room = this.#nextRoom()
    this.#setVector(room.vector, parts, kept)
    this.#memory.addRows(room.columns, room.vector, this.columns.values)
    const word = { ...parts, ...room, kept }
    read.set(text, word)
    return word
  }

  #piecesOf(word: string): readonly number[] {
    const known = this.#piecesKnown.get(word) ?? piecesOf(word)
    this.#piecesKnown.set(word, known)
    return known
  }

  /** Where the next word of the batch lies. */
  #nextRoom() {
    const count = this.#read.reduce((sum, { size }) => sum + size, 0)
    const memory = this.#memory
    if (count % PAIRS === 0) {
      const [vectors, columns] = [memory.floats(PAIRS * WORD), memory.floats(PAIRS * COLUMNS)]
      this.#rooms.push({ vectors, columns, columnPulls: memory.floats(PAIRS * COLUMNS) })
    }
    const { vectors, columns, columnPulls } = this.#rooms.at(-1) as WordRoom
    const at = count % PAIRS
    return {
      vector: vectors.subarray(at * WORD, (at + 1) * WORD),
      columns: columns.subarray(at * COLUMNS, (at + 1) * COLUMNS),
      columnPull: columnPulls.subarray(at * COLUMNS, (at + 1) * COLUMNS),
    }
  }

  #setVector(vector: Float32Array, { row, meanings, pieces }: WordParts, kept: Float32Array): void {
    const memory = this.#memory
    if (row !== undefined) memory.addRow(vector, this.words.values, row, 1)
    for (const meaning of meanings) memory.addRow(vector, this.meanings.values, meaning, 1)
    for (const piece of pieces) memory.addRow(vector, this.pieces.values, piece, 1 / pieces.length)
    keepOf(vector, kept)
  }

  /** Adds to the gradients what the sentences of the batch ask of its words. */
  learn(): void {
    const { columns } = this
    const memory = this.#memory
    for (const { vectors, columnPulls } of this.#rooms)
      memory.addOuters(columns.gradients, vectors, columnPulls)
    const pull = memory.floats(WORD)
    const learnRow = (weights: Weights, row: number, share: number) => {
      weights.touch(row)
      memory.addRow(weights.gradients.subarray(row * WORD, (row + 1) * WORD), pull, 0, share)
    }
    for (const read of this.#read)
      for (const { row, meanings, pieces, columnPull, kept } of read.values()) {
        memory.addProduct(pull.fill(0), columns.values, columnPull)
        keepOf(pull, kept)
        if (row !== undefined) learnRow(this.words, row, 1)
        for (const meaning of meanings) learnRow(this.meanings, meaning, 1)
        for (const piece of pieces) learnRow(this.pieces, piece, 1 / pieces.length)
      }
  }
}

function keepOf(vector: Float32Array, kept: Float32Array): void {
  for (let at = 0; at < vector.length; at += 1)
    vector[at] = (vector[at] as number) * (kept[at] as number)
}
