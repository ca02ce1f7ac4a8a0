/** The search as a whole: `comeback patterns`, GET /api/patterns. */
import type { PatternsView } from '#contracts/views.ts'
import { patternsOf } from '#core/diagnosis/patterns.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

export async function showPatterns({ store, clock }: Services): Promise<PatternsView> {
  const { applications, person } = await loadSearch(store)
  const { n, stages, leak, causes, channels, resumes } = patternsOf(
    applications,
    clock.today(),
    person,
  )
  return {
    n,
    stages: stages.map((stage) => ({ ...stage })),
    leak: { ...leak },
    causes: causes.map((cause) => ({ ...cause })),
    channels: channels.map((group) => ({ ...group })),
    resumes: resumes.map((group) => ({ ...group })),
  }
}
