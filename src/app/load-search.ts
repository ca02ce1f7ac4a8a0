/**
 * The rebuilt search, always up to date: every reading use case starts here.
 *
 * What is derived carries the log revision it was made from. When the log has moved on (an
 * import, a correction, another process), it is rebuilt from the log and saved.
 */
import { type RebuiltSearch, rebuild } from '#core/history/rebuild.ts'
import type { Store } from './ports.ts'

/** Parsing the saved search again for every request would be the slowest part of most. */
const loaded = new WeakMap<Store, { readonly revision: number; readonly search: RebuiltSearch }>()

export async function loadSearch(store: Store): Promise<RebuiltSearch> {
  const { log, derived } = await store.revisions()
  const cached = loaded.get(store)
  if (cached?.revision === log) return cached.search
  const saved = derived === log ? await store.derived() : null
  const search = saved ?? (await store.transaction(searchInside))
  loaded.set(store, { revision: log, search })
  return search
}

/**
 * The search within a transaction: what is found there still holds when something is written on it.
 *
 * @param inside as the transaction hands it in
 */
export async function searchInside(inside: Store): Promise<RebuiltSearch> {
  const { log, derived } = await inside.revisions()
  const saved = derived === log ? await inside.derived() : null
  if (saved) return saved
  const search = rebuild({
    messages: await inside.readMessages(),
    entries: await inside.entries(),
    events: await inside.events(),
  })
  await inside.saveDerived(search, log)
  return search
}
