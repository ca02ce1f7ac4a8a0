/**
 * Sums of rows of a matrix, four numbers at a time, by WebAssembly (row-sums.wat): what takes most of
 * the time of reading with a network, and of learning one. The same numbers come out on every machine.
 */
import { rowSumsCode } from './weights-file.ts'

/** What is used of it: the types of Node leave it to those of browsers. */
declare const WebAssembly: {
  readonly Memory: new (pages: { readonly initial: number }) => Memory
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

type Memory = { readonly buffer: ArrayBuffer }
/** Places are bytes in the memory; widths are multiples of eight. */
export type RowSums = {
  readonly addRow: (into: number, times: number, row: number, width: number) => void
  /** Each row as often as the number for it says, the first first. */
  readonly addRows: (
    into: number,
    numbers: number,
    matrix: number,
    rows: number,
    width: number,
  ) => void
}

const PAGE = 2 ** 16
const BYTES = 4
const LANES = 8

/** @param pages of 64 kB */
export const memoryOf = (pages: number): Memory => new WebAssembly.Memory({ initial: pages })

/** @param imports what the code takes beside its memory */
export const exportsOf = <Exports extends object>(
  code: Uint8Array,
  memory: Memory,
  imports: object = {},
): Exports => {
  const module = new WebAssembly.Module(code)
  return new WebAssembly.Instance(module, { own: { memory, ...imports } }).exports as Exports
}

export const rowSumsIn = (memory: Memory): RowSums => exportsOf(rowSumsCode(), memory)

/**
 * A vector times a matrix that stays where the sums are made.
 *
 * @param matrix row by row, of a width that is a multiple of eight
 * @param height how many rows it has
 * @returns of a vector of `height`: the sum of the rows, each as often as the number for it says
 * @throws where the width is none, or the vector has another length
 */
export function timesMatrix(
  matrix: Float32Array,
  height: number,
): (vector: Float32Array) => Float32Array {
  const width = matrix.length / height
  if (!Number.isInteger(width) || width === 0 || width % LANES !== 0)
    throw new Error(`A matrix of ${height} rows must be as wide as a multiple of ${LANES}.`)
  const memory = memoryOf(Math.ceil(((matrix.length + height + width) * BYTES) / PAGE))
  const { addRows } = rowSumsIn(memory)
  new Float32Array(memory.buffer).set(matrix)
  const sum = new Float32Array(memory.buffer, matrix.length * BYTES, width)
  const numbers = new Float32Array(memory.buffer, sum.byteOffset + width * BYTES, height)
  return (vector) => {
    if (vector.length !== height)
      throw new Error(`A vector of ${vector.length} numbers does not fit ${height} rows.`)
    numbers.set(vector)
    sum.fill(0)
    addRows(sum.byteOffset, numbers.byteOffset, 0, height, width)
    return sum.slice()
  }
}
