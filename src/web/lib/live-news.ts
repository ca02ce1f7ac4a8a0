/** Whether a word from the stream of changes means that what was read may be stale. Pure. */
import type { ChangeWord } from '#contracts/changes.ts'

/**
 * @param last    the word heard before, or `null`
 * @param isFresh whether the tab was only just loaded, and the word tells where things stood then
 */
export function isNews(last: ChangeWord | null, word: ChangeWord, isFresh: boolean): boolean {
  // A tab that hears its first word late may have missed one: it reads anew to be sure.
  if (!last) return !isFresh
  return last.run !== word.run || last.revision !== word.revision
}

/** While a person types, a reading that comes in waits this long after the last key. */
export const TYPING_PAUSE_MS = 1500

/**
 * How long to wait with reading anew, in milliseconds: words that come close together are one
 * reading, and nothing moves under a person who types.
 *
 * @param sinceKeyMs milliseconds since the last key in a field; `Infinity` for none
 */
export function waitBeforeReadingMs(sinceKeyMs: number): number {
  return Math.max(TOGETHER_MS, TYPING_PAUSE_MS - sinceKeyMs)
}

const TOGETHER_MS = 100
