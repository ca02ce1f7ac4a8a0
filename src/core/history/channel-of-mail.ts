/**
 * The way in that a receipt tells: a job board that confirms an application was the door.
 *
 * Only boards tell. An applicant-tracking system confirms whatever door an application came
 * through, so its receipts tell nothing, and nothing is guessed.
 */
import type { Channel } from '#core/model/milestones.ts'
import type { MessageFacts } from './facts.ts'

/** Their receipts come only for applications made by their own one-click form. */
const EASY_APPLY = /(^|\.)(linkedin|indeed|indeedemail)\.(com|[a-z]{2}|co\.[a-z]{2})$/
const BOARD =
  /(^|\.)(ziprecruiter|glassdoor|monster|stepstone|xing|totaljobs|reed|seek|cv-library|dice|wellfound|naukri|jobs|welcometothejungle|otta)\.(com|net|[a-z]{2}|co\.[a-z]{2}|ac\.[a-z]{2})$/

/** The channel that the earliest telling receipt of an application names, or `null`. */
export function channelOfMails(mails: readonly MessageFacts[]): Channel | null {
  for (const { reading, domain } of mails) {
    if (reading.kind !== 'acknowledgement' || domain === null) continue
    if (EASY_APPLY.test(domain)) return 'easy-apply'
    if (BOARD.test(domain)) return 'board'
  }
  return null
}
