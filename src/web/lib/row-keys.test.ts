/** Keys move within the list and never out of it. */
import { expect, it } from 'vitest'
import { rowAfterKey } from '#web/lib/row-keys.ts'

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
