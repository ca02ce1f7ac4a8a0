/** Refuses what is no place or time zone, before it is kept. */
import { DomainError } from '#core/model/errors.ts'
import { isZone } from '#core/model/zoned-days.ts'

/** @throws DomainError `bad-input` for a country or region that no holidays are known for */
export async function refusePlace(place: string): Promise<void> {
  const { isPlace } = await import('#core/outreach/cadence/free-days.ts')
  if (isPlace(place)) return
  const message = `"${place}" is no country that holidays are known for. It takes a code like DE, or a region like DE-BY.`
  throw new DomainError('bad-input', message, { place })
}

/** @throws DomainError `bad-input` */
export function refuseZone(zone: string): void {
  if (isZone(zone)) return
  throw new DomainError('bad-input', `"${zone}" is not a time zone like Europe/Berlin.`, { zone })
}
