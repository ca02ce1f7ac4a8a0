/** A changed answer says what it changed, and nothing where tens do not show it. */
import { expect, it } from 'vitest'
import { movedWords } from '#web/lib/changed-verdict.ts'

const band = (probability: number) => ({ probability, low: 0, high: 1 })
const sides = (youCanChange: number, fit: number, notYou: number) => ({
  youCanChange: band(youCanChange),
  fit: band(fit),
  notYou: band(notYou),
})

it('names each side that moved by a ten', () => {
  expect(movedWords(sides(0.4, 0.2, 0.4), sides(0.2, 0.2, 0.6))).toBe(
    'You can change went from about 4 to about 2 in 10. Probably not you went from about 4 to about 6 in 10.',
  )
})

it('says so where nothing moved that can be told', () => {
  expect(movedWords(sides(0.4, 0.2, 0.4), sides(0.41, 0.2, 0.39))).toBe(
    'The three sides stay about where they were.',
  )
})
