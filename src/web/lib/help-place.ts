/**
 * Which country's lines the help card shows first: what the person chose, else a guess from the
 * browser's time zone and languages. Pure but for the browser's own memory; nothing is counted.
 */
import { HELP_PLACES, type HelpPlace } from '#web/lib/help-lines.ts'

const KEY = 'comeback.help-place'

/** The time zones of one country, from the IANA time zone database (zone1970.tab, 2026a). */
const ZONES: Readonly<Record<string, HelpPlace>> = {
  'Europe/London': 'uk',
  'Europe/Belfast': 'uk',
  'Europe/Guernsey': 'uk',
  'Europe/Isle_of_Man': 'uk',
  'Europe/Jersey': 'uk',
  'Europe/Dublin': 'ireland',
}
const US_CITIES =
  /^(?:US\/|America\/(?:Adak|Anchorage|Boise|Chicago|Denver|Detroit|Indiana\/.+|Indianapolis|Juneau|Kentucky\/.+|Los_Angeles|Louisville|Menominee|Metlakatla|New_York|Nome|North_Dakota\/.+|Phoenix|Sitka|Yakutat)$|Pacific\/Honolulu$)/
/** A zone of no country says nothing of where a person is. */
const NOWHERE = /^(?:$|UTC$|GMT|Etc\/)/

const REGIONS: Readonly<Record<string, HelpPlace>> = { US: 'us', GB: 'uk', IE: 'ireland' }

/**
 * @param timeZone  as the browser names it: `Europe/London`; empty where it does not say
 * @param languages as the browser prefers them: `en-GB`
 * @example guessedPlace('Europe/Dublin', ['en-US']) // => 'ireland'
 */
export function guessedPlace(timeZone: string, languages: readonly string[]): HelpPlace {
  if (US_CITIES.test(timeZone)) return 'us'
  if (!NOWHERE.test(timeZone)) return ZONES[timeZone] ?? 'elsewhere'
  const region = /-([A-Z]{2})\b/.exec(languages[0] ?? '')?.[1] ?? ''
  return REGIONS[region] ?? 'elsewhere'
}

/** The place that the person chose in this browser, else the guess. */
export function firstPlace(): HelpPlace {
  return (
    keptPlace() ??
    guessedPlace(new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '', navigator.languages)
  )
}

function keptPlace(): HelpPlace | undefined {
  try {
    return HELP_PLACES.find((place) => place === localStorage.getItem(KEY))
  } catch {
    return undefined
  }
}

export function keepPlace(place: HelpPlace): void {
  try {
    localStorage.setItem(KEY, place)
  } catch {
    // A browser that keeps nothing guesses again the next time.
  }
}
