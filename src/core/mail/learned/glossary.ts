/**
 * What words mean, in base forms that stand for all languages: "entschieden", "décidé", "decidido"
 * and "decided" are one thing, so that what is learned in one language is known in the others.
 * Written by hand (tests/fixtures/mail-corpus/glossary), packed by scripts/train-mail-reader.ts.
 */
import { featuresIn } from './weights.ts'
import { joined } from './words.ts'

/** The numbers of what a word means, one to three, by the word's hash (`hashOf` of words.ts). */
export type Glossary = Pick<ReadonlyMap<number, readonly number[]>, 'get'>

export type PackedGlossary = {
  /** Hashes of the words, as gaps (weights.ts). */
  readonly words: string
  /** For each of these its meanings, counted from 1, and a 0; as gaps between their sums. */
  readonly meanings: string
}

/** Meanings of each word in turn. Words that mean the same share one list: ten do on average. */
function meaningsIn(text: string): readonly (readonly number[])[] {
  const words: (readonly number[])[] = []
  const shared = new Map<string, readonly number[]>()
  let [meanings, before]: [number[], number] = [[], 0]
  for (const sum of featuresIn(text)) {
    const meaning = sum - before
    before = sum
    if (meaning > 0) {
      meanings.push(meaning - 1)
      continue
    }
    const key = meanings.join()
    const known = shared.get(key) ?? meanings
    shared.set(key, known)
    words.push(known)
    meanings = []
  }
  return words
}

export function unpackedGlossary({ words, meanings }: PackedGlossary): Glossary {
  const each = meaningsIn(meanings)
  const glossary = new Map<number, readonly number[]>()
  for (const [at, hash] of featuresIn(words).entries()) glossary.set(hash, each[at] ?? [])
  return glossary
}

/** One number for all that a word means: "we decide" is another thing than "decide". */
export const asOne = (meanings: readonly number[]): number =>
  meanings.reduce((hash, meaning) => joined(hash, meaning), meanings.length)
