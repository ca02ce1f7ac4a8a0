/** Sums of rows are what plain loops make of them. */
import { expect, it } from 'vitest'
import { timesMatrix } from './row-sums.ts'

/** Rows that are no multiple of those added at a time, too. */
it.each([3, 8, 13])('adds up %d rows of a matrix, each as often as its number says', (height) => {
  const width = 16
  const matrix = Float32Array.from({ length: height * width }, (_, at) => (at % 7) - 3)
  const vector = Float32Array.from({ length: height }, (_, row) => row / 2 - 1)
  const sums = Float32Array.from({ length: width }, (_, column) =>
    vector.reduce((sum, times, row) => sum + times * (matrix[row * width + column] as number), 0),
  )
  const times = timesMatrix(matrix, height)
  const first = times(vector)
  expect(first).toEqual(sums)
  // What was told before does not change, nor stay in what is told next.
  expect(times(new Float32Array(height))).toEqual(new Float32Array(width))
  expect(first).toEqual(sums)
})

it('refuses widths that it would write past, and vectors of another length', () => {
  expect(() => timesMatrix(new Float32Array(24), 2)).toThrow(/multiple of 8/)
  expect(() => timesMatrix(new Float32Array(17), 2)).toThrow(/multiple of 8/)
  expect(() => timesMatrix(new Float32Array(16), 2)(new Float32Array(1))).toThrow(/2 rows/)
})
