/**
 * Whether a word names a job, by a list of beginnings (job-stems.ts). The tagger of names is told
 * where they stand and learns by itself how much that means; where names are cut and employers told
 * from roles they count as they are.
 */
import { JOB_STEMS } from './job-stems.ts'

/** The shortest beginning, and from which length on one may go on as most genders and numbers do. */
const LEAST_STEM = 3
const LONG_STEM = 5
const MOST_STEM = Math.max(...[...JOB_STEMS].map((stem) => stem.length))
const MOST_ENDING = { short: 1, long: 4 }
/** A word may be run together of several, as in German: then the job stands at its end. */
const LEAST_BEFORE = 3
const LEAST_AT_END = 6

/** Women of a trade, in German: "Verkäuferinnen". */
const WOMEN = 'innen'

function beginsWithJob(ending: string): boolean {
  const word = ending.endsWith(WOMEN) ? ending.slice(0, -WOMEN.length) : ending
  for (let length = Math.min(word.length, MOST_STEM); length >= LEAST_STEM; length -= 1) {
    const most = length < LONG_STEM ? MOST_ENDING.short : MOST_ENDING.long
    if (word.length - length > most) return false
    if (JOB_STEMS.has(word.slice(0, length))) return true
  }
  return false
}

/**
 * Whether a word names a job, as far as its beginning or, of a word run together, its end tells.
 *
 * @param word plain, as `plain` of words.ts gives it
 * @example isJobWord('zweiradmechatroniker') // true, isJobWord('bewerbung') // false
 */
export function isJobWord(word: string): boolean {
  if (beginsWithJob(word)) return true
  for (let at = LEAST_BEFORE; word.length - at >= LEAST_AT_END; at += 1)
    if (beginsWithJob(word.slice(at))) return true
  return false
}

/** @param seen a plain text */
export const namesAJob = (seen: string): boolean =>
  seen.split(/[^a-z]+/).some((word) => word.length > 2 && isJobWord(word))
