/** When a step is due, in the words a person uses. */
import { type Day, daysBetween, weekday } from '#core/model/dates.ts'
import { MONTHS, WEEKDAYS } from '#core/model/day-names.ts'

/**
 * A date as one says it.
 *
 * @example dayInWords('2026-11-26') // => 'Thursday, 26 November'
 */
export function dayInWords(day: Day): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${WEEKDAYS[weekday(day)]}, ${date} ${MONTHS[month - 1]}`
}

/**
 * When to do something by, seen from today; a date that has gone by is no reproach.
 *
 * @example dueInWords('2026-11-26', '2026-11-24') // => 'by Thursday, 26 November'
 */
export function dueInWords(dueOn: Day, today: Day): string {
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'when it suits you'
  if (days === 0) return 'today'
  if (days === 1) return 'today or tomorrow'
  return `by ${dayInWords(dueOn)}`
}

/**
 * When something becomes due.
 *
 * @example fromInWords('2026-12-10', '2026-11-24') // => 'from Thursday, 10 December'
 */
export function fromInWords(from: Day, today: Day): string {
  return daysBetween(today, from) <= 0 ? 'this week' : `from ${dayInWords(from)}`
}
