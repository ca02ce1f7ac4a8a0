/**
 * What a letter says that the data do not: sentences nobody vouches for, claims that are not so,
 * and names, dates and numbers that stand nowhere. Knows the letter's text alone, not how it was
 * made. Start reading at `liesIn`.
 */
import type { Day } from '#core/model/dates.ts'
import { GIVEN_FACTS, type GivenFactId } from '#core/model/given-facts.ts'
import { CLAIMS, QUESTION_CLAIMS, SUBJECTS, THEMES } from './claims.ts'
import type { Known } from './known.ts'

type Text = { readonly subject: string; readonly body: string }

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?\\b`, 'g')

/** Days that the text names; a day without a year is of this one. */
function datesIn(text: string, today: Day): readonly Day[] {
  return [...text.matchAll(DATE)].map(([, day = '', month = '', year]) => {
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
    return `${year ?? today.slice(0, 4)}-${number}-${day.padStart(2, '0')}`
  })
}

const withoutStop = (text: string) => text.replace(/[.!?]+$/, '')

/** The texts that the person gave, as a letter can say them. */
function givenTexts({ given, looseEnds }: Known): readonly (readonly [string, string])[] {
  const facts = Object.entries(given).flatMap(([id, text]) =>
    ['clause', 'sentence'].includes(GIVEN_FACTS[id as GivenFactId])
      ? [[withoutStop(text), '{given}'] as const]
      : [],
  )
  const ends = looseEnds.map(withoutStop).join('; ')
  return [...facts, ...(ends ? [[ends, '{loose}'] as const] : [])]
}

/** A list in a sentence stands for itself only where every item is in the data. */
function listed(text: string, place: RegExp, items: readonly string[], slot: string): string {
  return text.replace(place, (list) => {
    const said = list.split(/, | and | or /)
    return said.every((item) => items.includes(item)) ? slot : list
  })
}

/** Everything that the data hold stands as a placeholder; what is left is the letter's own. */
function inPlaceholders(text: string, known: Known): string {
  const { application, person, reader } = known
  const { skills = [], targetRoles = [], yearsOfExperience: years } = person ?? {}
  const names: readonly (readonly [string | null | undefined, string])[] = [
    ...QUESTION_CLAIMS.map((claim) => [withoutStop(claim.text), '{question}'] as const),
    ...THEMES.map((theme) => [theme, '{theme}'] as const),
    ...givenTexts(known),
    [`${years} year${years === 1 ? '' : 's'}`, '{years}'],
    [application.role, '{role}'],
    [application.employer, '{employer}'],
    [reader.name, '{reader}'],
    [person?.name, '{me}'],
  ]
  const lists = listed(text, /(?<=\bI work with )[^.]+(?=\.)/g, skills, '{skills}')
  const roles = listed(
    lists,
    /(?<=\ba role such as ).+?(?= opens with you later)/g,
    targetRoles,
    '{targets}',
  )
  return names.reduce(
    (rest, [value, slot]) => (value ? rest.replaceAll(value, () => slot) : rest),
    roles,
  )
}

const asPattern = (text: string) =>
  new RegExp(
    `^${text.replace(/[.?*+^$()|[\]\\]/g, '\\$&').replace('<role>', '(?:the \\{role\\} role|the role)')}$`,
  )

const patterns = CLAIMS.map(({ text, holds }) => ({ pattern: asPattern(text), holds }))

function sentencesOf(body: string): readonly string[] {
  return body
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence !== '')
}

/** The sentence's lie, or `null` where somebody vouches for it and the data bear it out. */
function lieOf(said: string, known: Known): string | null {
  const dates = datesIn(said, known.today)
  const sentence = said.replace(DATE, '{date}').replace(/\[[^\]]+\]/g, '{gap}')
  const found = patterns.filter(({ pattern }) => pattern.test(sentence))
  if (found.length === 0) return `nobody vouches for: ${sentence}`
  return found.some(({ holds }) => holds(known, dates)) ? null : `not so: ${said}`
}

function questionLies(body: string, known: Known): readonly string[] {
  return QUESTION_CLAIMS.filter(({ text, holds }) => body.includes(text) && !holds(known, [])).map(
    ({ text }) => `not to be asked: ${text}`,
  )
}

/** Words with a capital that stand inside of a sentence, and every number, looked for in the data. */
function strangers(text: string, known: Known): readonly string[] {
  const { application, person, given, reader } = known
  const data = JSON.stringify([application, person, given, reader])
  const own = ['I', 'GDPR', 'UK']
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{N}'’-]*/gu)].map(
    ([word]) => word,
  )
  const numbers = [...text.replace(DATE, '').matchAll(/\d+/g)].map(([number]) => number)
  const quoted = [...text.matchAll(/[“"„]([^”"“]+)[”"“]/g)].map(([, words]) => words as string)
  const unknown = [...names, ...numbers, ...quoted].filter(
    (word) => !own.includes(word) && !MONTHS.includes(word) && !data.includes(word),
  )
  return unknown.map((word) => `in no record: ${word}`)
}

/** Dates that no record and nobody gave. */
function strangeDates(text: string, known: Known): readonly string[] {
  const { application, given, today } = known
  const said = application.milestones.flatMap(({ date, source }) =>
    source === 'entry' ? [date] : [],
  )
  const days = [...said, ...Object.values(given)]
  return datesIn(text, today)
    .filter((date) => !days.includes(date))
    .map((date) => `a date nobody gave: ${date}`)
}

/**
 * All that a letter says and the data do not; empty where it is true.
 *
 * @param known the data of the very application, and to whom the letter goes
 */
export function liesIn({ subject, body }: Text, known: Known): readonly string[] {
  const lines = sentencesOf(inPlaceholders(body, known))
  const line = inPlaceholders(subject, known).replace(/\[[^\]]+\]/g, '{gap}')
  return [
    ...(SUBJECTS.includes(line) ? [] : [`nobody vouches for the subject: ${line}`]),
    ...lines.map((sentence) => lieOf(sentence, known)).filter((lie) => lie !== null),
    ...questionLies(body, known),
    ...strangers(`${subject}\n${body}`.replaceAll(/\n/g, '. '), known),
    ...strangeDates(body, known),
  ]
}
