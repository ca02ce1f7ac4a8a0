/** The Clock port: the machine's clock, or one that stands still for tests and demos. */
import type { Clock } from '#app/ports.ts'
import { type Day, type Instant, isDay } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { dayIn } from '#core/model/zoned-days.ts'

/** The machine's clock; today is the date in the person's own time zone. */
export function systemClock(): Clock {
  const now = () => new Date().toISOString()
  return { now, today: (zone = machineZone()) => dayIn(zone, now()), ...MACHINE }
}

/**
 * A clock that stands still.
 *
 * @param at a date (`now` is then noon UTC of it) or an instant with its zone
 * @throws DomainError `bad-date`
 */
export function fixedClock(at: Day | Instant): Clock {
  if (isDay(at)) return { now: () => `${at}T12:00:00.000Z`, today: () => at, ...MACHINE }
  const now = momentOf(at).toISOString()
  return { now: () => now, today: (zone = machineZone()) => dayIn(zone, now), ...MACHINE }
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

const machineZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

const MACHINE = {
  zone: machineZone,
  locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
}
