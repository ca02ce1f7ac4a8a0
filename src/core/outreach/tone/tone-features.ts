/**
 * What the learned weighing looks at in a sentence, as numbers: words, their families, pairs of
 * both within reach of each other, and how it is written (capitals, signs, words in quotes).
 *
 * Used alike by the training (scripts/train-tone-guard.ts) and while reading: a change here
 * means training anew. Method: docs/methods/tone.md.
 */
import { hashOf, joined, wordsOf } from '#core/mail/learned/words.ts'
import { straighten } from '#core/mail/sentences.ts'
import type { PhraseHit } from './phrase-hits.ts'
import type { WordFamilies } from './tone-language.ts'

const KIND_OF = {
  word: 1,
  pair: 2,
  triple: 3,
  family: 4,
  families: 5,
  wordFamily: 6,
  beginning: 7,
  look: 8,
  opening: 9,
  sure: 10,
  sureKind: 11,
  hint: 12,
} as const
const named = (kind: keyof typeof KIND_OF, hash: number): number => joined(KIND_OF[kind], hash)

/** Pairs of families are seen this many words apart. */
const REACH = 6
const BEGINNING = 5
const MOST_WORDS = 60

/** Which families a word is of, as hashes. */
export type FamilyIndex = {
  readonly whole: ReadonlyMap<string, readonly number[]>
  readonly beginnings: ReadonlyMap<string, readonly number[]>
}

export function familyIndex(families: WordFamilies): FamilyIndex {
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  for (const [family, words] of Object.entries(families)) {
    for (const word of new Set(words.split(' '))) {
      const isBeginning = word.endsWith('*')
      const table = isBeginning ? beginnings : whole
      const key = isBeginning ? word.slice(0, -1) : word
      table.set(key, [...(table.get(key) ?? []), hashOf(family)])
    }
  }
  return { whole, beginnings }
}

function familiesOf(word: string, { whole, beginnings }: FamilyIndex): readonly number[] {
  const found = new Set(whole.get(word))
  for (let end = 3; end <= word.length; end += 1) {
    for (const family of beginnings.get(word.slice(0, end)) ?? []) found.add(family)
  }
  return [...found]
}

const SHOUTED = /\b\p{Lu}{3,}(?:['’]\p{Lu}+)?(?:\s+\p{Lu}{2,}){2,}/u
const LOOKS: readonly (readonly [string, RegExp])[] = [
  ['shouted', SHOUTED],
  ['signs', /!!|\?\?|\?!|!\?/],
  ['exclaimed', /!/],
  ['asked', /\?/],
  ['quoted', /["“”][^"“”]{2,60}["“”]/],
  ['smiling', /:\)|;\)|lol|haha/i],
]

function looksOf(text: string): readonly number[] {
  return LOOKS.filter(([, pattern]) => pattern.test(text)).map(([name]) =>
    named('look', hashOf(name)),
  )
}

/** Of so many features as one that was chosen by hand weighs more than a word. */
const WEIGHT_OF_SURE = [1, 2, 3]

function phraseFeatures(hits: readonly PhraseHit[]): readonly number[] {
  const kindsOf = (isSure: boolean) => [
    ...new Set(hits.filter((hit) => hit.isSure === isSure).map(({ kind }) => hashOf(kind))),
  ]
  const sure = kindsOf(true)
  return [
    ...WEIGHT_OF_SURE.slice(0, sure.length > 0 ? 3 : 0).map((time) => named('sure', time)),
    ...sure.flatMap((kind) => WEIGHT_OF_SURE.map((time) => named('sureKind', joined(kind, time)))),
    ...(sure.length > 1 ? [named('sure', 0)] : []),
    ...kindsOf(false).map((kind) => named('hint', kind)),
  ]
}

/** @returns the features of a sentence, each once */
export function toneFeatures(
  text: string,
  index: FamilyIndex,
  hits: readonly PhraseHit[],
): readonly number[] {
  const words = wordsOf(straighten(text)).slice(0, MOST_WORDS)
  const hashes = words.map((word) => hashOf(word))
  const families = words.map((word) => familiesOf(word, index))
  const found = new Set<number>([...looksOf(text), ...phraseFeatures(hits)])
  words.forEach((word, at) => {
    const hash = hashes[at] as number
    const before = hashes[at - 1] ?? 0
    found.add(named('word', hash))
    found.add(named('beginning', hashOf(word, 0, Math.min(word.length, BEGINNING))))
    found.add(named('pair', joined(before, hash)))
    if (at > 1) found.add(named('triple', joined(joined(hashes[at - 2] as number, before), hash)))
    if (at < 3) found.add(named('opening', joined(at, hash)))
    for (const family of families[at] as readonly number[]) {
      found.add(named('family', family))
      const from = Math.max(0, at - REACH)
      for (let other = from; other < at; other += 1) {
        for (const earlier of families[other] as readonly number[])
          found.add(named('families', joined(earlier, family)))
      }
      if (at > 0) found.add(named('wordFamily', joined(before, family)))
      const after = hashes[at + 1]
      if (after !== undefined) found.add(named('wordFamily', joined(family, joined(after, 1))))
    }
  })
  return [...found]
}
