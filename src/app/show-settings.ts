/** Where the data are, how large by part, and what Comeback knows of the person. */

import type { z } from 'zod'
import type { PersonBody, SettingsView } from '#contracts/http.ts'
import type { BackupDesk } from './backups.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

export async function showSettings(
  { store }: Services,
  { places, version }: BackupDesk,
): Promise<SettingsView> {
  const { folder, ...parts } = await places.sizes()
  const { person } = await loadSearch(store)
  const bytes = parts.database + parts.backups + parts.uploads
  return { home: folder, bytes, parts, version, person: { name: person?.name ?? null } }
}

/** Changes the name and keeps all else that is known of the person. */
export async function savePerson(
  services: Services,
  { name }: z.infer<typeof PersonBody>,
): Promise<void> {
  const { name: _former, ...rest } = (await loadSearch(services.store)).person ?? {}
  await recordEvent(services, { type: 'person', person: { ...rest, ...(name && { name }) } })
}
