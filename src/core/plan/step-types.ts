/**
 * What a next step is. Ids are stable: the same step of the same application keeps its id, so
 * that "done" and "not this one" hold when the plan is made again.
 */
import type { Day } from '#core/model/dates.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'

/** One concrete action. */
export type NextStep = {
  /** `<applicationId>:<kind of step>` */
  readonly id: string
  readonly applicationId: string
  readonly title: string
  /** Why it helps, in one sentence. */
  readonly why: string
  /** In words: "today", "by Thursday, 26 November". */
  readonly when: string
  /** The last day on which it makes sense to begin; `null` where any day will do. */
  readonly dueOn: Day | null
  readonly draft: { readonly kind: LetterKind } | null
  /** How to do it: the drill, or what to look at. */
  readonly detail: string | null
  /** What it takes, in minutes. */
  readonly minutes: number
}
