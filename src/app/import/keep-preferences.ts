/** What a history file says the person prefers; what was said here goes before it. */
import type { SaidPreferences } from '#contracts/history-schema.ts'
import type { Preferences } from '#core/model/preferences.ts'
import type { Services } from '../ports.ts'
import { saidPreferences } from '../preferences.ts'

export async function keepPreferences(
  { store, clock }: Services,
  inFile: SaidPreferences,
): Promise<void> {
  const said = saidPreferences(await store.events())
  const news = Object.entries(inFile).filter(([key]) => !(key in said))
  if (news.length === 0) return
  const preferences = Object.fromEntries(news) as Partial<Preferences>
  await store.appendEvent(clock.now(), { type: 'preferences', preferences })
}
