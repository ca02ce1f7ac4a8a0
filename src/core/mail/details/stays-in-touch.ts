/**
 * Whether a mail invites to stay in touch or to apply again, or keeps the details for later.
 *
 * Sure phrases say it anywhere; in a rejection a sentence says it, too, that holds both a later
 * time or opening and what one does then. Sentences of data protection do not count.
 */
import { perLanguage, wholeWords } from './pattern.ts'
import type { Wording } from './wording/wording.ts'

const patternsOf = perLanguage((wording: Wording) => ({
  sure: wholeWords(wording.staysInTouch),
  later: wholeWords(wording.later),
  link: wholeWords(wording.link),
  privacy: wholeWords(wording.privacy),
}))

/** What follows a closing is no wish; a mail's last sentences hold it. */
const SENTENCE = /[^.!?\n]+(?:\n(?!\n)[^.!?\n]+)*[.!?]*/gu
const MAX_SENTENCE = 600

/**
 * @param flat the newest own text as `flatText` makes it
 * @param isRejection whether the mail ends the application
 * For instance `staysInTouch('please do apply again next year.', ENGLISH, true)` is `true`.
 */
export function staysInTouch(flat: string, wording: Wording, isRejection: boolean): boolean {
  const { sure, later, link, privacy } = patternsOf(wording)
  for (const [raw] of flat.matchAll(SENTENCE)) {
    const sentence = raw.slice(0, MAX_SENTENCE).replaceAll('\n', ' ')
    const isSaid =
      sure.test(sentence) || (isRejection && later.test(sentence) && link.test(sentence))
    if (isSaid && !privacy.test(sentence)) return true
  }
  return false
}
