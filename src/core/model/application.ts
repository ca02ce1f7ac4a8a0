/**
 * The application: one try for one role at one employer, with all that is known of it.
 * What stands here is rebuilt from events; nothing writes to it directly.
 */

import type { Day, Instant } from './dates.ts'
import type { Feedback } from './feedback.ts'
import type { GivenFacts } from './given-facts.ts'
import type { Channel, Milestone } from './milestones.ts'
import type { AnswerSet } from './questions.ts'
import type { ContactStop, EnteredTouch, LongGameMark, StatedDate } from './touches.ts'

/** A posting as far as the person kept it. */
export type Posting = {
  readonly text?: string
  readonly mustHave?: readonly string[]
  readonly niceToHave?: readonly string[]
  /** Years of experience asked for. */
  readonly years?: number
  readonly postedOn?: Day
  readonly extra?: Readonly<Record<string, unknown>>
}

/** How a rejection was landing at some moment, in the person's own words. */
export type Moment = {
  readonly at: Instant
  readonly feeling: Feeling
  readonly note?: string
}

export const FEELINGS = ['rough', 'low', 'mixed', 'okay', 'fine'] as const
export type Feeling = (typeof FEELINGS)[number]

export type Application = {
  readonly id: string
  readonly employer: string
  readonly role: string | null
  readonly level?: string
  readonly channel: Channel | null
  readonly posting?: Posting
  /** Which version of the résumé went in. */
  readonly resume?: string
  /** In the order they happened. */
  readonly milestones: readonly Milestone[]
  readonly answers: AnswerSet
  readonly moments: readonly Moment[]
  /** Notes of the person, newest last. */
  readonly notes: readonly string[]
  /** What the employer said about it; absent where they said nothing. */
  readonly feedback?: readonly Feedback[]
  /** Ids of the messages that belong to it, oldest first. */
  readonly messageIds: readonly string[]
  /** Facts for letters that only the person has. */
  readonly given?: GivenFacts
  /** Put out of sight by the person; counted everywhere all the same. */
  readonly archived?: true
  /** Where the employer is, as the person said: `DE`, or a region, `DE-BY`. */
  readonly country?: string
  /** Contacts that the person entered, oldest first. */
  readonly touches?: readonly EnteredTouch[]
  /** Days by which they said they would answer, as the person entered them, in the order entered. */
  readonly statedDates?: readonly StatedDate[]
  readonly longGame?: LongGameMark
  readonly contactStop?: ContactStop
  /** Keys of a history file that this version does not know: kept and given back. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** The person whose search it is, as far as they told. */
export type Person = {
  readonly name?: string
  readonly targetRoles?: readonly string[]
  readonly yearsOfExperience?: number
  readonly skills?: readonly string[]
  readonly extra?: Readonly<Record<string, unknown>>
}
