/** A date in the shape that the person chose. */

import type { Day } from './dates.ts'
import { MONTHS } from './day-names.ts'
import type { DateFormat } from './preferences.ts'

/**
 * A date for tables and lists: always of the same shape.
 *
 * @param day    a calendar date
 * @param format the person's choice
 * @example formatDay('2026-05-03', 'day-first') // => '3 May 2026'
 * @example formatDay('2026-05-03', 'slashes') // => '05/03/2026'
 */
export function formatDay(day: Day, format: DateFormat): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = (MONTHS[Number(month) - 1] ?? '').slice(0, 3)
  switch (format) {
    case 'day-first':
      return `${Number(date)} ${name} ${year}`
    case 'month-first':
      return `${name} ${Number(date)}, ${year}`
    case 'slashes':
      return `${month}/${date}/${year}`
    case 'iso':
      return day
  }
}
