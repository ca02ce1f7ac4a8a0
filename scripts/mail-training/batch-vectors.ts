/**
 * The vectors of one batch while a network learns: each is a sum of rows of tables, some of its
 * numbers left out, and brings its columns to the sentences that it stands in. What these ask of
 * it is learned at the batch's end, four vectors at a time.
 */
import { WORD } from '../../src/core/mail/learned/recurrent.ts'
import { Weights } from './adam.ts'
import { SPREAD } from './head-weights.ts'
import { keepOfEach, mask } from './matrices.ts'
import { type MatrixMemory, PAIRS } from './matrix-memory.ts'
import type { Chance } from './names.ts'

/** Of each vector so many numbers are left out; nothing is made larger for rows that were. */
const LEFT_OUT = 0.06

/** A row of a table, WORD wide, and how often it is added. */
export type Part = { readonly of: Weights; readonly row: number; readonly share: number }

export type BatchVector = {
  readonly parts: readonly Part[]
  readonly vector: Float32Array
  readonly kept: Float32Array
  readonly columns: Float32Array
  /** What is asked of its columns so far. */
  readonly columnPull: Float32Array
}

/** Room for so many vectors as are learned at a time: they lie behind each other. */
type Room = Readonly<Record<'vectors' | 'columns' | 'columnPulls', Float32Array>>

export class BatchVectors {
  readonly columns: Weights
  readonly #next: Chance
  readonly #memory: MatrixMemory
  readonly #rooms: Room[] = []
  readonly #width: number
  #count = 0

  /** @param columns how many a vector brings */
  constructor(columns: number, next: Chance, memory: MatrixMemory) {
    this.#next = next
    this.#memory = memory
    this.#width = columns
    const shape = { length: WORD * columns, width: columns, spread: SPREAD }
    this.columns = new Weights(shape, next, (length) => memory.floats(length))
  }

  /** Forgets the vectors of the batch before, whose memory is given up. */
  begin(): void {
    this.#count = 0
    this.#rooms.length = 0
  }

  add(parts: readonly Part[]): BatchVector {
    const kept = mask(WORD, LEFT_OUT, this.#next)
    const room = this.#nextRoom()
    for (const { of, row, share } of parts) this.#memory.addRow(room.vector, of.values, row, share)
    keepOfEach(room.vector, kept)
    this.#memory.addRows(room.columns, room.vector, this.columns.values)
    this.#count += 1
    return { ...room, kept, parts }
  }

  /** Where the next vector of the batch lies. */
  #nextRoom() {
    const [memory, at, width] = [this.#memory, this.#count % PAIRS, this.#width]
    if (at === 0) {
      const [vectors, columns] = [memory.floats(PAIRS * WORD), memory.floats(PAIRS * width)]
      this.#rooms.push({ vectors, columns, columnPulls: memory.floats(PAIRS * width) })
    }
    const { vectors, columns, columnPulls } = this.#rooms.at(-1) as Room
    return {
      vector: vectors.subarray(at * WORD, (at + 1) * WORD),
      columns: columns.subarray(at * width, (at + 1) * width),
      columnPull: columnPulls.subarray(at * width, (at + 1) * width),
    }
  }

  /**
   * Adds to the gradients what the sentences of the batch ask of its vectors.
   *
   * @param added all that were added since `begin`
   */
  learn(added: Iterable<BatchVector>): void {
    const [{ columns }, memory] = [this, this.#memory]
    for (const { vectors, columnPulls } of this.#rooms)
      memory.addOuters(columns.gradients, vectors, columnPulls)
    const pull = memory.floats(WORD)
    for (const { parts, columnPull, kept } of added) {
      memory.addProduct(pull.fill(0), columns.values, columnPull)
      keepOfEach(pull, kept)
      for (const { of, row, share } of parts) {
        of.touch(row)
        memory.addRow(of.gradients.subarray(row * WORD, (row + 1) * WORD), pull, 0, share)
      }
    }
  }
}
