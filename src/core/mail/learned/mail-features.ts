/**
 * What the learned models look at in a mail, as numbers: for each sentence its words, pairs and
 * beginnings of words, and what they mean in any language; for the mail as a whole its words and
 * meanings again, who sent it and how.
 *
 * Used alike by the training (scripts/mail-training) and while reading: a change here means
 * training anew.
 */
import type { Sentence } from '#core/mail/sentences.ts'
import { asOne, type Glossary } from './glossary.ts'
import { hashOf, joined, wordsOf } from './words.ts'

/** A mail as the models see it. */
export type MailFeatures = {
  /** The subject first (empty where there is none), then the sentences of the body. */
  readonly sentences: readonly (readonly number[])[]
  readonly whole: readonly number[]
}

const MAX_SENTENCES = 60
const MAX_WORDS = 60
const BEGINNING = 5

const KIND_OF = {
  word: 1,
  pair: 2,
  gap: 3,
  beginning: 4,
  beginnings: 5,
  triple: 6,
  subject: 7,
  place: 8,
  whole: 9,
  wholePair: 10,
  flag: 11,
  edge: 12,
  meaning: 13,
  meanings: 14,
  meaningGap: 15,
  wholeMeaning: 16,
} as const

const named = (kind: keyof typeof KIND_OF, hash: number): number => joined(KIND_OF[kind], hash)

type HashedWords = {
  readonly words: readonly number[]
  readonly beginnings: readonly number[]
  /** What the words mean that the glossary knows, each as one number; others are passed over. */
  readonly meanings: readonly number[]
}

function hashed(text: string, glossary: Glossary): HashedWords {
  const words: number[] = []
  const beginnings: number[] = []
  const meanings: number[] = []
  for (const word of wordsOf(text)) {
    if (words.length === MAX_WORDS) break
    const hash = hashOf(word)
    words.push(hash)
    const meant = glossary.get(hash)
    if (meant) meanings.push(asOne(meant))
    beginnings.push(hashOf(word, 0, Math.min(word.length, BEGINNING)))
  }
  return { words, beginnings, meanings }
}

/** Each number once, the first of equals: as a Set, without an object for each large number. */
function distinct(features: readonly number[]): number[] {
  const slots = 4 << (32 - Math.clz32(features.length))
  const seen = new Int32Array(slots)
  const found: number[] = []
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] as number
    let slot = feature & (slots - 1)
    while (seen[slot] !== 0 && found[(seen[slot] as number) - 1] !== feature)
      slot = (slot + 1) & (slots - 1)
    if (seen[slot] === 0) seen[slot] = found.push(feature)
  }
  return found
}

const BOUNDARY = hashOf('|')

function sentenceFeatures({ words, beginnings }: HashedWords, isSubject: boolean): number[] {
  const found: number[] = []
  const last = words.length
  for (let at = 0; at < last; at += 1) {
    const [word, beginning] = [words[at] as number, beginnings[at] as number]
    found.push(named('word', word), named('beginning', beginning))
    if (isSubject) found.push(named('subject', word))
    const before = at > 0 ? (words[at - 1] as number) : BOUNDARY
    found.push(named('pair', joined(before, word)))
    if (at > 0) found.push(named('beginnings', joined(beginnings[at - 1] as number, beginning)))
    if (at > 1) {
      found.push(named('gap', joined(words[at - 2] as number, word)))
      found.push(
        named('triple', joined(joined(words[at - 2] as number, words[at - 1] as number), word)),
      )
    }
  }
  if (last > 0) found.push(named('pair', joined(words[last - 1] as number, BOUNDARY)))
  return found
}

/**
 * Each meaning, with the one before it and the one before that, whatever words of no known meaning stand
 * between. Both ends of the sentence count as neighbours.
 */
function meaningFeatures({ meanings }: HashedWords): number[] {
  const found: number[] = []
  let [earlier, before] = [BOUNDARY, BOUNDARY]
  for (const meaning of meanings) {
    found.push(named('meaning', meaning), named('meanings', joined(before, meaning)))
    if (earlier !== BOUNDARY) found.push(named('meaningGap', joined(earlier, meaning)))
    ;[earlier, before] = [before, meaning]
  }
  found.push(named('meanings', joined(before, BOUNDARY)))
  return found
}

function placeFeatures(at: number, count: number, wordCount: number): readonly number[] {
  const place = at < 3 ? at : at >= count - 2 ? 4 : 3
  const size = wordCount < 4 ? 0 : wordCount < 9 ? 1 : wordCount < 20 ? 2 : 3
  return [named('place', place), named('place', 10 + size)]
}

/**
 * The features of a mail.
 *
 * @param subject  lower case or not; empty where there is none
 * @param body     sentences of the newest own text, without signature
 * @param flags    words that say who sent the mail and how ("relay board", "to many")
 * @param glossary what words mean in any of the languages
 */
export function mailFeatures(
  subject: string,
  body: readonly Pick<Sentence, 'text'>[],
  flags: readonly string[],
  glossary: Glossary,
): MailFeatures {
  const texts = [subject, ...body.slice(0, MAX_SENTENCES).map(({ text }) => text)]
  const parts = texts.map((text) => hashed(text, glossary))
  const whole = flags.map((flag) => named('flag', hashOf(flag)))
  for (const { words, meanings } of parts) {
    for (const meaning of meanings) whole.push(named('wholeMeaning', meaning))
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as number
      whole.push(named('whole', word))
      if (at > 0) whole.push(named('wholePair', joined(words[at - 1] as number, word)))
    }
  }
  return {
    sentences: parts.map((part, at) => {
      const found = sentenceFeatures(part, at === 0)
      found.push(...meaningFeatures(part))
      found.push(...placeFeatures(at, parts.length, part.words.length))
      return distinct(found)
    }),
    whole: distinct(whole),
  }
}
