/**
 * Which days are free in a country: its weekend (CLDR, through Intl) and its public holidays
 * (date-holidays). Large: load it where it is needed, never in the page.
 */
import Holidays from 'date-holidays'
import { addDays, type Day, weekday } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { IsWorkday } from './cadence-types.ts'

const MS_PER_DAY = 86_400_000

const COUNTRIES: Readonly<Record<string, string>> = new Holidays().getCountries('en')

/** Names of all countries that holidays are known for, by code, in English. */
export function holidayCountries(): Readonly<Record<string, string>> {
  return COUNTRIES
}

/** The regions of a country with holidays of their own, by code; empty where there are none. */
export function holidayRegions(country: string): Readonly<Record<string, string>> {
  return new Holidays().getStates(country, 'en') ?? {}
}

/**
 * Whether a text is a place that holidays are known for: a country, or a region of it.
 *
 * @example isPlace('DE-BY') // => true
 */
export function isPlace(place: string): boolean {
  const [country = '', region] = place.split('-')
  if (!Object.hasOwn(COUNTRIES, country)) return false
  return region === undefined || Object.hasOwn(holidayRegions(country), region)
}

/** The days of one holiday: those on which any part of it falls, counted from its first. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly Day[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / MS_PER_DAY))
  return Array.from({ length: count }, (_, at) => addDays(date.slice(0, 10), at))
}

/** Weekend days as `weekday` counts them (0 = Sunday); Intl has Sunday as 7. */
function weekendOf(country: string): ReadonlySet<number> {
  const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo()
  return new Set([...weekend].map((day) => day % 7))
}

/** Each place is reckoned once: its holidays of a year take a tenth of a second. */
const reckoned = new Map<string, IsWorkday>()

/**
 * Whether people work on a day in a place.
 *
 * @param place country code, with a region where one is given: `DE`, `DE-BY`
 * @returns a function that keeps each year's holidays once they were reckoned
 * @throws DomainError `bad-input` for a place that no holidays are known for
 */
export function workdaysIn(place: string): IsWorkday {
  const known = reckoned.get(place)
  if (known) return known
  const made = makeWorkdays(place)
  reckoned.set(place, made)
  return made
}

function makeWorkdays(place: string): IsWorkday {
  if (!isPlace(place)) {
    throw new DomainError(
      'bad-input',
      `"${place}" is not a country like DE, or a region like DE-BY.`,
    )
  }
  const [country = '', region] = place.split('-')
  const options = { types: ['public' as const] }
  const calendar =
    region === undefined ? new Holidays(country, options) : new Holidays(country, region, options)
  const weekend = weekendOf(country)
  const years = new Map<number, ReadonlySet<Day>>()
  const freeIn = (year: number) => {
    const reckoned = years.get(year)
    if (reckoned) return reckoned
    const free = new Set(calendar.getHolidays(year).flatMap(daysOf))
    years.set(year, free)
    return free
  }
  return (day) => !weekend.has(weekday(day)) && !freeIn(Number(day.slice(0, 4))).has(day)
}

/** Saturday and Sunday: all that is known where no place is. */
const isWeekday: IsWorkday = (day) => weekday(day) !== 0 && weekday(day) !== 6

/** Whether people work on a day in all of some places; without any, weekends alone are free. */
export function workdaysInAll(places: readonly string[]): IsWorkday {
  const each = places.length === 0 ? [isWeekday] : [...new Set(places)].map(workdaysIn)
  return (day) => each.every((isWorkday) => isWorkday(day))
}
