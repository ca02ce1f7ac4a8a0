/** Where the person is and which day it is there: as they said, else a guess that says so. */
import type { Day } from '#core/model/dates.ts'
import { countryOfLocale, countryOfZone } from '#core/outreach/cadence/place-guess.ts'
import type { Services } from '../ports.ts'
import { readPreferences } from '../preferences.ts'

export type PersonDay = {
  readonly zone: string
  readonly isZoneGuessed: boolean
  /** In that zone. */
  readonly today: Day
}

export type PersonPlace = {
  /** `DE`, or a region, `DE-BY`; `null` where nothing tells: then weekends alone are free. */
  readonly place: string | null
  /** What the guess rests on; `null`: the person said so. */
  readonly guessedFrom: 'time-zone' | 'language' | 'nothing' | null
}

type Asked = Pick<Services, 'store' | 'clock'>

/** By zone: looking through 200 countries takes some ten milliseconds. */
const guesses = new Map<string, string | null>()

/** Loaded when it is asked for: the holidays of 200 countries are large. */
export const loadFreeDays = () => import('#core/outreach/cadence/free-days.ts')

export async function personDay({ store, clock }: Asked): Promise<PersonDay> {
  const { timeZone } = await readPreferences(store)
  const zone = timeZone ?? clock.zone()
  return { zone, isZoneGuessed: timeZone === null, today: clock.today(zone) }
}

export async function personPlace({ store, clock }: Asked): Promise<PersonPlace> {
  const { country, timeZone } = await readPreferences(store)
  if (country !== null) return { place: country, guessedFrom: null }
  const { holidayCountries } = await loadFreeDays()
  const known = Object.keys(holidayCountries())
  const zone = timeZone ?? clock.zone()
  const ofZone = guesses.has(zone) ? (guesses.get(zone) ?? null) : countryOfZone(zone, known)
  guesses.set(zone, ofZone)
  if (ofZone !== null) return { place: ofZone, guessedFrom: 'time-zone' }
  const ofLocale = countryOfLocale(clock.locale())
  if (ofLocale !== null && known.includes(ofLocale)) {
    return { place: ofLocale, guessedFrom: 'language' }
  }
  return { place: null, guessedFrom: 'nothing' }
}
