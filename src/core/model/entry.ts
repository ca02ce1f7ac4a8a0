/**
 * An entry: what a person (or their spreadsheet, or a history file) says of one application.
 * Kept as it came. History rebuilds applications from entries, messages and events.
 */

import type { Moment, Posting } from './application.ts'
import type { Feedback } from './feedback.ts'
import type { GivenFacts } from './given-facts.ts'
import type { Channel, Milestone } from './milestones.ts'
import type { AnswerSet } from './questions.ts'
import type { ContactStop, EnteredTouch, LongGameMark, StatedDate } from './touches.ts'

export type EntryOrigin = 'history-file' | 'sheet' | 'hand'

/** The content of an entry, as a parser returns it. */
export type EntryDraft = {
  /** The id a history file gives; `null` elsewhere. Kept for the application. */
  readonly applicationId: string | null
  readonly employer: string
  readonly role: string | null
  readonly level?: string
  readonly channel: Channel | null
  readonly posting?: Posting
  readonly resume?: string
  readonly milestones: readonly Milestone[]
  readonly answers: AnswerSet
  readonly moments: readonly Moment[]
  readonly notes: readonly string[]
  readonly feedback?: readonly Feedback[]
  /** Messages that this entry already accounts for: they add no milestones of their own. */
  readonly messageIds: readonly string[]
  readonly given?: GivenFacts
  readonly archived?: true
  readonly country?: string
  readonly touches?: readonly EnteredTouch[]
  readonly statedDates?: readonly StatedDate[]
  readonly longGame?: LongGameMark
  readonly contactStop?: ContactStop
  readonly extra?: Readonly<Record<string, unknown>>
}

export type Entry = EntryDraft & {
  /** Fingerprint of the content (core/history/entry-id.ts). */
  readonly id: string
  readonly origin: EntryOrigin
  /** The import it came with: rows of one import are different applications. `null` by hand. */
  readonly importId: string | null
  /** Position in the order in which things became known, ascending over entries and messages. */
  readonly seq: number
}
