/** Where the data are, how large, and what Comeback knows of the person. */

import type { z } from 'zod'
import type { PersonBody, SettingsView } from '#contracts/http.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { recordEvent } from './record-event.ts'

export async function showSettings({ store }: Services, version: string): Promise<SettingsView> {
  const { path, bytes } = await store.place()
  const { person } = await loadSearch(store)
  return { home: path, bytes, version, person: { name: person?.name ?? null } }
}

/** Changes the name and keeps all else that is known of the person. */
export async function savePerson(
  services: Services,
  { name }: z.infer<typeof PersonBody>,
): Promise<void> {
  const { name: _former, ...rest } = (await loadSearch(services.store)).person ?? {}
  await recordEvent(services, { type: 'person', person: { ...rest, ...(name && { name }) } })
}
