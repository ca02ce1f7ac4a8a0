/** Keys move within the list and never out of it. */
import { expect, it } from 'vitest'
import { rowAfterKey, rowsBetween, rowsDrawn } from '#web/lib/row-keys.ts'

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 95, 99],
  ['PageUp', 25, 15],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['a', 50, null],
])('%s from row %i goes to %s', (key, at, next) => expect(rowAfterKey(key, at, 100)).toBe(next))

it('keeps the row in focus drawn, in its place, until it is gone', () => {
  expect(rowsDrawn([40, 41], 3, 100)).toEqual([3, 40, 41])
  expect(rowsDrawn([40, 41], 80, 100)).toEqual([40, 41, 80])
  expect(rowsDrawn([40, 41], 41, 100)).toEqual([40, 41])
  expect(rowsDrawn([0, 1], 80, 2)).toEqual([0, 1])
})

it('reaches from the row chosen last, up or down', () => {
  expect(rowsBetween(2, 5)).toEqual({ first: 2, end: 6 })
  expect(rowsBetween(5, 2)).toEqual({ first: 2, end: 6 })
})
