/** Today's steps, three at most: `comeback next`, GET /api/next. */
import type { NextView } from '#contracts/views.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { todaysSteps } from '#core/plan/todays-steps.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'
import { settledSteps } from './settled-steps.ts'
import { stepView } from './step-view.ts'

export async function planNext({ store, clock }: Services): Promise<NextView> {
  const search = await loadSearch(store)
  const { applications, person } = search
  const today = clock.today()
  const steps = todaysSteps({
    applications,
    summary: summariseHistory(applications, today),
    person,
    today,
    settledSteps: settledSteps(search, today),
  })
  return { steps: steps.map(stepView) }
}
