/**
 * Days and moments in a time zone: which day an instant is for a person, and when a wall clock
 * shows a time. Summer time as the zone's own data say. Pure: the zone is passed in.
 */
import { Temporal } from 'temporal-polyfill'
import type { Day, Instant } from './dates.ts'
import { DomainError } from './errors.ts'

/**
 * Whether a text names a time zone that is known here.
 *
 * @example isZone('Europe/Berlin') // => true
 */
export function isZone(text: string): boolean {
  // An offset is a fixed clock, not a place: it would not know summer time.
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}

/** Zones met before: looking one up takes a thousand times as long as reckoning in it. */
const met = new Set<string>()

function known(zone: string): string {
  if (met.has(zone)) return zone
  if (isZone(zone)) {
    met.add(zone)
    return zone
  }
  throw new DomainError('bad-input', `"${zone}" is not a time zone like Europe/Berlin.`)
}

/**
 * The day that an instant is in a zone.
 *
 * @throws DomainError `bad-date`, `bad-input` for an unknown zone
 * @example dayIn('America/Los_Angeles', '2026-03-04T06:30:00.000Z') // => '2026-03-03'
 */
export function dayIn(zone: string, instant: Instant): Day {
  const named = known(zone)
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(named).toPlainDate().toString()
  } catch (cause) {
    const message = `"${instant}" is not a moment like 2026-03-01T09:30:00Z.`
    throw new DomainError('bad-date', message, {}, { cause })
  }
}

/**
 * When a clock on the wall of a zone shows a time. Where summer time skips it, the clock is an
 * hour further; where it comes twice, the first one.
 *
 * @param time `HH:MM`
 * @throws DomainError `bad-date`, `bad-input` for an unknown zone
 * @example instantAt('Europe/Berlin', '2026-07-01', '09:00') // => '2026-07-01T07:00:00.000Z'
 */
export function instantAt(zone: string, day: Day, time: string): Instant {
  const named = known(zone)
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(
      named,
      { disambiguation: 'compatible' },
    )
    return new Date(epochMilliseconds).toISOString()
  } catch (cause) {
    const message = `"${day} ${time}" is not a day and a time like 2026-03-01 09:30.`
    throw new DomainError('bad-date', message, {}, { cause })
  }
}

/**
 * The same day some months later; the month's last where it has no such day.
 *
 * @example addMonths('2026-11-30', 3) // => '2027-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}
