/** The marks that mail programs put before the subject of an answer and of what is forwarded. */

/** In the languages that mails are read in, and those of their neighbours. */
const ANSWERS = /^(?:\s*(?:re|aw|antw|sv|res|rép|rif|r)\s*(?:[[(]\d+[)\]])?\s*[:：]\s*)+/iu
/** What a mail server puts before them: "[EXTERNAL]". */
const STAMP = /^(?:\s*(?:\[[^\]\n]{1,20}\]|\*{2,}[^*\n]{1,20}\*{2,}))*/u
const FORWARDS = /^\s*(?:fwd?|wg|tr|rv|enc|vb|i|reenv)\s*[:：]/iu

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
  return ANSWERS.test(subject.replace(STAMP, ''))
}

/** The same for what is forwarded. @example isForwardSubject('WG: Hallo') // => true */
export function isForwardSubject(subject: string): boolean {
  return FORWARDS.test(subject.replace(STAMP, ''))
}

/** White space and case do not tell two texts apart. @example folded('A\n b') // => 'a b' */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Names a correspondence: an address, and the subject under which one wrote to it. */
export function correspondence(address: string, subject: string): string {
  return `${address.trim().toLowerCase()} ${bareSubject(subject)}`
}
