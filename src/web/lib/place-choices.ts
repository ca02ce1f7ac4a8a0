/** Countries, regions and time zones to choose from. Pure. */
import type { PlacesView } from '#contracts/conversations.ts'
import { placeName } from '#web/lib/conversation-words.ts'
import type { Choice } from '#web/ui/field.tsx'

/**
 * All countries; while they load, the one that holds alone.
 *
 * @param held what is chosen now; `null`: nothing
 * @param none how it reads where nothing is chosen
 */
export function countryChoices(
  places: PlacesView | undefined,
  held: string | null,
  none: string,
): readonly Choice[] {
  const known = (places?.countries ?? []).map(({ code, name }) => ({ value: code, text: name }))
  const isListed = held === null || known.some(({ value }) => value === held)
  const own = isListed ? [] : [{ value: held, text: placeName(held) }]
  return [{ value: '', text: none }, ...own, ...known]
}

/** The regions of the country that holds, as places. */
export function regionChoices({ place, regions }: PlacesView): readonly Choice[] {
  const [country] = place.country?.split('-') ?? []
  if (country === undefined || regions.length === 0) return []
  const all = regions.map(({ code, name }) => ({ value: `${country}-${code}`, text: name }))
  return [{ value: country, text: 'The whole country' }, ...all]
}
