/** Which steps are not to be offered now: done or skipped for good, "later" until its day. */
import type { RebuiltSearch, SettledStep } from '#core/history/rebuild.ts'
import { addDays, type Day } from '#core/model/dates.ts'
import { dayIn } from '#core/model/zoned-days.ts'

/** @param place of the person: which day it was when they said so is told by their zone */
export function settledSteps(
  { steps }: RebuiltSearch,
  { today, zone }: { readonly today: Day; readonly zone: string },
): ReadonlySet<string> {
  const comesBack = ({ at, until }: SettledStep) => until ?? addDays(dayIn(zone, at), 1)
  const hidden = [...steps].filter(
    ([, step]) => step.outcome !== 'later' || comesBack(step) > today,
  )
  return new Set(hidden.map(([stepId]) => stepId))
}
