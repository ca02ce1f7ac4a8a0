/** Whether a mail asks not to be answered, or says that nobody reads answers. */
import { perLanguage, wholeWords } from './pattern.ts'
import { ENGLISH } from './wording/english.ts'
import type { Wording } from './wording/wording.ts'

const patternsOf = perLanguage((wording: Wording) => ({
  says: wholeWords(wording.noReply),
  mailbox: wholeWords(wording.mailbox),
  unread: wholeWords(wording.unread),
}))

/** Where older, quoted mail begins: its words are not this sender's. */
const QUOTED =
  /^[ \t]*>|^-{2,} ?(?:original|urspr|message d'origine|mensaje original|mensagem original)/m
const SENTENCE = /[^.!?;\n]+/g
const MAX_SENTENCE = 400

function saidIn(sentence: string, wording: Wording): boolean {
  const { says, mailbox, unread } = patternsOf(wording)
  return says.test(sentence) || (unread.test(sentence) && mailbox.test(sentence))
}

/**
 * @param flat the whole text as `flatText` makes it: such notes stand in footers
 * For instance `asksNoReply('please do not reply to this email.', ENGLISH)` is `true`.
 */
export function asksNoReply(flat: string, wording: Wording): boolean {
  const quotedAt = flat.search(QUOTED)
  const own = quotedAt > 0 ? flat.slice(0, quotedAt) : flat
  for (const [raw] of own.matchAll(SENTENCE)) {
    const sentence = raw.slice(0, MAX_SENTENCE)
    if (saidIn(sentence, wording)) return true
    if (wording !== ENGLISH && saidIn(sentence, ENGLISH)) return true
  }
  return false
}
