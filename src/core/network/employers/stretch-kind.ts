/**
 * What one stretch of a profile's text is, if it is not the employer's name: a department or a
 * role, initials of the name beside it, a kind of house, the first of several names.
 */
import { isFirmWord } from '#core/mail/learned/firm-words.ts'
import { isJobWord } from '#core/mail/learned/job-words.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import {
  DEPARTMENT_ENDS,
  DEPARTMENTS,
  FUNCTIONS,
  LITTLE,
  OTHERS,
  ROLE_ENDS,
} from './company-words.ts'
import { institutionOf, publicBodyOf } from './institution-name.ts'
import { INSTITUTIONS } from './institution-words.ts'
import { isTrade } from './own-words.ts'
import { PLACES } from './place-words.ts'
import { isForm, isInitialsOf, plainWords, tellsWho } from './plain-words.ts'

/** "Sales", "Data Team", "Department of Chemistry": a part of the employer named behind it. */
export function isDepartment(text: string): boolean {
  const words = foldLetters(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const [first = '', second] = words
  if (ROLE_ENDS.has(words.at(-1) ?? '')) return true
  if (words.length === 2 && DEPARTMENT_ENDS.has(second as string)) return true
  return DEPARTMENTS.has(first) && (second === undefined || LITTLE.has(second))
}

/** "Trainee Solicitor", "Pflegefachkraft": what somebody is, told before the employer; not "Bakery". */
export function saysRole(text: string): boolean {
  const words = foldLetters(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (words.some((word) => OTHERS.has(word)) || isTrade(words.at(-1) ?? '')) return false
  return words.some((word) => ROLE_ENDS.has(word) || (isJobWord(word) && !isFirmWord(word)))
}

/** "Wendlebury District Council", "Université de Clairmarsac": a house called by its kind. */
export function namesHouse(text: string): boolean {
  const words = plainWords(text) ?? []
  return institutionOf(words) !== null || publicBodyOf(words) !== null
}

/** "UniKelm" for "Universität Kelm": a word of letters that stand in a house's name. */
function isContracted(word: string, words: readonly string[]): boolean {
  const isHouse = words.some((one) => INSTITUTIONS.has(one))
  if (!isHouse || word.length < 3 || word.length > 9 || word[0] !== words[0]?.[0]) return false
  let at = 0
  for (const letter of words.join('')) if (letter === word[at]) at += 1
  return at === word.length
}

/** "UW – University of Wexcombe": initials before what they stand for. */
export function standsFor(head: string, behind: string): boolean {
  const [word = '', ...more] = plainWords(head) ?? []
  const words = plainWords(behind) ?? []
  if (more.length > 0) return false
  return isInitialsOf(word, words) || isContracted(word, words)
}

/** "Lisserwaard (gemeente)": what kind of house it is. */
export function saysKind(text: string): boolean {
  const words = plainWords(text) ?? []
  return words.length === 1 && !tellsWho(words)
}

const LIST = /^[^,]+,.*(?: (?:and|und|et|y|e|og|och|en) |[&+,])/iu

/** Whether the name before a comma is one of several: "Baker, Slate and Stone". */
export const isListed = (text: string): boolean => LIST.test(text) && isLoneHead(text)

/** "Minneapolis", "Cupertino, CA": one word, or the letters of a state at the end. */
const CITY = /^(?:\S+|[^&]*[ ,]\p{Lu}{2})$/u

/** Whether one word stands before a comma, and no place, form or department behind it. */
export function isLoneHead(text: string): boolean {
  const behind = /^[^\s,]+, ?([^|•·]+)$/u.exec(text)?.[1]
  if (behind === undefined || isDepartment(behind) || CITY.test(behind)) return false
  const words = foldLetters(behind)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return !words.some((word) => PLACES.has(word) || isForm(word) || FUNCTIONS.has(word))
}
