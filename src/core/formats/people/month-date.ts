/** The day of a connection, as exports write it: `05 Mar 2024`, in the export's language, or ISO. */
import { type Day, dayOf, isDay } from '#core/model/dates.ts'
import { foldLetters } from '#core/model/fold-letters.ts'

/** Beginnings of month names, plain, January first, in the languages of people-columns.ts. */
const MONTHS: readonly string[] = [
  'jan ene gen',
  'feb fev fevr',
  'mar mrz maerz mars maa mrt',
  'apr avr abr',
  'may mai mei mag mayo maio',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt out ott',
  'nov',
  'dec dez dic',
]

function monthOf(word: string): number | null {
  const plain = foldLetters(word).replace(/\.$/, '')
  const at = MONTHS.findIndex((starts) =>
    starts.split(' ').some((start) => plain.startsWith(start)),
  )
  return at < 0 ? null : at + 1
}

/**
 * @returns `null` for what is no date, or one whose month and day cannot be told apart
 * @example readMonthDate('05 Mär. 2024') // => '2024-03-05'
 * @example readMonthDate('03/04/24') // => null
 */
export function readMonthDate(text: string): Day | null {
  const iso = text.trim().slice(0, 10)
  if (isDay(iso)) return iso
  const dayFirst = /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+\.?),?\s+(?:de\s+)?(\d{4})\b/u.exec(
    text.trim(),
  )
  if (dayFirst) return inWords(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /^(\p{L}+\.?)\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(text.trim())
  return monthFirst ? inWords(monthFirst[3], monthFirst[1], monthFirst[2]) : null
}

function inWords(year = '', word = '', day = ''): Day | null {
  const month = monthOf(word)
  return month === null ? null : dayOf(Number(year), month, Number(day))
}
