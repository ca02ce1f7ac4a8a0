/**
 * What was brought in, and taking a whole import out again.
 *
 * An item is seen while at least one import that is in brought it, or the person entered it by
 * hand. Taking out hides; nothing is deleted, and an undo shows all again, with every correction
 * made on it. What a history file said of the person and their preferences stays: it is about
 * them, not about the file. What it said of debriefs and mails set aside names its applications
 * and mails, so it goes and comes with them. Steps that were done stay done.
 */
import type { Recorded } from '#contracts/http.ts'
import type {
  ImportRecordsView,
  ImportRecordView,
  ImportRemovalView,
} from '#contracts/import-records.ts'
import { rebuild } from '#core/history/rebuild.ts'
import { DomainError } from '#core/model/errors.ts'
import { eventsInForce } from '#core/model/events.ts'
import { loadSearch } from '../load-search.ts'
import type { ImportRecord, Services, Store } from '../ports.ts'
import { recordEvent } from '../record-event.ts'
import { importOf } from './import-id.ts'

/** Every import, newest first; the files of one are told together. */
export async function listImports({ store }: Pick<Services, 'store'>): Promise<ImportRecordsView> {
  const removedBy = await removals(store)
  const groups = Map.groupBy(await store.imports(), importOf)
  const imports = [...groups].map(([id, records]) => viewOf(id, records, removedBy.get(id) ?? null))
  return { imports: imports.toReversed() }
}

/** What would be seen no more. @throws DomainError `not-found` */
export async function previewRemoval(
  { store }: Pick<Services, 'store'>,
  importId: string,
): Promise<ImportRemovalView> {
  await recordOf({ store }, importId)
  const goes = await store.itemsOnlyOf(importId)
  const [messages, entries] = [await store.readMessages(), await store.entries()]
  const stays = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => !goes.has(id))
  const left = { messages: stays(messages), entries: stays(entries) }
  const cards = await store.cards()
  const now = (await loadSearch(store)).applications.length
  const then = rebuild({ ...left, events: await store.events() }).applications.length
  return {
    applications: Math.max(0, now - then),
    messages: messages.length - left.messages.length,
    entries: entries.length - left.entries.length,
    contacts: cards.length - stays(cards).length,
  }
}

/** Takes an import out, until undone. @throws DomainError `not-found`, `conflict` */
export async function removeImport(services: Services, importId: string): Promise<Recorded> {
  const { removed } = await recordOf(services, importId)
  if (removed) throw new DomainError('conflict', 'That import was taken out already.')
  return recordEvent(services, { type: 'remove-import', importId })
}

async function recordOf(
  services: Pick<Services, 'store'>,
  importId: string,
): Promise<ImportRecordView> {
  const { imports } = await listImports(services)
  const found = imports.find(({ id }) => id === importId)
  if (found) return found
  throw noSuchImport(importId)
}

export function noSuchImport(importId: string): DomainError {
  return new DomainError('not-found', `There is no import with the id "${importId}".`)
}

/** The event that took each import out which is out. */
async function removals(store: Store): Promise<ReadonlyMap<string, string>> {
  const events = eventsInForce(await store.events())
  return new Map(
    events.flatMap(({ id, body }) => (body.type === 'remove-import' ? [[body.importId, id]] : [])),
  )
}

function viewOf(
  id: string,
  records: readonly ImportRecord[],
  removedBy: string | null,
): ImportRecordView {
  const files = records.map(({ file, format, read, imported, duplicate, rejected }) => {
    return { file, format, read, imported, duplicate, rejected }
  })
  const { at, state } = records[0] as ImportRecord
  return { id, at, state, removed: removedBy !== null, removedBy, files }
}
