/**
 * The line that opens a message in an mbox: `From <sender> <date>`.
 *
 * Strict, because mails say "From now on" and "From 9am Mon to Fri" at the start of a line:
 * only a whole date and time make a separator. Shared by the splitter and by format detection.
 */

const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const MONTH_NAME = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?'
const ZONE = '(?: +(?:[A-Z]{1,5}|[+-]\\d{4}))?'

/**
 * Senders are anything (`-` in Thunderbird, `123@xxx` in Google Takeout, `john at example.com`
 * in list archives). The date is asctime's, with a zone before or after the year where a
 * program adds one, or the one of a `Date` header.
 */
const SEPARATOR = new RegExp(
  `^From (?:.{0,320} )?${DAY_NAME},? +(?:` +
    `${MONTH_NAME} +\\d{1,2} +${TIME}${ZONE} +\\d{4}|` +
    `\\d{1,2} +${MONTH_NAME} +\\d{4} +${TIME})`,
)

/** A line of a mail's head: a name of printable characters, then a colon. */
const HEADER_LINE = /^[!-9;-~]{1,80}[ \t]*:/

/**
 * Whether a line opens a message in an mbox.
 *
 * @param line without its line end
 * @example isSeparatorLine('From - Sat Mar 07 10:00:00 2026') // => true
 * @example isSeparatorLine('From 9am Mon to Fri we are open') // => false
 */
export function isSeparatorLine(line: string): boolean {
  return SEPARATOR.test(line)
}

/**
 * Whether a line could stand in the head of a mail.
 *
 * @param line without its line end
 * @example isHeaderLine('Subject: Your application') // => true
 */
export function isHeaderLine(line: string): boolean {
  return HEADER_LINE.test(line)
}
