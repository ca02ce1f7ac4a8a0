/**
 * Memory that matrices and vectors lie in while a network learns, and what is done to them there
 * four numbers at a time (matrix-memory.wat): some ten times as fast as plain arrays. The same
 * numbers come out on every machine.
 */
import { readFileSync } from 'node:fs'
import wabt from 'wabt'

/** In pages of 64 kB: twice what the longest mails of a batch take, read twice (280 MB). */
const PAGES = 8_192
const BYTES = 4
/** Vectors begin at multiples of so many numbers, and widths are multiples of it. */
const LANES = 8

/** What is used of it: the types of Node leave it to those of browsers. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

type Kernels = {
  readonly addRows: Kernel
  readonly addOuter: Kernel
  readonly addProduct: Kernel
}
type Kernel = (a: number, b: number, c: number, rows: number, width: number) => void

async function compiled(): Promise<object> {
  const file = new URL('matrix-memory.wat', import.meta.url)
  const text = (await wabt()).parseWat('matrix-memory.wat', readFileSync(file, 'utf8'), {
    simd: true,
  })
  return new WebAssembly.Module(Uint8Array.from(text.toBinary({}).buffer))
}
const KERNELS = await compiled()

export class MatrixMemory {
  readonly #memory = new WebAssembly.Memory({ initial: PAGES })
  readonly #kernels: Kernels
  #end = 0
  #kept = 0
  readonly #once: Float32Array

  constructor() {
    const { exports } = new WebAssembly.Instance(KERNELS, { own: { memory: this.#memory } })
    this.#kernels = exports as Kernels
    this.#once = this.floats(1).fill(1)
    this.keep()
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

  /** Adds one vector to another. */
  add(into: Float32Array, numbers: Float32Array): void {
    this.addRows(into, this.#once, numbers)
  }

  /** Adds to `into` each row of a matrix as often as the number for it says. */
  addRows(into: Float32Array, numbers: Float32Array, matrix: Float32Array): void {
    this.#check(matrix, numbers, into)
    this.#run('addRows', [into, numbers, matrix], numbers.length, into.length)
  }

  /** Adds the outer product of two vectors to a matrix. */
  addOuter(matrix: Float32Array, rows: Float32Array, columns: Float32Array): void {
    this.#check(matrix, rows, columns)
    this.#run('addOuter', [matrix, rows, columns], rows.length, columns.length)
  }

  /** Adds a matrix times a vector of its width, row by row. */
  addProduct(into: Float32Array, matrix: Float32Array, vector: Float32Array): void {
    this.#check(matrix, into, vector)
    this.#run('addProduct', [into, matrix, vector], into.length, vector.length)
  }

  /** @throws where a matrix is not as high and wide as the vectors, or one of them lies elsewhere */
  #check(matrix: Float32Array, column: Float32Array, row: Float32Array): void {
    const isHere = [matrix, column, row].every(({ buffer }) => buffer === this.#memory.buffer)
    const fits = matrix.length === column.length * row.length
    if (!isHere || !fits || column.length === 0 || row.length === 0 || row.length % LANES !== 0)
      throw new Error(
        `A matrix must lie in the memory beside its vectors, as high and wide as they are long, in rows of a multiple of ${LANES}.`,
      )
  }

  #run(
    kernel: keyof Kernels,
    [a, b, c]: readonly [Float32Array, Float32Array, Float32Array],
    rows: number,
    width: number,
  ): void {
    this.#kernels[kernel](a.byteOffset, b.byteOffset, c.byteOffset, rows, width)
  }
}
