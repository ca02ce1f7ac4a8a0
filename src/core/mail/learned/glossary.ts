/**
 * What words mean, in base forms that stand for all languages: "entschieden", "décidé", "decidido"
 * and "decided" are one thing, so that what is learned in one language is known in the others.
 * Written by hand (tests/fixtures/mail-corpus/glossary), packed by scripts/train-mail-reader.ts.
 */
import { featuresIn } from './weights.ts'

/** The numbers of what a word means, one to three, by the word's hash (`hashOf` of words.ts). */
export type Glossary = Pick<ReadonlyMap<number, readonly number[]>, 'get'>

export type PackedGlossary = {
  /** Hashes of the words, as gaps (weights.ts). */
  readonly words: string
  /** For each of these its meanings, counted from 1, and a 0; as gaps between their sums. */
  readonly meanings: string
}

/** Meanings of each word in turn. */
function meaningsIn(text: string): readonly (readonly number[])[] {
  const words: number[][] = [[]]
  let before = 0
  for (const sum of featuresIn(text)) {
    const meaning = sum - before
    before = sum
    if (meaning === 0) words.push([])
    else words.at(-1)?.push(meaning - 1)
  }
  return words
}

export function unpackedGlossary({ words, meanings }: PackedGlossary): Glossary {
  const each = meaningsIn(meanings)
  return new Map(Array.from(featuresIn(words), (hash, at) => [hash, each[at] ?? []]))
}
