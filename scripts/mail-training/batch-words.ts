/** The words of one batch of mails, each of which is read twice. Start reading at `of`. */
import { PIECES, WIDTHS, type WordParts } from '../../src/core/mail/learned/recurrent.ts'
import type { Weights } from './adam.ts'
import { type BatchVector, BatchVectors } from './batch-vectors.ts'
import type { MatrixMemory } from './matrix-memory.ts'
import type { Chance } from './names.ts'
import { type WordOptions, WordTables } from './word-tables.ts'

/** Which of the two readings of a mail: each leaves out others. */
export const READINGS = [0, 1] as const
export type WhichReading = (typeof READINGS)[number]

/** A word in the texts of a batch, in one of their readings. */
export type BatchWord = WordParts & BatchVector

export class BatchWords {
  readonly tables: WordTables
  readonly #vectors: BatchVectors
  readonly #read = READINGS.map(() => new Map<string, BatchWord>())

  constructor(options: WordOptions, next: Chance, memory: MatrixMemory) {
    this.tables = new WordTables(options, PIECES, next, memory)
    this.#vectors = new BatchVectors(WIDTHS.columns, next, memory)
  }

  get columns(): Weights {
    return this.#vectors.columns
  }

  get all(): readonly Weights[] {
    return [...this.tables.all, this.columns]
  }

  /** Forgets the words of the batch before, whose memory is given up. */
  begin(): void {
    for (const read of this.#read) read.clear()
    this.#vectors.begin()
  }

  of(text: string, reading: WhichReading): BatchWord {
    const read = this.#read[reading] as Map<string, BatchWord>
    const known = read.get(text)
    if (known) return known
    const some = this.tables.someOf(text)
    const word = { ...some, ...this.#vectors.add(this.tables.partsOf(some)) }
    read.set(text, word)
    return word
  }

  /** Adds to the gradients what the sentences of the batch ask of its words. */
  learn(): void {
    this.#vectors.learn(this.#read.flatMap((read) => [...read.values()]))
  }
}
