/** The Clock port: the machine's clock, or one that stands still for tests and demos. */
import type { Clock } from '#app/ports.ts'
import { type Day, type Instant, isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'

/** The machine's clock; today is the date in the person's own time zone. */
export function systemClock(): Clock {
  return { now: () => new Date().toISOString(), today: () => localDay(new Date()) }
}

/**
 * A clock that stands still.
 *
 * @param at a date (`now` is then noon UTC of it) or an instant with its zone
 * @throws DomainError `bad-date`
 */
export function fixedClock(at: Day | Instant): Clock {
  if (isDay(at)) return { now: () => `${at}T12:00:00.000Z`, today: () => at }
  const moment = momentOf(at)
  return { now: () => moment.toISOString(), today: () => localDay(moment) }
}

/** A full ISO 8601 moment; a time without a zone would mean another moment on each machine. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

function momentOf(text: string): Date {
  const day = INSTANT.exec(text)?.[1]
  const moment = new Date(text)
  if (day && isDay(day) && !Number.isNaN(moment.getTime())) return moment
  throw new DomainError(
    'bad-date',
    `"${text}" is neither a date like 2026-03-01 nor a moment like 2026-03-01T09:30:00Z.`,
  )
}

function localDay(moment: Date): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const year = pad(moment.getFullYear(), 4)
  return `${year}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`
}
