/**
 * The date of a mail, from its `Date` header.
 *
 * Read by hand because `new Date(text)` takes a date without a zone as the zone of the machine,
 * takes 31 February as 3 March and understands every program differently.
 */
import { type Day, dayOf, type Instant } from '#core/model/dates.ts'

export type MailDate = {
  /** The moment; a date without a zone is taken as UTC. */
  readonly sentAt: Instant
  /** The date as the sender's clock showed it. */
  readonly sentOn: Day
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `Sat, 7 Mar 2026 10:00:00 +0100`, as RFC 5322 wants it, with its older forms. */
const USUAL =
  /^(?:[a-z]{2,9}\.?,? *)?(\d{1,2})[ -]+([a-z]{3})[a-z]*\.?[ ,-]+(\d{4}|\d{2})(?: *,)? +(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(.*)$/i
/** `Sat Mar  7 10:00:00 +0100 2026`, as C programs write it. */
const ASCTIME =
  /^(?:[a-z]{3,9},? +)?([a-z]{3})[a-z]* +(\d{1,2}),? +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: +([a-z]{1,5}|[+-]\d{4}))? +(\d{4})(.*)$/i
/** `2026-03-07 10:00:00 +0100` and ISO 8601. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T| +)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(.*)$/i

/** Hours of the zones that RFC 5322 names; every other name means that the zone is unknown. */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
}

/**
 * Reads a `Date` header.
 *
 * @param header the value of the header, unfolded
 * @returns `null` when it is no date, or one outside the years 1900 to 2199
 * @example readMailDate('Sat, 7 Mar 2026 23:30:00 -0800') // => { sentAt: '2026-03-08T07:30:00.000Z', sentOn: '2026-03-07' }
 * @example readMailDate('Tue, 31 Feb 2026 10:00:00 +0000') // => null
 */
export function readMailDate(header: string): MailDate | null {
  const text = header
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ *: */g, ':')
    .trim()
  const parts = usualParts(text) ?? asctimeParts(text) ?? isoParts(text)
  if (!parts) return null
  const { year, month, day, hour, minute, second, zone } = parts
  const sentOn = dayOf(fullYear(year), month, Number(day))
  const offset = offsetMinutes(zone)
  if (!sentOn || offset === null) return null
  const [h, m, s] = [Number(hour), Number(minute), Math.min(59, Number(second ?? 0))]
  if (h > 23 || m > 59 || Number(second ?? 0) > 60) return null
  const [y, mo, d] = sentOn.split('-').map(Number) as [number, number, number]
  const sentAt = new Date(Date.UTC(y, mo - 1, d, h, m - offset, s)).toISOString()
  return { sentAt, sentOn }
}

type Parts = {
  readonly year: string
  /** 1..12; 0 for a name that is no month. */
  readonly month: number
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string | undefined
  readonly zone: string
}

function usualParts(text: string): Parts | null {
  const match = USUAL.exec(text)
  if (!match) return null
  const [, day = '', name = '', year = '', hour = '', minute = '', second, zone = ''] = match
  return { year, month: monthOf(name), day, hour, minute, second, zone }
}

function asctimeParts(text: string): Parts | null {
  const match = ASCTIME.exec(text)
  if (!match) return null
  const [, name = '', day = '', hour = '', minute = '', second, before, year = '', after] = match
  return { year, month: monthOf(name), day, hour, minute, second, zone: before ?? after ?? '' }
}

function isoParts(text: string): Parts | null {
  const match = ISO.exec(text)
  if (!match) return null
  const [, year = '', month = '', day = '', hour = '', minute = '', second, zone = ''] = match
  return { year, month: Number(month), day, hour, minute, second, zone }
}

const monthOf = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1

/** RFC 5322, 4.3: two digits below 50 are of this century. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) + (Number(year) < 50 ? 2000 : 1900)
}

/** Minutes east of Greenwich; an absent or unknown zone is 0, a broken number is no date. */
function offsetMinutes(zone: string): number | null {
  const trimmed = zone.trim()
  const number = /^(?:GMT|UTC?)?([+-])(\d{1,2}):?(\d{2})\b/i.exec(trimmed)
  if (number) {
    const [, sign, hours, minutes] = number
    const total = Number(hours) * 60 + Number(minutes)
    if (total > 14 * 60 || Number(minutes) > 59) return null
    return sign === '-' ? -total : total
  }
  const name = /^[a-z]+/i.exec(trimmed)?.[0].toLowerCase() ?? ''
  return (ZONE_HOURS[name] ?? 0) * 60
}
