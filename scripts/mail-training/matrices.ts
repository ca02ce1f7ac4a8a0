/**
 * The little algebra that learning a network takes, for rows of any width: what is wide is done in
 * matrix-memory.ts. All arrays are of one kind, since a loop over several is many times slower.
 */
import type { Chance } from './names.ts'

/** 0 where a number is left out, else so much that the sum stays. */
export function mask(length: number, left: number, next: Chance): Float32Array {
  const kept = new Float32Array(length)
  for (let at = 0; at < length; at += 1) kept[at] = next() < left ? 0 : 1 / (1 - left)
  return kept
}

export function times(a: Float32Array, b: Float32Array): Float32Array {
  const product = new Float32Array(a.length)
  for (let at = 0; at < a.length; at += 1) product[at] = (a[at] as number) * (b[at] as number)
  return product
}

/** Each row of so many numbers as are kept, each times how much of it is kept. */
export function keepOfEach(numbers: Float32Array, kept: Float32Array): void {
  for (let from = 0; from < numbers.length; from += kept.length)
    for (let at = 0; at < kept.length; at += 1)
      numbers[from + at] = (numbers[from + at] as number) * (kept[at] as number)
}

/** Adds numbers to as many of `into` from `first` on. */
export function addTo(into: Float32Array, first: number, numbers: Float32Array): void {
  for (let at = 0; at < numbers.length; at += 1)
    into[first + at] = (into[first + at] as number) + (numbers[at] as number)
}

/** Adds the outer product of two vectors to a matrix. */
export function addOuter(matrix: Float32Array, rows: Float32Array, columns: Float32Array): void {
  const width = columns.length
  for (let row = 0; row < rows.length; row += 1) {
    const share = rows[row] as number
    if (share === 0) continue
    const from = row * width
    for (let at = 0; at < width; at += 1)
      matrix[from + at] = (matrix[from + at] as number) + share * (columns[at] as number)
  }
}

/** A matrix times a vector of its width, added row by row. */
export function addProduct(into: Float32Array, matrix: Float32Array, vector: Float32Array): void {
  const width = vector.length
  for (let row = 0; row < into.length; row += 1) {
    const from = row * width
    let sum = 0
    for (let at = 0; at < width; at += 1)
      sum += (matrix[from + at] as number) * (vector[at] as number)
    into[row] = (into[row] as number) + sum
  }
}
