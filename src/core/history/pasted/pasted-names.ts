/** Whether a piece of a pasted text is a job title or could be an employer's name. */
import { GENERIC_WORD, NOT_A_NAME } from '#core/mail/english/employer-words.ts'
import { NOT_IN_ROLE, ROLE_NOUN, ROLE_TAIL } from '#core/mail/english/role-words.ts'

const MOST_WORDS = 8
const LETTER = /\p{L}/u
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length

/** A piece without what stands around it: bullets, brackets, closing marks. */
export function trimmed(piece: string): string {
  return piece.replace(/^[\s\-–—•*·:,;|()[\]"“”]+|[\s\-–—•*·:,;|()[\]"“”.!]+$/gu, '')
}

export function isRole(piece: string): boolean {
  return ROLE_NOUN.test(piece) && !NOT_IN_ROLE.test(piece) && wordsIn(piece) <= MOST_WORDS
}

/** The title without "(m/f/d)" and the like. */
export function bareRole(piece: string): string {
  return trimmed(piece.replace(ROLE_TAIL, ''))
}

export function canBeEmployer(piece: string): boolean {
  const isName = LETTER.test(piece) && wordsIn(piece) <= 5 && piece.length <= 60
  return isName && !ROLE_NOUN.test(piece) && !NOT_A_NAME.test(piece) && !GENERIC_WORD.test(piece)
}
