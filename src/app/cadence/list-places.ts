/** Where the person is, and what can be chosen instead: GET /api/places. */
import type { PlacesView } from '#contracts/conversations.ts'
import type { Services } from '../ports.ts'
import { loadFreeDays, personDay, personPlace } from './person-place.ts'

export async function showPlace(services: Services): Promise<PlacesView['place']> {
  const { place, guessedFrom } = await personPlace(services)
  const { zone, isZoneGuessed } = await personDay(services)
  return { country: place, guessedFrom, timeZone: zone, isZoneGuessed }
}

export async function listPlaces(services: Services): Promise<PlacesView> {
  const { holidayCountries, holidayRegions } = await loadFreeDays()
  const place = await showPlace(services)
  const [country] = place.country?.split('-') ?? []
  return {
    place,
    countries: named(holidayCountries()),
    regions: country === undefined ? [] : named(holidayRegions(country)),
    timeZones: Intl.supportedValuesOf('timeZone'),
  }
}

function named(names: Readonly<Record<string, string>>) {
  return Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
