/** Whether a mail invites to stay in touch or to apply again, or keeps the details for later. */
import { perLanguage, wholeWords } from './pattern.ts'
import type { Wording } from './wording/wording.ts'

const patternOf = perLanguage((wording: Wording) => wholeWords(wording.staysInTouch))

/**
 * @param flat the newest own text as `flatText` makes it
 * @example staysInTouch('please do apply again next year.', ENGLISH) // => true
 */
export function staysInTouch(flat: string, wording: Wording): boolean {
  return patternOf(wording).test(flat.replaceAll('\n', ' '))
}
