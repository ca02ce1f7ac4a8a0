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

type OfMatrix = (a: number, b: number, c: number, rows: number, width: number) => void
/** What is done to places in the memory, in bytes, which nothing checks. */
type Kernels = RowSums & {
  readonly addOuter: OfMatrix
  /** Of `PAIRS` pairs. */
  readonly addOuters: OfMatrix
  readonly addProduct: OfMatrix
  /**
   * What is new and what is kept at one place of a sentence (carried-memory.ts), by its own columns and
   * those of its neighbours; the gates of what is kept lie `apart` bytes behind those of what is new.
   */
  readonly gatesAt: (
    left: number,
    own: number,
    right: number,
    constants: number,
    news: number,
    kept: number,
    apart: number,
  ) => void
  /** The state at a place, from that at the place before, and where it is the highest so far. */
  readonly carryTo: (
    news: number,
    kept: number,
    before: number,
    state: number,
    most: number,
    from: number,
    place: number,
    bytes: number,
  ) => void
  /** The way back from there: what is asked of the gates, and of the state before. */
  readonly askedAt: (
    news: number,
    kept: number,
    before: number,
    back: number,
    from: number,
    place: number,
    pull: number,
    gates: number,
    apart: number,
    bytes: number,
  ) => void
}
/** Pairs whose outer products are added at once. */
export const PAIRS = 4

const CODE = await compiledWat(new URL('matrix-memory.wat', import.meta.url))

export class MatrixMemory {
  readonly #memory = memoryOf(PAGES)
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

  /** Gives up after the work what it took: nothing that it laid here may be used any more. */
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
    const isWide = into.length > 0 && into.length % LANES === 0
    const isRow = Number.isInteger(row) && row >= 0 && (row + 1) * into.length <= table.length
    if (!isHere || !isWide || !isRow)
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
    if (!Number.isInteger(high) || !Number.isInteger(wide))
      throw new Error(`Outer products are added by ${PAIRS} pairs of the same length.`)
    this.#check(matrix, high, columns.subarray(0, wide), rows)
    this.kernels.addOuters(matrix.byteOffset, rows.byteOffset, columns.byteOffset, high, wide)
  }

  /** Adds a matrix times a vector of its width, row by row. */
  addProduct(into: Float32Array, matrix: Float32Array, vector: Float32Array): void {
    this.#check(matrix, into.length, vector, into)
    this.#run('addProduct', [into, matrix, vector], into.length, vector.length)
  }

  /** @throws where one of the vectors does not lie here or is not that long */
  mustHold(length: number, vectors: readonly Float32Array[]): void {
    const { buffer } = this.#memory
    if (vectors.some((one) => one.buffer !== buffer || one.length !== length))
      throw new Error(`A vector of ${length} numbers must lie in the memory.`)
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
