/** The whole search in three numbers. */
import { loadSearch } from './load-search.ts'
import type { Store } from './ports.ts'

export type SearchSummary = {
  readonly applications: number
  readonly messages: number
  readonly toReview: number
}

export async function searchSummary(store: Store): Promise<SearchSummary> {
  const { applications, toReview } = await loadSearch(store)
  const messages = (await store.readMessages()).length
  return { applications: applications.length, messages, toReview: toReview.length }
}
