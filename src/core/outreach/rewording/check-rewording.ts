/**
 * Whether another wording of a letter, as a language model gave it, may be shown to the person.
 *
 * It is taken only where it says what the letter says, as far as words can tell: the same
 * stand-ins, dates, numbers, questions and noes; no name, quotation, address or claim that the
 * letter does not have; calm, not longer, in the same language. One fault refuses all of it. What
 * such a check cannot see stands in docs/methods/letters.md. Start reading at `checkRewording`.
 */
import { speaksToReader } from '#core/mail/second-opinion/speaks-to-reader.ts'
import { MOST_WORDS, wordCount } from '../letter-checks.ts'
import { readTone } from '../tone/read-tone.ts'
import { letterLanguage, REWORDING_WORDS, strangeSentence } from './letter-language.ts'
import { type Look, said } from './look.ts'
import { type MarkedChanges, markedChanges } from './marked-changes.ts'
import { newContentWords } from './new-words.ts'
import { noNewClaims, noNewNames, noStrangers } from './nothing-added.ts'
import type { OutgoingLetter } from './outgoing-letter.ts'
import {
  sameDates,
  sameEnds,
  sameNoes,
  sameNumbers,
  sameQuestions,
  sameStandIns,
} from './same-facts.ts'
import { withoutStandIns } from './stand-ins.ts'

export type Rewording = MarkedChanges & {
  /** The whole letter, names and all. */
  readonly text: string
  /** Words that carry something and are not in the letter. */
  readonly newWords: readonly string[]
}

/** `refused`: why it was not taken, as a sentence. */
export type RewordingChecked = { readonly rewording: Rewording } | { readonly refused: string }

/** A letter that was longer than letters are may grow by this part of itself. */
const MOST_GROWTH = 0.1
/** Fewer words than this part of the letter's leave something out. */
const LEAST_WORDS = 0.5

/**
 * @param letter as it was sent
 * @param answer the text that came back, stand-ins and all
 */
export function checkRewording(letter: OutgoingLetter, answer: string): RewordingChecked {
  const tidy = answer
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  for (const look of LOOKS) {
    const refused = look({ letter, answer: tidy })
    if (refused !== null) return { refused }
  }
  const newWords = newContentWords(letter.text, tidy, letter.language)
  const text = withoutStandIns(tidy, letter.standIns)
  return { rewording: { text, newWords, ...markedChanges(letter.original, text, newWords) } }
}

/** Looks like a letter or a digit that is known, and is compared with none. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}0-9])[\p{L}\p{N}]/gu

const isText: Look = ({ letter, answer }) => {
  if (answer === '') return 'It gave back nothing.'
  if (/[\p{Co}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u.test(answer)) {
    return 'It holds characters that cannot be seen.'
  }
  const strange = answer.match(OTHER_SCRIPT)?.find((one) => !letter.text.includes(one))
  if (strange !== undefined) return `It has a letter or digit of another script: ${said(strange)}.`
  const told = speaksToReader(answer)
  if (told !== null) return `It speaks to a program that reads it: ${said(told)}.`
  return answer === letter.text ? 'It gave your letter back as it was.' : null
}

const sameLanguage: Look = ({ letter: { language, standIns }, answer }) => {
  const { name } = REWORDING_WORDS[language]
  const isSame = letterLanguage(answer) === language
  const strange = isSame ? strangeSentence(answer, language) : null
  if (strange !== null) {
    return `It has a sentence that is not in ${name}: ${said(withoutStandIns(strange, standIns))}.`
  }
  return isSame ? null : `It is not in ${name}, as your letter is.`
}

const shortEnough: Look = ({ letter, answer }) => {
  const before = wordCount(letter.original)
  const after = wordCount(withoutStandIns(answer, letter.standIns))
  const most = before < MOST_WORDS ? MOST_WORDS - 1 : Math.floor(before * (1 + MOST_GROWTH))
  if (after > most) return `It has ${after} words; it may have ${most}.`
  const length = withoutStandIns(answer, letter.standIns).length
  if (length > 2 * letter.original.length) return 'It is more than twice as long as your letter.'
  return after < before * LEAST_WORDS
    ? `It has ${after} words where your letter has ${before}: something is left out.`
    : null
}

const calm: Look = ({ letter: { standIns, language }, answer }) => {
  const names = standIns.map(({ value }) => value)
  const marks = readTone(withoutStandIns(answer, standIns), names, language)
  const mark = marks.find(({ kind }) => kind !== 'length')
  return mark ? `Its tone may not be what you mean: ${said(mark.words)}. ${mark.why}` : null
}

/** In the order in which a reason tells most. */
const LOOKS: readonly Look[] = [
  isText,
  sameLanguage,
  sameStandIns,
  sameEnds,
  noStrangers,
  sameDates,
  sameNumbers,
  sameQuestions,
  noNewClaims,
  noNewNames,
  sameNoes,
  shortEnough,
  calm,
]
