/**
 * Dates as people write them, found in a cell; the rest of the cell is given back.
 *
 * Which number is the day, and which year it is where none stands, are questions for the
 * whole sheet (date-order.ts, sheet-dates.ts). Start reading at `findDates`.
 */
import { dayOf } from '#core/model/dates.ts'

export type MonthDay = { readonly month: number; readonly day: number }

/** One date in a text, read both ways; both are `null` where it is no date. */
export type DateText = {
  readonly raw: string
  /** `null` where none is written. */
  readonly year: number | null
  readonly dayFirst: MonthDay | null
  readonly monthFirst: MonthDay | null
  /** `.` where it stands between the numbers: written so, the day comes first. */
  readonly separator: string
}

export type FoundDates = {
  readonly dates: readonly DateText[]
  /** The text with ` @0 `, ` @1 ` in place of its dates. */
  readonly rest: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const WEEKDAY =
  '(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?\\s*)?'
const TIME =
  '(?:(?:\\s*,\\s*|\\s+|T)(?:at\\s+|@\\s*)?\\d{1,2}(?::\\d{2}){1,2}(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\b\\.?)?\\s*(?:Z\\b|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|\\b(?:UTC|GMT|[ECMP][SD]T|CES?T)\\b)?)?'
const YEAR = "(\\d{4}|'?\\d{2}(?![\\d:]))"

const FORMS = [
  { parts: 'ymd', pattern: `(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)` },
  {
    parts: 'dMy',
    pattern: `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]*(?:of\\s+)?${MONTH}(?:[\\s,./-]+${YEAR})?(?!\\d)`,
  },
  {
    parts: 'Mdy',
    pattern: `${MONTH}[\\s./-]*(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:[\\s,./-]+${YEAR})?(?!\\d)`,
  },
  {
    parts: 'numbers',
    pattern: `(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)`,
  },
  { parts: 'no-year', pattern: `(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\.?(?![\\d/.])` },
] as const
type Form = (typeof FORMS)[number]['parts']

const PATTERNS = FORMS.map(({ parts, pattern }) => ({
  parts,
  regex: new RegExp(`${WEEKDAY}${pattern}${TIME}`, 'gi'),
}))

/** 00..69 are the 2000s. */
function fullYear(text: string | undefined): number | null {
  if (!text) return null
  const digits = text.replace("'", '')
  const value = Number(digits)
  if (digits.length > 2) return value
  return value + (value < 70 ? 2000 : 1900)
}

/** A month and day that exist in that year; in a leap year where none is told. */
function monthDay(year: number | null, month: number, day: number): MonthDay | null {
  return dayOf(year ?? 2024, month, day) === null ? null : { month, day }
}

const monthOf = (name: string | undefined) =>
  MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

function dateOf(
  raw: string,
  form: Form,
  [, a, b, c, d]: readonly (string | undefined)[],
): DateText {
  const plain = (year: number | null, month: number, day: number): DateText => {
    const only = monthDay(year, month, day)
    return { raw, year, dayFirst: only, monthFirst: only, separator: '' }
  }
  if (form === 'ymd') return plain(Number(a), Number(c), Number(d))
  if (form === 'dMy') return plain(fullYear(c), monthOf(b), Number(a))
  if (form === 'Mdy') return plain(fullYear(c), monthOf(a), Number(b))
  const year = fullYear(d)
  const [first, second] = [Number(a), Number(c)]
  return {
    raw,
    year,
    dayFirst: monthDay(year, second, first),
    monthFirst: monthDay(year, first, second),
    separator: b ?? '',
  }
}

/** Days between 1899-12-30, where Excel counts from, and 1970-01-01. */
const EXCEL_EPOCH_DAYS = 25_569

/** A whole cell that is a number: 45352 (Excel, 2000 to 2099) or 20260314. */
function dateOfNumber(text: string): DateText | null {
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(text)
  if (compact) return dateOf(text, 'ymd', ['', compact[1], '', compact[2], compact[3]])
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)
  const value = Number(serial?.[1])
  if (!serial || value < 36_526 || value > 73_050) return null
  const date = new Date((value - EXCEL_EPOCH_DAYS) * 86_400_000)
  const only = { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  return { raw: text, year: date.getUTCFullYear(), dayFirst: only, monthFirst: only, separator: '' }
}

/**
 * Finds the dates in a cell.
 *
 * @param text a cell, such as `yes, 12/3` or `Sat 14 Mar 2026 9:15 AM`
 * @returns the dates in order, and the words around them
 * @example findDates('passed 2026-03-14').rest // => 'passed @0'
 */
export function findDates(text: string): FoundDates {
  const number = dateOfNumber(text.trim())
  if (number) return { dates: [number], rest: '@0' }
  if (!/\d/.test(text)) return { dates: [], rest: text }
  const found: { at: number; length: number; date: DateText }[] = []
  let masked = text
  for (const { parts, regex } of PATTERNS) {
    masked = masked.replace(regex, (raw: string, ...groups: (string | number | undefined)[]) => {
      const at = groups.find((group) => typeof group === 'number') ?? 0
      const parted = groups.slice(0, groups.indexOf(at)) as (string | undefined)[]
      const date = dateOf(raw.trim(), parts, [raw, ...parted])
      found.push({ at, length: raw.length, date })
      return '\u0000'.repeat(raw.length)
    })
  }
  const inOrder = found.toSorted((a, b) => a.at - b.at)
  let rest = ''
  let from = 0
  for (const [index, { at, length }] of inOrder.entries()) {
    rest += `${text.slice(from, at)} @${index} `
    from = at + length
  }
  rest += text.slice(from)
  return { dates: inOrder.map(({ date }) => date), rest: rest.replace(/\s+/g, ' ').trim() }
}
