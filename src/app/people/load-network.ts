/** The people around the search, always up to date: every use case about people starts here. */
import type { Network } from '#core/network/network.ts'
import { rebuildNetwork } from '#core/network/rebuild-network.ts'
import type { Store } from '../ports.ts'

/** Made in memory from the log: thousands of cards take less than reading them back would. */
const loaded = new WeakMap<Store, { readonly revision: number; readonly network: Network }>()

export async function loadNetwork(store: Store): Promise<Network> {
  const { log } = await store.revisions()
  const cached = loaded.get(store)
  if (cached?.revision === log) return cached.network
  const network = rebuildNetwork({ cards: await store.cards(), events: await store.events() })
  loaded.set(store, { revision: log, network })
  return network
}
