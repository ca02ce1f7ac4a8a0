/** Which words of a name say who it is: those that are no trade, kind, form or little word. */
import { COMMON_WORDS } from './common-words.ts'
import { LEADING } from './company-words.ts'
import { INSTITUTIONS } from './institution-words.ts'
import { isGeneric } from './plain-words.ts'
import { TRADES } from './trade-words.ts'

/** Says what kind it is, in one language or another. */
export const isTrade = (word: string): boolean =>
  TRADES.has(word) || INSTITUTIONS.has(word) || LEADING.has(word)

/** Of three letters and more. */
export const ownWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length > 2 && !isTrade(word) && !isGeneric(word))

/** Whether words tell a firm: two of its own, or one that is no word of everyday speech. */
export function areOwn(words: readonly string[]): boolean {
  const own = ownWords(words)
  return own.length > 1 || own.some((word) => !COMMON_WORDS.has(word))
}
