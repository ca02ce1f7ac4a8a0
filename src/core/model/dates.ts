/**
 * Calendar dates without clock or time zone.
 *
 * A `Day` is a date as a person writes it, `YYYY-MM-DD`. The domain counts in days, because
 * a mail that came at 23:50 and one at 00:10 are the same evening to a person. Instants
 * (`Instant`) are kept only where order within a day matters.
 * The caller always passes `today`; nothing here asks what time it is.
 */
import { DomainError } from './errors.ts'

/** A calendar date, `YYYY-MM-DD`, proleptic Gregorian, years 1900 to 2199. */
export type Day = string
/** A moment, ISO 8601 in UTC with milliseconds: `2026-03-01T09:30:00.000Z`. */
export type Instant = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/**
 * Whether a text is a real calendar date in the one form that the domain uses.
 *
 * @example isDay('2026-02-29') // => false
 */
export function isDay(text: string): text is Day {
  const parts = DAY.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || year > 2199) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Builds a date from its parts, or tells that there is none.
 *
 * @param month 1..12
 * @returns `null` when the parts are no real date
 * @example dayOf(2026, 3, 1) // => '2026-03-01'
 */
export function dayOf(year: number, month: number, day: number): Day | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isDay(text) ? text : null
}

/** Days since 1970-01-01; whole number. Throws `bad-date` for anything that is not a `Day`. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new DomainError('bad-date', `"${day}" is not a date like 2026-03-01.`)
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/**
 * The date a number of days later (negative: earlier).
 *
 * @example addDays('2026-02-27', 2) // => '2026-03-01'
 */
export function addDays(day: Day, days: number): Day {
  return new Date((dayNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10)
}

/**
 * Whole days from one date to another; negative when `to` is earlier.
 *
 * @example daysBetween('2026-03-01', '2026-03-08') // => 7
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Day of the week, 0 = Sunday .. 6 = Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/**
 * The date some business days later, Saturdays and Sundays left out.
 *
 * @param days whole number, >= 0; 0 moves a weekend day to the Monday after
 * @example addBusinessDays('2026-03-06', 1) // => '2026-03-09'
 */
export function addBusinessDays(day: Day, days: number): Day {
  const isWeekend = (candidate: Day) => weekday(candidate) === 0 || weekday(candidate) === 6
  let current = day
  for (let left = days; left > 0; ) {
    current = addDays(current, 1)
    if (!isWeekend(current)) left -= 1
  }
  while (isWeekend(current)) current = addDays(current, 1)
  return current
}

/** The UTC calendar date of an instant. */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(0, 10)
}
