/**
 * What a next step is. Ids are stable: the same step of the same application keeps its id, so
 * that "done" and "not this one" hold when the plan is made again.
 */
import type { Band } from '#core/diagnosis/band.ts'
import type { ConversationKind } from '#core/model/conversation-kinds.ts'
import type { Day } from '#core/model/dates.ts'
import type { LetterKind } from '#core/model/letter-kinds.ts'

/**
 * What a step is expected to change, in applications: of those on the way to an offer a share
 * spared, or one worth so many of the others. Bands are 80%; too little data is a kind of its own.
 */
export type ExpectedChange = {
  /** Applications that it rests on. */
  readonly n: number
  readonly words: string
} & (
  | { readonly kind: 'fewer-applications'; readonly share: Band }
  | { readonly kind: 'worth-applications'; readonly worth: Band }
  | { readonly kind: 'not-enough-data' }
)

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
  /** The mail that answers the person's question, to be kept as feedback. */
  readonly saidIn?: { readonly messageId: string }
  /** How to do it: the drill, or what to look at. */
  readonly detail: string | null
  /** What it takes, in minutes. */
  readonly minutes: number
  /** `null` where it is a courtesy or rest: nothing that anyone could count. */
  readonly expected: ExpectedChange | null
  /** For ordering: applications spared a minute of effort; 0 where nothing is expected. */
  readonly worth: number
}

/** A step that turns to an employer; when it is due is told by core/outreach/cadence. */
export type ConversationStep = NextStep & {
  readonly conversation: ConversationKind
  /** It has its day; others may as well wait. */
  readonly isPressing: boolean
  /** Its day has come. */
  readonly isDue: boolean
  /** The person put it off, and that day is still ahead. */
  readonly isPutOff: boolean
}

/** What the cadence tells the plan. */
export type ConversationSteps = {
  readonly steps: readonly ConversationStep[]
  /** By application: staying in touch, were it found worth it; absent where the person said no. */
  readonly doors: ReadonlyMap<string, ConversationStep>
}

/** A letter that the person began, held or handed over, or its answer, that waits for them. */
export type LetterStep = NextStep & { readonly isPressing: boolean }
