/**
 * Finds known phrases in a few words, typos forgiven.
 *
 * Longest phrase first, left to right. A word that is not known and not a near miss of exactly
 * one known word is left over: the caller judges whether that matters.
 */
import { distance } from 'fastest-levenshtein'

export type PhraseTable<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>

export type PhraseHit<Meaning extends string> = {
  readonly meaning: Meaning
  /** Position of its first word. */
  readonly at: number
}

export type Phrases<Meaning extends string> = {
  readonly hits: readonly PhraseHit<Meaning>[]
  /** Dates in the text: `index` counts them as findDates does. */
  readonly dates: readonly { readonly index: number; readonly at: number }[]
  readonly leftover: readonly string[]
}

/** Ordinary words that lie close to words with a meaning. */
const NOT_TYPOS: ReadonlySet<string> = new Set(
  'hire hiring selected expected respected projected inspected directed text other another tell fire fired tired applies rejects cool ball fall tall wall coffee over often officer finally interviewer interviewers form passive paused closer chosen scanned scored declare'.split(
    ' ',
  ),
)

/** Words of a text: lower case, contractions joined, signs that speak turned into words. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bw\/o\b/g, ' without ')
    .replace(/[✓✔☑✅🎉🥳👍]/gu, ' yes ')
    .replace(/[✗✘❌✖⛔🚫👎☐⬜□]/gu, ' no ')
    .replace(/(\p{L})['’](\p{L})/gu, '$1$2')
    .replaceAll('§', ' ')
    .replace(/@(\d+)/g, ' §$1 ')
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
}

const withoutDoubles = (word: string) => word.replace(/(.)\1+/g, '$1')
const sortedLetters = (word: string) => [...word].toSorted().join('')

/** So many words are remembered with their correction. */
const MOST_KNOWN = 2_000

/** Whether a word is a likely slip for a known one; short words must hold the same letters. */
function isSlipFor(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 2) return false
  if (withoutDoubles(word) === withoutDoubles(known)) return true
  if (known.length < 3) return false
  const edits = distance(word, known)
  const swapped =
    edits === 2 && word.length === known.length && sortedLetters(word) === sortedLetters(known)
  if (Math.min(word.length, known.length) <= 4) {
    return swapped || (known.length === 5 && word.length === 4 && edits === 1)
  }
  return swapped || edits <= (word.length >= 7 ? 2 : 1)
}

/**
 * Prepares a table for reading texts.
 *
 * @param table meaning to phrases, written as `wordsOf` gives them
 * @example phraseReader({ no: ['no reply'] })('No replly, sadly').leftover // => ['sadly']
 */
export function phraseReader<Meaning extends string>(
  table: PhraseTable<Meaning>,
): (text: string) => Phrases<Meaning> {
  const meaningOf = new Map<string, Meaning>()
  const vocabulary = new Set<string>()
  let longest = 1
  for (const [meaning, phrases] of Object.entries(table) as [Meaning, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      if (!meaningOf.has(phrase)) meaningOf.set(phrase, meaning)
      for (const word of words) vocabulary.add(word)
      longest = Math.max(longest, words.length)
    }
  }
  const correct = (word: string): string => {
    if (vocabulary.has(word) || NOT_TYPOS.has(word) || word.length < 3 || /\d|§/.test(word)) {
      return word
    }
    const near = [...vocabulary].filter((known) => known.length >= 2 && isSlipFor(word, known))
    const least = Math.min(...near.map((known) => distance(word, known)))
    const nearest = near.filter((known) => distance(word, known) === least)
    const [first = word] = nearest
    const meanings = new Set(nearest.map((known) => meaningOf.get(known)))
    return meanings.size === 1 ? first : word
  }
  /** Sheets say the same words over and over. */
  const known = new Map<string, string>()
  const corrected = (word: string): string => {
    const held = known.get(word)
    if (held !== undefined) return held
    if (known.size >= MOST_KNOWN) known.clear()
    const right = correct(word)
    known.set(word, right)
    return right
  }
  return (text) => {
    const words = wordsOf(text).map(corrected)
    const hits: PhraseHit<Meaning>[] = []
    const dates: { index: number; at: number }[] = []
    const leftover: string[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? ''
      let taken = 0
      for (
        let length = Math.min(longest, words.length - at);
        length > 0 && taken === 0;
        length -= 1
      ) {
        const meaning = meaningOf.get(words.slice(at, at + length).join(' '))
        if (meaning === undefined) continue
        hits.push({ meaning, at })
        taken = length
      }
      if (taken === 0 && word.startsWith('§')) dates.push({ index: Number(word.slice(1)), at })
      else if (taken === 0) leftover.push(word)
      at += Math.max(taken, 1)
    }
    return { hits, dates, leftover }
  }
}
