/** Lists the rebuilt search: `comeback applications`, GET /api/applications. */
import type { ApplicationsView } from '#contracts/views.ts'
import { applicationView } from './application-view.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

export async function listApplications({ store, clock }: Services): Promise<ApplicationsView> {
  const { applications } = await loadSearch(store)
  const today = clock.today()
  return { applications: applications.map((application) => applicationView(application, today)) }
}
