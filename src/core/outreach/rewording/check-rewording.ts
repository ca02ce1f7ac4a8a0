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
import { type NewClaim, newClaim } from './claims.ts'
import { letterLanguage, REWORDING_WORDS, strangeSentence } from './letter-language.ts'
import { STAND_IN } from './letter-words.ts'
import { type MarkedChanges, markedChanges } from './marked-changes.ts'
import { keptPart, newContentWords, newName } from './new-words.ts'
import type { OutgoingLetter } from './outgoing-letter.ts'
import type { ClaimKind } from './rewording-words.ts'
import { datesIn, negationsIn, numbersIn, questionsIn, quotationsIn } from './said-facts.ts'
import { withoutStandIns, withStandIns } from './stand-ins.ts'

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
/** A question must keep this part of what it asks about. */
const LEAST_KEPT = 0.5
const MOST_SHOWN = 60

type Pair = { readonly letter: OutgoingLetter; readonly answer: string }
/** One look at the answer; a sentence where it refuses it. */
type Look = (pair: Pair) => string | null

/**
 * @param letter as it was sent
 * @param answer the text that came back, stand-ins and all
 */
export function checkRewording(letter: OutgoingLetter, answer: string): RewordingChecked {
  const tidy = answer
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+\n/g, '\n')
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

const cut = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)
const said = (text: string) => `“${cut(text)}”`

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

const countOf = (text: string, sign: string) => text.split(sign).length - 1
const kindOf = (sign: string) => sign.slice(1, sign.indexOf('-'))

/** Signs in the order in which they first come, those of one kind. */
function orderOf(text: string, kind: string): readonly string[] {
  return [...new Set(text.match(STAND_IN) ?? [])].filter((sign) => kindOf(sign) === kind)
}

const sameStandIns: Look = ({ letter: { text, standIns }, answer }) => {
  for (const { sign, value } of standIns) {
    if (!answer.includes(sign)) return `It leaves out ${said(value)}.`
    if (countOf(answer, sign) > countOf(text, sign)) {
      return `It says ${said(value)} more often than your letter does.`
    }
  }
  const known = new Set(standIns.map(({ sign }) => sign))
  const strange = (answer.match(STAND_IN) ?? []).find((sign) => !known.has(sign))
  if (strange !== undefined) return `It names something that your letter does not: ${strange}.`
  if (/[{}]/.test(answer.replace(STAND_IN, ''))) return 'It broke a stand-in apart.'
  const isTurned = [...new Set(standIns.map(({ kind }) => kind))].some(
    (kind) => orderOf(text, kind).join() !== orderOf(answer, kind).join(),
  )
  return isTurned
    ? 'It names people or things in another order, which can change who did what.'
    : null
}

const ends = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return [lines[0] ?? '', lines.at(-1) ?? ''].map((line) => (line.match(STAND_IN) ?? []).join())
}

const sameEnds: Look = ({ letter, answer }) =>
  ends(letter.text).join('|') === ends(answer).join('|')
    ? null
    : 'It does not greet or sign as your letter does.'

const noStrangers: Look = ({ letter: { text, language }, answer }) => {
  const known = new Set(quotationsIn(text))
  const quoted = quotationsIn(answer).find((words) => !known.has(words))
  if (quoted !== undefined) return `It quotes ${said(quoted)}, which your letter does not.`
  const bracket = /\[[^\]]*\]?/.exec(answer)?.[0]
  if (bracket !== undefined) return `It leaves something to fill in: ${said(bracket)}.`
  // All of the letter's own are stand-ins by now: what is found here is new.
  const found = withStandIns(answer.replace(STAND_IN, 'x'), [], language).standIns
  const place = found.find(({ kind }) => ['address', 'link', 'number'].includes(kind))
  if (place)
    return `It has an address, link or number that your letter does not: ${said(place.value)}.`
  return /[*_#<>|`~\\]/.test(
    answer.replace(/[*_#<>|`~\\]/g, (sign) => (text.includes(sign) ? '' : sign)),
  )
    ? 'It holds signs of formatting, which a letter does not have.'
    : null
}

type Differing = {
  readonly what: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The same things said, each at least once, in the same order. */
function differing({ what, before, after }: Differing): string | null {
  const added = after.find((one) => !before.includes(one))
  if (added !== undefined) return `It has a ${what} that your letter does not: ${spoken(added)}.`
  const gone = before.find((one) => !after.includes(one))
  if (gone !== undefined) return `It leaves out a ${what} of your letter: ${spoken(gone)}.`
  const isTurned = [...new Set(before)].join() !== [...new Set(after)].join()
  return isTurned ? `It has a ${what} in another place, which can change what it tells.` : null
}

/** `3-12` is kept for comparing; said, it is a day and a month. */
const spoken = (fact: string) => {
  const [, month, day, year] = /^(\d{1,2})-(\d{1,2})(?:-(\d{4}))?$/.exec(fact) ?? []
  return day === undefined ? fact : `day ${day} of month ${month}${year ? ` of ${year}` : ''}`
}

const sameDates: Look = ({ letter: { text, language }, answer }) =>
  differing({ what: 'date', before: datesIn(text, language), after: datesIn(answer, language) })

const sameNumbers: Look = ({ letter: { text, language }, answer }) =>
  differing({
    what: 'number',
    before: numbersIn(text, language),
    after: numbersIn(answer, language),
  })

const sameQuestions: Look = ({ letter: { text, standIns, language }, answer }) => {
  const [before, after] = [questionsIn(text), questionsIn(answer)]
  if (after.length > before.length) return 'It asks more than your letter does.'
  if (after.length < before.length) return 'It leaves out a question of your letter.'
  const other = before.find((question, at) => {
    return keptPart(question, after[at] ?? '', language) < LEAST_KEPT
  })
  return other === undefined
    ? null
    : `It no longer asks what your letter asks: ${said(withoutStandIns(other, standIns))}.`
}

const sameNoes: Look = ({ letter: { text, language }, answer }) => {
  const [before, after] = [negationsIn(text, language), negationsIn(answer, language)]
  if (before === after) return null
  const more = after > before ? 'more' : 'less'
  return `It says “no” or “not” ${more} often than your letter does, which can turn what it says round.`
}

const CLAIM_WORDS: Readonly<Record<ClaimKind, string>> = {
  achievement: 'something you did or can do',
  time: 'a time',
  feeling: 'a feeling',
  'other-offer': 'another offer or choice',
  meeting: 'a talk or meeting',
  promise: 'a promise or a step',
  reader: 'something the reader did or decides on',
}

const claimSentence = ({ kind, words }: NewClaim) =>
  `It speaks of ${CLAIM_WORDS[kind]} that your letter does not: ${said(words)}.`

const noNewClaims: Look = ({ letter: { text, language }, answer }) => {
  const claim = newClaim(text, answer, language)
  return claim && claimSentence(claim)
}

const noNewNames: Look = ({ letter: { text, language }, answer }) => {
  const name = newName(text, answer, language)
  return name === null
    ? null
    : `It has ${said(name)}, which may be a name and is not in your letter.`
}

const shortEnough: Look = ({ letter, answer }) => {
  const before = wordCount(letter.original)
  const after = wordCount(withoutStandIns(answer, letter.standIns))
  const most = before < MOST_WORDS ? MOST_WORDS - 1 : Math.floor(before * (1 + MOST_GROWTH))
  if (after > most) return `It has ${after} words; it may have ${most}.`
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
