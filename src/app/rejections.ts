/** The rejections of a search, newest first, and which of them were looked at. */
import type { RebuiltSearch } from '#core/history/rebuild.ts'
import type { Application } from '#core/model/application.ts'
import { type Day, dayOfInstant } from '#core/model/dates.ts'
import { type Stage, standing } from '#core/model/stages.ts'

export type Rejection = {
  readonly application: Application
  readonly stageAtRejection: Stage
  /** `null` where it is known that a no came but not when. */
  readonly date: Day | null
  readonly settled: 'done' | 'not-this-one' | 'later' | null
  /** The day of the person's last word on it. */
  readonly settledOn: Day | null
}

/** Newest first; undated ones last. */
export function rejectionsOf({ applications, debriefs }: RebuiltSearch): readonly Rejection[] {
  return applications
    .flatMap((application) => {
      const { stageAtRejection } = standing(application.milestones)
      if (stageAtRejection === null) return []
      const date = application.milestones.findLast(({ kind }) => kind === 'rejected')?.date ?? null
      const word = debriefs.get(application.id)
      const settledOn = word ? dayOfInstant(word.at) : null
      const settled = word?.outcome ?? null
      return [{ application, stageAtRejection, date, settled, settledOn }]
    })
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}

/** Whether nobody looked at it to the end, nor chose not to. */
export function isOpenForDebrief({ settled }: Rejection): boolean {
  return settled === null || settled === 'later'
}

/**
 * Whether its debrief was left in the middle. After a pause without answers it is not: the
 * moment is asked again.
 */
export function isBegun({ application, settled }: Rejection): boolean {
  if (settled === 'done' || settled === 'not-this-one') return false
  const answers = Object.keys(application.answers).length
  return answers > 0 || (application.moments.length > 0 && settled !== 'later')
}
