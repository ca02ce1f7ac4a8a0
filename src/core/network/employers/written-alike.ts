/**
 * Whether two names are one but for how words are written: short forms ("Hosp. Gral." for
 * "Hospital General") and a plural.
 */
import { COMMON_WORDS } from './common-words.ts'
import { INSTITUTIONS } from './institution-words.ts'
import { isTrade, ownWords } from './own-words.ts'
import { PLACES } from './place-words.ts'
import { isGeneric } from './plain-words.ts'
import { wordSet } from './word-set.ts'

/** Short words that are names themselves. */
const NO_SHORT_FORMS = wordSet('san ben van von mac')

const isWord = (word: string) =>
  isTrade(word) ||
  isGeneric(word) ||
  COMMON_WORDS.has(word) ||
  PLACES.has(word) ||
  NO_SHORT_FORMS.has(word)

/** "cant" for "cantieri" (cut behind a consonant), "gral" for "general" (letters left out). */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || long.length < 4 || short.length > long.length - 2) return false
  if (short[0] !== long[0] || isWord(short)) return false
  if (long.startsWith(short)) return short.length < 6 && !/[aeiouy]$/.test(short)
  if (short.at(-1) !== long.at(-1) || short.length > 5) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}

const isPlural = (one: string, other: string) =>
  one.length > 3 && (`${one}s` === other || one.replace(/y$/, 'ies') === other)

/** Written "S." */
const SAINTS = wordSet('san santa santo saint sao')

type Likeness = 'equal' | 'short' | 'plural' | null

function likeness(a: string, b: string): Likeness {
  if (a === b) return 'equal'
  if (isPlural(a, b) || isPlural(b, a)) return 'plural'
  if ((a === 's' && SAINTS.has(b)) || (b === 's' && SAINTS.has(a))) return 'short'
  return isShortFor(a, b) || isShortFor(b, a) ? 'short' : null
}

const longer = (a: string, b: string) => (a.length > b.length ? a : b)

/** The front of a name is who it is, unless it says what kind. */
const mayFront = (word: string) => isGeneric(word) || isTrade(word) || word.length > 9

/**
 * Whether two names have the same words, some in short or in the plural, and another word, the
 * same in both, that says who.
 *
 * @param a words of the one without little ones; `b` of the other
 */
export function areWrittenAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const told: string[] = []
  let isKindInShort = false
  for (const [at, one] of a.entries()) {
    const other = b[at] as string
    const how = likeness(one, other)
    if (how === null) return false
    if (how === 'equal') told.push(one)
    else if (at === 0 && !mayFront(longer(one, other))) return false
    else if (how === 'short' && INSTITUTIONS.has(longer(one, other))) isKindInShort = true
  }
  const own = ownWords(told)
  if (isKindInShort) return told.length > 0
  if (own.length > 0 && told.length > 1) return true
  return own.some((word) => !COMMON_WORDS.has(word))
}
