/**
 * What words are made of while a network learns: a vector of their own, those of what they mean and
 * of their pieces (`wordVector`), some of it left out each time.
 */
import type { Glossary } from '../../src/core/mail/learned/glossary.ts'
import { piecesOf, WORD, type WordParts } from '../../src/core/mail/learned/recurrent.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'
import { Weights } from './adam.ts'
import type { Part } from './batch-vectors.ts'
import { SPREAD } from './head-weights.ts'
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'

/**
 * What a word is by itself and by its pieces is left out often: so mails are learned by what their words
 * mean, which tells of words that stood in few of them or in none. Pieces stay where no meaning is known.
 * Chosen on authors left out (decision 0042).
 */
const LEFT_OUT = { own: 0.4, pieces: 0.4, meaning: 0.05 }

export type WordOptions = {
  readonly glossary: Glossary
  /** How many meanings the glossary knows. */
  readonly meanings: number
  /** Row of each word that has a vector of its own, by its hash. */
  readonly rows: ReadonlyMap<number, number>
}

export class WordTables {
  readonly words: Weights
  readonly meanings: Weights
  readonly pieces: Weights
  readonly #options: WordOptions
  readonly #next: Chance
  readonly #manyPieces: number
  readonly #piecesKnown = new Map<string, readonly number[]>()

  /** @param manyPieces how many pieces of words are told apart */
  constructor(options: WordOptions, manyPieces: number, next: Chance, memory: MatrixMemory) {
    this.#options = options
    this.#next = next
    this.#manyPieces = manyPieces
    const table = (rows: number) => vectorTable(rows, next, memory)
    this.words = table(options.rows.size)
    this.meanings = table(options.meanings)
    this.pieces = table(manyPieces)
  }

  get all(): readonly Weights[] {
    return [this.words, this.meanings, this.pieces]
  }

  /** What stays of a word this time. */
  someOf(word: string): WordParts {
    const hash = hashOf(word)
    const { rows, glossary } = this.#options
    const meanings = glossary.get(hash) ?? []
    return {
      row: this.#next() < LEFT_OUT.own ? undefined : rows.get(hash),
      meanings: this.#next() < LEFT_OUT.meaning ? [] : meanings,
      pieces: this.#next() < LEFT_OUT.pieces && meanings.length > 0 ? [] : this.#piecesOf(word),
    }
  }

  #piecesOf(word: string): readonly number[] {
    const known = this.#piecesKnown.get(word) ?? piecesOf(word, this.#manyPieces)
    this.#piecesKnown.set(word, known)
    return known
  }

  /** The rows that a word is the sum of. */
  partsOf({ row, meanings, pieces }: WordParts): readonly Part[] {
    return [
      ...(row === undefined ? [] : [{ of: this.words, row, share: 1 }]),
      ...meanings.map((meaning) => ({ of: this.meanings, row: meaning, share: 1 })),
      ...pieces.map((piece) => ({ of: this.pieces, row: piece, share: 1 / pieces.length })),
    ]
  }
}

/** A row for each hash; both rise. */
export const rowsOf = (hashes: readonly number[]): ReadonlyMap<number, number> =>
  new Map([...new Set(hashes)].toSorted((a, b) => a - b).map((hash, row) => [hash, row]))

/** Rows of WORD numbers, of which few are touched at a time. */
export function vectorTable(rows: number, next: Chance, memory: MatrixMemory): Weights {
  const shape = { length: rows * WORD, width: WORD, spread: SPREAD, isSparse: true }
  return new Weights(shape, next, (length) => memory.floats(length))
}
