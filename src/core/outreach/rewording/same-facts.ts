/**
 * Looks for what a letter says and its new wording does not, or in another place: stand-ins,
 * greeting and signature, dates, numbers, questions, noes.
 */
import { STAND_IN } from './letter-words.ts'
import { type Look, said } from './look.ts'
import { keptPart } from './new-words.ts'
import { datesIn, negationsIn, numbersIn, questionsIn } from './said-facts.ts'
import { withoutStandIns } from './stand-ins.ts'

/** A question must keep this part of what it asks about. */
const LEAST_KEPT = 0.5

const countOf = (text: string, sign: string) => text.split(sign).length - 1
const kindOf = (sign: string) => sign.slice(1, sign.indexOf('-'))

/** Signs in the order in which they first come, those of one kind. */
function orderOf(text: string, kind: string): readonly string[] {
  return [...new Set(text.match(STAND_IN) ?? [])].filter((sign) => kindOf(sign) === kind)
}

export const sameStandIns: Look = ({ letter: { text, standIns }, answer }) => {
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

export const sameEnds: Look = ({ letter, answer }) =>
  ends(letter.text).join('|') === ends(answer).join('|')
    ? null
    : 'It does not greet or sign as your letter does.'

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

export const sameDates: Look = ({ letter: { text, language }, answer }) =>
  differing({ what: 'date', before: datesIn(text, language), after: datesIn(answer, language) })

export const sameNumbers: Look = ({ letter: { text, language }, answer }) =>
  differing({
    what: 'number',
    before: numbersIn(text, language),
    after: numbersIn(answer, language),
  })

export const sameQuestions: Look = ({ letter: { text, standIns, language }, answer }) => {
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

export const sameNoes: Look = ({ letter: { text, language }, answer }) => {
  const [before, after] = [negationsIn(text, language), negationsIn(answer, language)]
  if (before === after) return null
  const more = after > before ? 'more' : 'less'
  return `It says “no” or “not” ${more} often than your letter does, which can turn what it says round.`
}
