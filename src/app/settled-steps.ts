/** Which steps are not to be offered now: done or skipped for good, "later" until tomorrow. */
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import { type Day, dayOfInstant } from '#core/model/dates.ts'

export function settledSteps({ steps }: RebuiltSearch, today: Day): ReadonlySet<string> {
  const hidden = [...steps].filter(
    ([, { outcome, at }]) => outcome !== 'later' || dayOfInstant(at) >= today,
  )
  return new Set(hidden.map(([stepId]) => stepId))
}
