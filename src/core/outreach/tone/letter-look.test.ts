/** How a piece stands in its letter, as the second look sees it. */
import { expect, it } from 'vitest'
import { TONE_CLASSES } from './learned-tone.ts'
import { type FirstLook, letterFeatures } from './letter-look.ts'
import { toneUnits } from './tone-units.ts'

/** First looks at a text: the odds of blame of each piece, the other kinds far away. */
function looks(text: string, odds: (piece: string) => number): readonly FirstLook[] {
  return toneUnits(text).map((unit) => {
    const scores = new Float64Array(TONE_CLASSES.length).fill(-20)
    scores[0] = 0
    scores[TONE_CLASSES.indexOf('blame')] = odds(unit.text)
    return { unit, scores }
  })
}

const seen = (text: string, odds: (piece: string) => number, at: number) =>
  new Set(letterFeatures(looks(text, odds))[at])

it('gives each piece its own, as many as there are pieces, each once', () => {
  const text = 'One is here. Another is there, and it goes on, but it is long enough for two parts.'
  const found = letterFeatures(looks(text, () => 0))
  expect(found).toHaveLength(toneUnits(text).length)
  for (const features of found) expect(new Set(features).size).toBe(features.length)
})

it('sees the same piece another way where another sentence is hard', () => {
  const text = 'This one is said. That one is said. The last is said.'
  const kind = seen(text, () => -3, 0)
  const hard = seen(text, (piece) => (piece.startsWith('That') ? 3 : -3), 0)
  expect(hard).not.toEqual(kind)
  expect(hard.size).toBe(kind.size)
  // What it says itself, and where it stands, is the same.
  expect([...hard].filter((feature) => kind.has(feature)).length).toBeGreaterThan(5)
})

it('does not mind which of the others is the hard one, but for its neighbours', () => {
  const text = 'This one is said. That one is said. A third is said. The last is said.'
  const third = seen(text, (piece) => (piece.startsWith('A third') ? 3 : -3), 0)
  const last = seen(text, (piece) => (piece.startsWith('The last') ? 3 : -3), 0)
  expect(last).toEqual(third)
})

it('looks at a text of one sentence, and of none', () => {
  expect(letterFeatures(looks('Alone.', () => 1))).toHaveLength(1)
  expect(letterFeatures([])).toEqual([])
})
