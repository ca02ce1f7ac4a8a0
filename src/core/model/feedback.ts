/** What an employer said about an application, as the person keeps it, and what came of it. */
import type { CauseId } from './causes.ts'
import type { Day } from './dates.ts'

export type Feedback = {
  readonly id: string
  /** Their words, as typed, pasted or taken from a mail. */
  readonly text: string
  /** When it was said, where that is known. */
  readonly on: Day | null
  /** Who said it, where that is known. */
  readonly from?: string
  /** The mail that it was taken from. */
  readonly messageId?: string
  /** The causes that it speaks of, each confirmed by the person; never one that was only read. */
  readonly causes: readonly CauseId[]
  /** What the person changed since. */
  readonly changed?: string
}
