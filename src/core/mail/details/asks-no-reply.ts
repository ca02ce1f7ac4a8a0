/** Whether a mail asks not to be answered, or says that nobody reads answers. */
import { perLanguage, wholeWords } from './pattern.ts'
import { ENGLISH } from './wording/english.ts'
import type { Wording } from './wording/wording.ts'

const patternOf = perLanguage((wording: Wording) => wholeWords(wording.noReply))

/** Where older, quoted mail begins: its words are not this sender's. */
const QUOTED = /^[ \t]*>|^-{2,} ?(?:original|urspr|message d'origine|mensaje original|mensagem original)/m

/**
 * @param flat the whole text as `flatText` makes it: such notes stand in footers
 * @example asksNoReply('please do not reply to this email.', ENGLISH) // => true
 */
export function asksNoReply(flat: string, wording: Wording): boolean {
  const quotedAt = flat.search(QUOTED)
  const own = quotedAt > 0 ? flat.slice(0, quotedAt) : flat
  return patternOf(wording).test(own) || (wording !== ENGLISH && patternOf(ENGLISH).test(own))
}
