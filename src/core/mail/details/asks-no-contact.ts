/**
 * Whether a mail asks not to be followed up: "please do not contact us about your application".
 *
 * Not the note that nobody reads an automatic address (asks-no-reply.ts): that one only says that
 * this address is of no use.
 */
import { perLanguage, wholeWords } from './pattern.ts'
import { ANSWER_WORDS } from './wording/answer-words.ts'
import type { Wording } from './wording/wording.ts'

const patternOf = perLanguage(({ language }: Wording) =>
  wholeWords(ANSWER_WORDS[language].noContact),
)
/** "Do not contact us by replying", "do not reply to this email": about the address alone. */
const ABOUT_ADDRESS =
  /\b(?:this (?:e-?mail|address|mailbox)|diese (?:e-?mail|adresse)|cet? (?:e-?mail|adresse)|este (?:correo|e-?mail|endereço)|esta (?:dirección|mensagem))\b/u
/** "Do not hesitate to contact us": the opposite. */
const HESITATE = /\b(?:hesitate|zögern|hésite[rz]|dude[sn]?|hesite)\b/u
const SENTENCE = /[^.!?\n]+(?:\n(?!\n)[^.!?\n]+)*/gu

/**
 * @param flat the newest own text as `flatText` makes it
 * For instance `asksNoContact('please do not call us.', ENGLISH)` is `true`.
 */
export function asksNoContact(flat: string, wording: Wording): boolean {
  return [...flat.matchAll(SENTENCE)].some(([sentence]) => {
    if (HESITATE.test(sentence) || ABOUT_ADDRESS.test(sentence)) return false
    return patternOf(wording).test(sentence)
  })
}
