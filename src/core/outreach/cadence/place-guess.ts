/**
 * Where somebody is, guessed: the person from their time zone or language setting, an employer
 * from the country ending of the address that wrote. A guess is shown as one, and can be changed.
 */
import { getPublicSuffix } from 'tldts'

/** Country endings that are not the country's code, or that everybody uses. */
const ENDING_CODES: Readonly<Record<string, string>> = { uk: 'GB' }
const NO_COUNTRY: ReadonlySet<string> = new Set([
  'ai',
  'app',
  'cc',
  'co',
  'eu',
  'fm',
  'gg',
  'io',
  'me',
  'so',
  'tv',
  'ws',
])

/**
 * The country that an address tells by its ending.
 *
 * @returns `null` for endings of no country, and for those that are used the world over
 * @example countryOfAddress('jobs@northwind.co.uk') // => 'GB'
 */
export function countryOfAddress(address: string): string | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const ending = getPublicSuffix(host)?.split('.').at(-1)
  if (ending?.length !== 2 || NO_COUNTRY.has(ending)) return null
  return ENDING_CODES[ending] ?? ending.toUpperCase()
}

/**
 * The country that a time zone lies in, as CLDR has it.
 *
 * @param countries codes to look among
 * @example countryOfZone('Europe/Berlin', ['AT', 'DE']) // => 'DE'
 */
export function countryOfZone(zone: string, countries: readonly string[]): string | null {
  const isIn = (code: string) =>
    new Intl.Locale(`und-${code}`).getTimeZones()?.includes(zone) ?? false
  return countries.find(isIn) ?? null
}

/**
 * The country of a language setting.
 *
 * @example countryOfLocale('pt-BR') // => 'BR'
 */
export function countryOfLocale(locale: string): string | null {
  return new Intl.Locale(locale).region ?? null
}
