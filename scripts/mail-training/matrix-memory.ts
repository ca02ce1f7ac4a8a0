/**
 * Memory that matrices and vectors lie in while a network learns, and what is done to them there
 * four numbers at a time (matrix-memory.wat): some ten times as fast as plain arrays. The same
 * numbers come out on every machine.
 */
import {
  exportsOf,
  memoryOf,
  type RowSums,
  rowSumsIn,
} from '../../src/core/mail/learned/row-sums.ts'
import { compiledWat } from './compile-wat.ts'

/** In pages of 64 kB: twice what the longest mails of a batch take, read twice (280 MB). */
const PAGES = 8_192
const BYTES = 4
/** Vectors begin at multiples of so many numbers, and widths are multiples of it. */
const LANES = 8

/** Places are bytes; what each number stands for is said in matrix-memory.wat. */
type Kernel = (...numbers: readonly number[]) => void
type Kernels = RowSums & {
  readonly addOuter: Kernel
  readonly addOuters: Kernel
  readonly addProduct: Kernel
  readonly gatesAt: Kernel
  readonly carryTo: Kernel
  readonly askedAt: Kernel
}
/** Pairs whose outer products are added at once. */
export const PAIRS = 4

const CODE = await compiledWat(new URL('matrix-memory.wat', import.meta.url))

export class MatrixMemory {
  readonly #memory = memoryOf(PAGES)
  /** What is done to places in this memory that nothing checks. */
  readonly kernels: Kernels
  #end = 0
  #kept = 0

  constructor() {
    const sums = rowSumsIn(this.#memory)
    const { addRow } = sums
    this.kernels = {
      ...sums,
      ...exportsOf<Omit<Kernels, keyof RowSums>>(CODE, this.#memory, { addRow }),
    }
  }

  /**
   * Room for numbers, all 0. What the other functions take must lie here.
   *
   * @throws RangeError where there is no more room
   */
  floats(length: number): Float32Array<ArrayBuffer> {
    const own = new Float32Array(this.#memory.buffer, this.#end, length).fill(0)
    this.#end += Math.ceil(length / LANES) * LANES * BYTES
    return own
  }

  copied(numbers: Float32Array): Float32Array<ArrayBuffer> {
    const own = this.floats(numbers.length)
    own.set(numbers)
    return own
  }

  /** What lies here now stays; what comes after is given up by `release`. */
  keep(): void {
    this.#kept = this.#end
  }

  release(): void {
    this.#end = this.#kept
  }

  /** Gives up after the work what it took, not what it was given. */
  aside<Result>(work: () => Result): Result {
    const end = this.#end
    try {
      return work()
    } finally {
      this.#end = end
    }
  }

  /** Whole numbers, all of the same value. */
  wholes(length: number, value: number): Int32Array<ArrayBuffer> {
    const { buffer, byteOffset } = this.floats(length)
    return new Int32Array(buffer, byteOffset, length).fill(value)
  }

  /** Adds one vector to another. */
  add(into: Float32Array, numbers: Float32Array): void {
    this.#check(numbers, 1, into)
    this.kernels.addRow(into.byteOffset, 1, numbers.byteOffset, into.length)
  }

  /**
   * Adds one row of a table, as often as `share` says.
   *
   * @throws where both do not lie here, or the table has no such row
   */
  addRow(into: Float32Array, table: Float32Array, row: number, share: number): void {
    const { buffer } = this.#memory
    const isHere = into.buffer === buffer && table.buffer === buffer
    if (!isHere || into.length % LANES !== 0 || (row + 1) * into.length > table.length)
      throw new Error(`Row ${row} of a table must lie in the memory beside its vector.`)
    this.kernels.addRow(
      into.byteOffset,
      share,
      table.byteOffset + row * into.length * BYTES,
      into.length,
    )
  }

  /** Adds to `into` each row of a matrix as often as the number for it says. */
  addRows(into: Float32Array, numbers: Float32Array, matrix: Float32Array): void {
    this.#check(matrix, numbers.length, into, numbers)
    this.#run('addRows', [into, numbers, matrix], numbers.length, into.length)
  }

  /** Adds the outer product of two vectors to a matrix. */
  addOuter(matrix: Float32Array, rows: Float32Array, columns: Float32Array): void {
    this.#check(matrix, rows.length, columns, rows)
    this.#run('addOuter', [matrix, rows, columns], rows.length, columns.length)
  }

  /** Adds the outer products of `PAIRS` pairs; the vectors of each side lie behind each other. */
  addOuters(matrix: Float32Array, rows: Float32Array, columns: Float32Array): void {
    const [high, wide] = [rows.length / PAIRS, columns.length / PAIRS]
    this.#check(matrix, high, columns.subarray(0, wide), rows)
    this.kernels.addOuters(matrix.byteOffset, rows.byteOffset, columns.byteOffset, high, wide)
  }

  /** Adds a matrix times a vector of its width, row by row. */
  addProduct(into: Float32Array, matrix: Float32Array, vector: Float32Array): void {
    this.#check(matrix, into.length, vector, into)
    this.#run('addProduct', [into, matrix, vector], into.length, vector.length)
  }

  /** @throws where a matrix is not as high and wide as it should be, or one of them lies elsewhere */
  #check(matrix: Float32Array, height: number, row: Float32Array, column = row): void {
    const { buffer } = this.#memory
    const isHere = matrix.buffer === buffer && row.buffer === buffer && column.buffer === buffer
    const fits = matrix.length === height * row.length
    if (!isHere || !fits || height === 0 || row.length === 0 || row.length % LANES !== 0)
      throw new Error(
        `A matrix must lie in the memory beside its vectors, as high and wide as they are long, in rows of a multiple of ${LANES}.`,
      )
  }

  #run(
    kernel: 'addRows' | 'addOuter' | 'addProduct',
    [a, b, c]: readonly [Float32Array, Float32Array, Float32Array],
    rows: number,
    width: number,
  ): void {
    this.kernels[kernel](a.byteOffset, b.byteOffset, c.byteOffset, rows, width)
  }
}
