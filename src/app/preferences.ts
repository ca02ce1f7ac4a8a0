/** The person's preferences: read from what they said, changed by a further event. */
import type { PreferencesBody } from '#contracts/settings.ts'
import { eventsInForce, type SearchEvent } from '#core/model/events.ts'
import { DEFAULT_PREFERENCES, type Preferences } from '#core/model/preferences.ts'
import type { BackupPlaces } from './backup-ports.ts'
import type { Services, Store } from './ports.ts'
import { recordEvent } from './record-event.ts'
import { refusePlace, refuseZone } from './refuse-place.ts'

/** What was said, without defaults, in the order of the model. */
export function saidPreferences(events: readonly SearchEvent[]): Partial<Preferences> {
  const said = eventsInForce(events).flatMap(({ body }) =>
    body.type === 'preferences' ? [body.preferences] : [],
  )
  const last: Partial<Preferences> = Object.assign({}, ...said)
  const keys = Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[]
  return Object.fromEntries(keys.filter((key) => key in last).map((key) => [key, last[key]]))
}

/** What holds after these events, with defaults for what was never said. */
export function preferencesIn(events: readonly SearchEvent[]): Preferences {
  return { ...DEFAULT_PREFERENCES, ...saidPreferences(events) }
}

export async function readPreferences(store: Store): Promise<Preferences> {
  return preferencesIn(await store.events())
}

/** @throws DomainError `bad-input` for a folder that backups cannot go to, an unknown country or zone */
export async function changePreferences(
  services: Services,
  places: BackupPlaces,
  { ...change }: PreferencesBody,
) {
  if (change.backupFolder) await places.check(change.backupFolder)
  if (change.country) await refusePlace(change.country)
  if (change.timeZone) refuseZone(change.timeZone)
  const preferences = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<Preferences>
  return recordEvent(services, { type: 'preferences', preferences })
}
