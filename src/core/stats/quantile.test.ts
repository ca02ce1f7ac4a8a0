import { expect, it } from 'vitest'
import { quantile } from './quantile.ts'

it.each([
  [0.1, 1],
  [0.25, 1],
  [0.26, 2],
  [0.5, 2],
  [0.9, 4],
  [1, 4],
])('%f of four values lie at or below %i', (share, value) => {
  expect(quantile([1, 2, 3, 4], share)).toBe(value)
})
