/** Counting in working days: neither weekend nor holiday for either side. */
import { addDays, type Day } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { IsWorkday } from './cadence-types.ts'

/** Longer than any run of free days; beyond it the calendar itself is wrong. */
const MOST_FREE_DAYS = 60

/**
 * The first working day from a day on; the day itself where people work then.
 *
 * @throws DomainError `bad-input` where sixty days in a row are free
 * @example fromWorkday('2026-03-07', (day) => day !== '2026-03-07' && day !== '2026-03-08') // => '2026-03-09'
 */
export function fromWorkday(day: Day, isWorkday: IsWorkday): Day {
  for (let ahead = 0; ahead <= MOST_FREE_DAYS; ahead += 1) {
    const candidate = addDays(day, ahead)
    if (isWorkday(candidate)) return candidate
  }
  throw new DomainError('bad-input', `No working day within ${MOST_FREE_DAYS} days of ${day}.`)
}

/**
 * The n-th working day after a day.
 *
 * @param count whole number, >= 1
 * @throws DomainError `bad-count`; `bad-input` where sixty days in a row are free
 * @example workdaysAfter('2026-03-06', 1, (day) => !['2026-03-07', '2026-03-08'].includes(day)) // => '2026-03-09'
 */
export function workdaysAfter(day: Day, count: number, isWorkday: IsWorkday): Day {
  if (!Number.isInteger(count) || count < 1) {
    throw new DomainError('bad-count', `Working days are counted from 1 on, got ${count}.`)
  }
  let current = day
  for (let left = count; left > 0; left -= 1) current = fromWorkday(addDays(current, 1), isWorkday)
  return current
}
