/** The marks that mail programs put before the subject of an answer and of what is forwarded. */

/** What a mail server puts before them: "[EXTERNAL]". */
const STAMP = String.raw`^(?:\s*(?:\[[^\]\n]{1,20}\]|\*{2,}[^*\n]{1,20}\*{2,}))*\s*`
/** In the languages that mails are read in, and those of their neighbours. */
const ANSWERS = new RegExp(
  String.raw`${STAMP}(?:(?:re|aw|antw|sv|res|rép|rif|r)\s*(?:[[(]\d+[)\]])?\s*[:：]\s*)+`,
  'iu',
)
const FORWARDS = new RegExp(String.raw`${STAMP}(?:fwd?|wg|tr|rv|enc|vb|i|reenv)\s*[:：]`, 'iu')

/**
 * One line, in small letters, to be compared with another one.
 *
 * @example bareSubject('AW: Re: Data  Analyst') // => 'data analyst'
 */
export function bareSubject(subject: string): string {
  return folded(subject.replace(ANSWERS, ''))
}

/** Whether a subject bears such a mark. @example isAnswerSubject('Re: Hello') // => true */
export function isAnswerSubject(subject: string): boolean {
  return ANSWERS.test(subject)
}

/** The same for what is forwarded. @example isForwardSubject('WG: Hallo') // => true */
export function isForwardSubject(subject: string): boolean {
  return FORWARDS.test(subject)
}

/** White space and case do not tell two texts apart. @example folded('A\n b') // => 'a b' */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Names a correspondence: an address, and the subject under which one wrote to it. */
export function correspondence(address: string, subject: string): string {
  return `${address.trim().toLowerCase()} ${bareSubject(subject)}`
}
