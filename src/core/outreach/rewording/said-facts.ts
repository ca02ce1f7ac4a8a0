/**
 * What a text states that can be compared letter by letter: dates, numbers, quotations, questions,
 * words that say no. Each as a list in the order in which it is said. Stand-ins are no part of it.
 */
import type { ToneLanguageId } from '#core/model/tone.ts'
import { REWORDING_WORDS } from './letter-language.ts'
import { STAND_IN, wordsOf } from './letter-words.ts'

/** A word in place of each stand-in, so that sentences stay what they are. */
export const withoutSigns = (text: string) => text.replace(STAND_IN, 'x')

const SHORT_MONTH = 3

function datePattern(language: ToneLanguageId): RegExp {
  const { months } = REWORDING_WORDS[language]
  const names = months.flatMap((month) => [
    month,
    `${month.slice(0, SHORT_MONTH + 1)}\\.`,
    `${month.slice(0, SHORT_MONTH)}\\.?`,
  ])
  const month = `(?<month>${names.join('|')})(?!\\p{L})`
  const behind = `(?<behind>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<lateYear>\\d{4}))?`
  const before = `(?<before>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? `
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${before}${month}(?:,? (?<year>\\d{4}))?|${month.replace('<month>', '<first>')} ${behind})(?!\\d)|(?<iso>\\d{4}-\\d{2}-\\d{2})`,
    'giu',
  )
}

type Dated = { readonly dates: readonly string[]; readonly rest: string }

/** Days as `month-day` or `month-day-year`, and the text without them. */
function datesOut(text: string, language: ToneLanguageId): Dated {
  const { months } = REWORDING_WORDS[language]
  const dates: string[] = []
  const rest = withoutSigns(text).replace(datePattern(language), (...parts) => {
    const { iso, month, first, before, behind, year, lateYear } = parts.at(-1) as Record<
      string,
      string | undefined
    >
    const name = (month ?? first ?? '').toLowerCase().slice(0, SHORT_MONTH)
    const number = months.findIndex((one) => one.startsWith(name)) + 1
    const said = [number, Number(before ?? behind), year ?? lateYear].filter(Boolean).join('-')
    dates.push(iso ?? said)
    return ' '
  })
  return { dates, rest }
}

/** Weekdays, and months that stand alone, are dates as well. */
export function datesIn(text: string, language: ToneLanguageId): readonly string[] {
  const { dates, rest } = datesOut(text, language)
  const { months, weekdays } = REWORDING_WORDS[language]
  const alone = wordsOf(rest).flatMap((word) => {
    const lower = word.toLowerCase().replace(/'?s$/, '')
    const isMonth = months.includes(lower) && /^\p{Lu}/u.test(word)
    return isMonth || weekdays.includes(lower) ? [lower] : []
  })
  return [...dates, ...alone]
}

/** Numbers in digits and in words, as digits; those of dates are none. */
export function numbersIn(text: string, language: ToneLanguageId): readonly string[] {
  const { numbers } = REWORDING_WORDS[language]
  const { rest } = datesOut(text, language)
  const said = rest.matchAll(/\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?!\p{L})|\d+|[\p{L}]+/gu)
  return [...said].flatMap(([word]) => {
    if (/^\d/.test(word)) return [word]
    const number = Object.hasOwn(numbers, word.toLowerCase()) && numbers[word.toLowerCase()]
    return number ? [number] : []
  })
}

/** Words between double quotation marks of any kind. */
export function quotationsIn(text: string): readonly string[] {
  const found = text.matchAll(/[“”„«»"]([^“”„«»"]*)(?:[“”„«»"]|$)/gu)
  return [...found].map(([, words = '']) => words.trim())
}

/** Questions, each without what leads to it ("one thing: …"). */
export function questionsIn(text: string): readonly string[] {
  const found = text.match(/[^.!?\n]*\?+/gu) ?? []
  return found.map((question) => {
    const behind = question.slice(question.lastIndexOf(':') + 1).trim()
    return wordsOf(behind).length >= 3 ? behind : question.trim()
  })
}

/** How often a text says no. */
export function negationsIn(text: string, language: ToneLanguageId): number {
  const { negations } = REWORDING_WORDS[language]
  return wordsOf(text).filter((word) => negations.has(word.toLowerCase())).length
}
