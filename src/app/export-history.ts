/** All of one's data as a history file: `comeback export FILE`, GET /api/export. */
import { writeHistoryFile } from '#contracts/history-file.ts'
import { wireOfLetter } from '#contracts/history-letters.ts'
import type { SettledThings } from '#contracts/history-schema.ts'
import type { RebuiltSearch, SenderRule } from '#core/history/rebuild.ts'
import { ownTemplatesIn } from '#core/outreach/own-templates.ts'
import { loadSearch } from './load-search.ts'
import { loadNetwork } from './people/load-network.ts'
import { peopleOf } from './people/people-in-history.ts'
import type { Services } from './ports.ts'
import { saidPreferences } from './preferences.ts'

export async function historyText({ store }: Services): Promise<string> {
  const search = await loadSearch(store)
  const { applications, person } = search
  const messages = await store.allMessages()
  const settled = settledThings(search)
  const extra = await store.topLevelExtra()
  const events = await store.events()
  const { backupFolder: _ofThisMachine, ...preferences } = saidPreferences(events)
  const templates = ownTemplatesIn(events)
  const letters = [...search.letters.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(wireOfLetter)
  const said = { settled, preferences, templates, letters, ...peopleOf(await loadNetwork(store)) }
  return writeHistoryFile({ person, applications, messages, ...said, extra })
}

/** In an order of its own, so that export, import and export give the same bytes. */
function settledThings({ debriefs, steps, setAside, senderRules }: RebuiltSearch): SettledThings {
  const byId = (a: readonly [string, unknown], b: readonly [string, unknown]) =>
    a[0] < b[0] ? -1 : 1
  const ofDebriefs = [...debriefs]
    .toSorted(byId)
    .map(([application, { outcome, at }]) => ({ application, outcome, at }))
  const ofSteps = [...steps]
    .toSorted(byId)
    .map(([step, { outcome, at, until }]) => ({ step, outcome, at, ...(until && { until }) }))
  const key = ({ address, kind }: SenderRule) => `${address} ${kind}`
  const senders = senderRules
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ address, kind, verdict, employer, at }) =>
      employer === null ? { address, kind, verdict, at } : { address, kind, verdict, employer, at },
    )
  return {
    ...(ofDebriefs.length > 0 && { debriefs: ofDebriefs }),
    ...(ofSteps.length > 0 && { steps: ofSteps }),
    ...(setAside.length > 0 && { setAside: setAside.toSorted() }),
    ...(senders.length > 0 && { senders }),
  }
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
