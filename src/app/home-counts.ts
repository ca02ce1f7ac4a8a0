/** What a home holds, in three numbers that a person knows their search by. */
import type { HomeCounts } from '#contracts/settings.ts'
import { loadSearch } from './load-search.ts'
import type { Store } from './ports.ts'

export async function homeCounts(store: Store): Promise<HomeCounts> {
  const { applications } = await loadSearch(store)
  const days = applications.flatMap(({ milestones }) =>
    milestones.flatMap(({ date }) => (date === null ? [] : [date])),
  )
  return {
    applications: applications.length,
    messages: (await store.readMessages()).length,
    newest: days.reduce<string | null>(
      (newest, day) => (newest && newest > day ? newest : day),
      null,
    ),
  }
}
