/** Where the person is: which days are free, and which day it is. Guessed until it is set. */
import type { PlacesView } from '#contracts/conversations.ts'
import type { PreferencesView } from '#contracts/settings.ts'
import { placeName } from '#web/lib/conversation-words.ts'
import { useChangePreferences } from '#web/lib/home-preferences.ts'
import { countryChoices, regionChoices } from '#web/lib/place-choices.ts'
import { SelectField } from '#web/ui/field.tsx'

type PlaceProps = { readonly places: PlacesView; readonly preferences: PreferencesView }

export function Place({ places, preferences: { country, timeZone } }: PlaceProps) {
  const change = useChangePreferences('Kept.')
  const { place, timeZones } = places
  const regions = regionChoices(places)
  const guess =
    place.guessedFrom !== null && place.country !== null ? placeName(place.country) : null
  return (
    <div className="grid max-w-[28rem] gap-4">
      <SelectField
        label="Country"
        help="Weekends and public holidays there are left out when days are counted."
        choices={countryChoices(
          places,
          country?.slice(0, 2) ?? null,
          guess ? `${guess} (a guess)` : 'Not said',
        )}
        value={country?.slice(0, 2) ?? ''}
        onChange={({ target: { value } }) =>
          change.mutate({ country: value === '' ? null : value })
        }
      />
      {country !== null && regions.length > 0 && (
        <SelectField
          label="Region"
          choices={regions}
          value={country}
          onChange={({ target: { value } }) => change.mutate({ country: value })}
        />
      )}
      <SelectField
        label="Time zone"
        help="It tells which day today is, and when a talk is in your calendar."
        choices={[
          {
            value: '',
            text: timeZone === null ? `${place.timeZone} (as this computer)` : 'As this computer',
          },
          ...timeZones.map((zone) => ({ value: zone, text: zone })),
        ]}
        value={timeZone ?? ''}
        onChange={({ target: { value } }) =>
          change.mutate({ timeZone: value === '' ? null : value })
        }
      />
    </div>
  )
}
