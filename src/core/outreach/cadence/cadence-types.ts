/**
 * What the cadence takes and gives. Rules: docs/methods/cadence.md; start at conversations.ts.
 */
import type { ConversationKind } from '#core/model/conversation-kinds.ts'
import type { Day } from '#core/model/dates.ts'
import type { Milestone } from '#core/model/milestones.ts'
import type { ContactStop, LongGameMark, StatedDate, Touch } from '#core/model/touches.ts'

/** What the days were counted from. */
export type Basis =
  | 'talk'
  | 'applied'
  | 'stated-date'
  | 'last-word'
  | 'first-check-in'
  | 'offer-elsewhere'
  | 'no'
  | 'ending'
  | 'last-contact'
  | 'on-hold'

/** One conversation that is due, or will be. */
export type Conversation = {
  /** Stable for one occurrence: the next one of the same kind has another. */
  readonly id: string
  readonly applicationId: string
  readonly kind: ConversationKind
  /** The customary day, or the one that the person put it off to; stays once it has passed. */
  readonly on: Day
  /** The first working day from `on`, or from today, on; the day put off to, while it is ahead. */
  readonly writeOn: Day
  /** By custom until this day; `null`: no custom says. */
  readonly by: Day | null
  /** The last day on which it is offered; `null`: no end. */
  readonly until: Day | null
  readonly basis: Basis
  /** The day that `on` is counted from. */
  readonly countedFrom: Day
  /** Whether the person put it off to `on`. */
  readonly isPutOff: boolean
}

/** The person's word on one occurrence. */
export type SettledConversation = {
  readonly outcome: 'done' | 'later' | 'skipped'
  /** When it was said, in the person's own zone. */
  readonly on: Day
  /** For `later`: until when; absent: tomorrow. */
  readonly until?: Day | undefined
}

/** A milestone with the day on which it really was or is. */
export type CadenceMilestone = Milestone & {
  /** False for a talk of which only the invitation's day is known. */
  readonly isDayKnown: boolean
}

export type CadenceApplication = {
  readonly id: string
  readonly milestones: readonly CadenceMilestone[]
  readonly touches: readonly Touch[]
  readonly statedDates: readonly StatedDate[]
  /** An address a person reads is known, a contact is entered, or a person brought it about. */
  readonly knowsSomeone: boolean
  /** The person felt that the talks were warm. */
  readonly isWarm: boolean
  /** The person answered whether they wrote a thank-you. */
  readonly isThankAnswered: boolean
  readonly settled: ReadonlyMap<string, SettledConversation>
}

/** Whether people work on a day, in the person's country and in the employer's. */
export type IsWorkday = (day: Day) => boolean

/** All that concerns one employer. */
export type EmployerCase = {
  readonly today: Day
  readonly isWorkday: IsWorkday
  /** In any order; not empty. */
  readonly applications: readonly CadenceApplication[]
  /** The person's word on the long game; `null`: none. */
  readonly mark: LongGameMark | null
  /** Who ended it for good: the employer asked not to be written to, or the person stopped. */
  readonly stop: ContactStop | null
  /**
   * When the person was last in touch with somebody who works there, whatever it was about: a
   * contact for the long game, and no answer to an application. `null`: no such day is known.
   */
  readonly metOn: Day | null
  /** The day on which another employer's offer came that still waits. */
  readonly offerElsewhereOn: Day | null
}
