import { expect, it } from 'vitest'
import type { Glossary } from './glossary.ts'
import { mailFeatures } from './mail-features.ts'
import { hashOf } from './words.ts'

const [NOT, TAKE, SOMEBODY, WE] = [0, 1, 2, 3]
const MEANT: Readonly<Record<string, readonly number[]>> = {
  nicht: [NOT],
  not: [NOT],
  genommen: [TAKE],
  taken: [TAKE],
  jemand: [SOMEBODY],
  somebody: [SOMEBODY],
  nehmen: [WE, TAKE],
}
const glossary: Glossary = new Map(
  Object.entries(MEANT).map(([word, meanings]) => [hashOf(word), meanings]),
)
const sentence = (text: string, known: Glossary = glossary) =>
  new Set(mailFeatures('', [{ text }], [], known).sentences[1])
const common = (one: Set<number>, other: Set<number>) => one.intersection(other).size
/** Where a sentence stands, and how long it is. */
const PLACE = 2
/** Both ends, where no word between them is known. */
const ENDS = 1

it('sees what two languages say alike by what their words mean', () => {
  const [german, english] = [sentence('nicht mehr genommen'), sentence('not been taken')]
  // Both meanings, and the pairs with the beginning, each other and the end.
  expect(common(german, english)).toBe(5 + PLACE)
})

it('sees a meaning with the one before the last', () => {
  // Three meanings, four pairs, and the first with the last.
  const [german, english] = [
    sentence('jemand wird nicht genommen'),
    sentence('somebody was not taken'),
  ]
  expect(common(german, english)).toBe(8 + PLACE)
})

it('tells all that a word means from a part of it', () => {
  expect(common(sentence('nehmen'), sentence('genommen'))).toBe(PLACE)
})

it('sees that no meaning is known', () => {
  const none: Glossary = new Map()
  expect(common(sentence('nicht genommen', none), sentence('not taken', none))).toBe(ENDS + PLACE)
})

it('looks at the meanings of the whole mail as well', () => {
  const whole = (text: string) => new Set(mailFeatures('', [{ text }], [], glossary).whole)
  expect(common(whole('genommen'), whole('taken'))).toBe(1)
})
