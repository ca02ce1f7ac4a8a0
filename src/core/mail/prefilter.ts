/**
 * The cheap look that settles most of a mailbox: a mail without any word of the search in it
 * needs no reading. Plain substring search; errs on the side of reading.
 */
import type { Mail } from '#core/model/message.ts'
import { plain } from './learned/words.ts'
import { STRONG_STEMS, WEAK_STEMS } from './search-words.ts'

/** Enough to meet the subject matter of any mail. */
const LOOK_AT = 4_000
const NEEDED_WEAK = 2
/** A letter to many speaks of offers and teams in any case. */
const NEEDED_WEAK_TO_MANY = 5
/** A short mail between people is read in any case: reading it costs little. */
const SHORT = 900

/** Whether a mail may be of the job search at all. */
export function mayBeOfTheSearch(mail: Mail): boolean {
  if (!mail.isBulk && mail.text.length < SHORT) return true
  const seen = plain(`${mail.subject.slice(0, 300)} ${mail.text.slice(0, LOOK_AT)}`)
  if (STRONG_STEMS.some((stem) => seen.includes(stem))) return true
  const needed = mail.isBulk ? NEEDED_WEAK_TO_MANY : NEEDED_WEAK
  let weak = 0
  for (const stem of WEAK_STEMS) {
    if (seen.includes(stem)) weak += 1
    if (weak >= needed) return true
  }
  return false
}
