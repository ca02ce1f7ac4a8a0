/**
 * Dates and times as a person says them. Pure: the caller passes today and the hour.
 */
import { type Day, daysBetween, weekday } from '#core/model/dates.ts'
import { formatDay } from '#core/model/day-format.ts'
import { MONTHS, WEEKDAYS } from '#core/model/day-names.ts'
import { personPreferences } from '#web/lib/person-preferences.ts'

/**
 * A date in full, without the year where it is this year's.
 *
 * @example dayWords('2026-11-19', '2026-11-22') // => 'Thursday, 19 November'
 */
export function dayWords(day: Day, today: Day): string {
  const away = daysBetween(day, today)
  if (away === 0) return 'today'
  if (away === 1) return 'yesterday'
  if (away === -1) return 'tomorrow'
  const date = `${Number(day.slice(8))} ${monthOf(day)}`
  if (Math.abs(away) <= 60) return `${WEEKDAYS[weekday(day)]}, ${date}`
  return `${date} ${day.slice(0, 4)}`
}

/**
 * A date for tables: always of the same shape, the one that the person chose.
 *
 * @example shortDay('2026-11-09') // => '9 Nov 2026'
 */
export function shortDay(day: Day): string {
  return formatDay(day, personPreferences().dateFormat)
}

function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}

/**
 * What stands above Today: the day and its part.
 *
 * @param hour 0..23
 * @example dayPartWords('2026-11-22', 20) // => 'Sunday evening'
 */
export function dayPartWords(today: Day, hour: number): string {
  const part =
    hour < 5
      ? 'night'
      : hour < 12
        ? 'morning'
        : hour < 17
          ? 'afternoon'
          : hour < 22
            ? 'evening'
            : 'night'
  return `${WEEKDAYS[weekday(today)]} ${part}`
}

/**
 * A wait in words, rounded as a person would.
 *
 * @param seconds >= 0
 * @example waitWords(75) // => 'about a minute'
 */
export function waitWords(seconds: number): string {
  if (seconds < 10) return 'a few seconds'
  if (seconds < 45) return 'about half a minute'
  if (seconds < 90) return 'about a minute'
  if (seconds < 3600) return `about ${Math.round(seconds / 60)} minutes`
  const hours = Math.round(seconds / 3600)
  return hours === 1 ? 'about an hour' : `about ${hours} hours`
}

/** Seconds that one question of a debrief takes, for "about a minute left". */
const SECONDS_PER_QUESTION = 10

/**
 * What is left of a debrief's questions.
 *
 * @param answered questions answered so far, >= 0
 * @param atMost   questions a debrief asks at most
 * @example timeLeftWords(2, 8) // => 'about a minute left'
 */
export function timeLeftWords(answered: number, atMost: number): string {
  const left = Math.max(1, atMost - answered)
  return left === 1 ? 'nearly done' : `${waitWords(left * SECONDS_PER_QUESTION)} left`
}
