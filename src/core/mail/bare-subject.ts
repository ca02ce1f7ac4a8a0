/** A subject without the marks that mail programs put before that of an answer. */

/** In the languages that mails are read in, and those of their neighbours. */
const ANSWERS = /^(?:\s*(?:re|aw|antw|sv|res|rép|rif|r)\s*(?:\[\d+\])?\s*:\s*)+/iu

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

/** White space and case do not tell two texts apart. @example folded('A\n b') // => 'a b' */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Names a correspondence: an address, and the subject under which one wrote to it. */
export function correspondence(address: string, subject: string): string {
  return `${address.trim().toLowerCase()} ${bareSubject(subject)}`
}
