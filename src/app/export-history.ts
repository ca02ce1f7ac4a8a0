/** All of one's data as a history file: `comeback export FILE`, GET /api/export. */
import { writeHistoryFile } from '#contracts/history-file.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

export async function historyText({ store }: Services): Promise<string> {
  const { applications, person } = await loadSearch(store)
  const messages = await store.allMessages()
  return writeHistoryFile({ person, applications, messages, extra: await store.topLevelExtra() })
}

/** Writes it whole or not at all. Resolves to what was written. */
export async function exportHistory(
  services: Services,
  path: string,
): Promise<{ readonly file: string; readonly applications: number; readonly bytes: number }> {
  const text = await historyText(services)
  await services.files.writeWhole(path, text)
  const { applications } = await loadSearch(services.store)
  return {
    file: path,
    applications: applications.length,
    bytes: new TextEncoder().encode(text).length,
  }
}
