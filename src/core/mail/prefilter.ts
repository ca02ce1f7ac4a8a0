/**
 * The cheap look that settles most of a mailbox: a mail without any word of the search in it
 * needs no reading. Errs on the side of reading.
 */
import type { Mail } from '#core/model/message.ts'
import { namesAJob } from './learned/job-words.ts'
import { plain } from './learned/words.ts'
import { strongStems, weakStems } from './search-words.ts'

/** Enough to meet the subject matter of any mail. */
const LOOK_AT = 4_000
const NEEDED_WEAK = 2
/** A letter to many speaks of offers and teams in any case. */
const NEEDED_WEAK_TO_MANY = 5
/** A short mail between people is read in any case: reading it costs little. */
const SHORT = 900
/** A short letter to many that names a job may be an alert, which needs no other word of a search. */
const SHORT_TO_MANY = 600

/** Whether a mail may be of the job search at all. */
export function mayBeOfTheSearch(mail: Mail): boolean {
  if (!mail.isBulk && mail.text.length < SHORT) return true
  const seen = plain(`${mail.subject.slice(0, 300)} ${mail.text.slice(0, LOOK_AT)}`)
  if (strongStems(seen, 1) > 0) return true
  const needed = mail.isBulk ? NEEDED_WEAK_TO_MANY : NEEDED_WEAK
  if (weakStems(seen, needed) === needed) return true
  return mail.text.length < SHORT_TO_MANY && namesAJob(seen)
}
