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
  const search = saved ?? (await rebuildSearch(store))
  loaded.set(store, { revision: log, search })
  return search
}

/** Reads and saves in one transaction, so that no other writer comes between the two. */
async function rebuildSearch(store: Store): Promise<RebuiltSearch> {
  return store.transaction(async (inside) => {
    const search = rebuild({
      messages: await inside.readMessages(),
      entries: await inside.entries(),
      events: await inside.events(),
    })
    await inside.saveDerived(search, (await inside.revisions()).log)
    return search
  })
}
