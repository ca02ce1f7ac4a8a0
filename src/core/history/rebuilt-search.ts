/**
 * What a rebuild gives back: the whole search, derived, to be dropped and made again at will.
 * Start reading at rebuild.ts.
 */
import type { Application, Person } from '#core/model/application.ts'
import type { Day, Instant } from '#core/model/dates.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import type { MailReading, MessageKind } from '#core/model/message.ts'

/**
 * What the person is asked about a mail or a row that does not enter the history unasked.
 *
 * - `what-is-it`: the reading is uncertain
 * - `which-application`: the mail fits several, or one only weakly
 * - `which-employer`: no employer is named and no thread tells
 * - `same-application`: a row fits several applications; until told, it stands alone
 */
export type ReviewQuestion =
  | 'what-is-it'
  | 'which-application'
  | 'which-employer'
  | 'same-application'

export type ReviewItem = {
  /** Id of the message, or of the entry for a row. A `settle-message` event names it. */
  readonly id: string
  readonly of: 'message' | 'entry'
  readonly question: ReviewQuestion
  /** The reading with the person's corrections so far; `null` for a row. */
  readonly reading: MailReading | null
  /** Ids of applications it may belong to, likeliest first; five at most. */
  readonly candidates: readonly string[]
  /** The `applicationId` to settle it with when it is an application of its own. */
  readonly ownApplicationId: string
  /** The address it came from, in lower case; `null` for a row or where it is not known. */
  readonly sender: string | null
  /** The employer it names, as written, or `null`. */
  readonly employer: string | null
  /** When it was sent; for a row its first known day. */
  readonly date: Day | null
  /** The sender writes for many employers. */
  readonly isShared: boolean
  /** Which answers can hold for all such mails of this sender (sender-rules.ts). */
  readonly rules: readonly ('accept' | 'dismiss')[]
}

/** A rule that the person made for a sender, in force, with how many mails it decided. */
export type SenderRule = {
  readonly eventId: string
  readonly at: Instant
  /** In lower case. */
  readonly address: string
  /** As the mails read. */
  readonly kind: MessageKind
  readonly verdict: 'accept' | 'dismiss'
  /** For mails that name none; `null` where they are asked about. */
  readonly employer: string | null
  readonly decided: number
}

export type SettledDebrief = {
  readonly outcome: 'done' | 'not-this-one' | 'later'
  readonly at: Instant
}

export type SettledStep = { readonly outcome: 'done' | 'later' | 'skipped'; readonly at: Instant }

export type RebuiltSearch = {
  /** By first known date, then id; those without any date last. */
  readonly applications: readonly Application[]
  /** Message id to application id; messages of no application are absent. */
  readonly applicationOfMessage: ReadonlyMap<string, string>
  /** Any id that this search ever gave or was given, to the id now in force (its own included). */
  readonly aliases: ReadonlyMap<string, string>
  /** Mails and rows that wait for the person's word, oldest known first. */
  readonly toReview: readonly ReviewItem[]
  /** Ids of mails that the person set aside, or whose application they removed, by `seq`. */
  readonly setAside: readonly string[]
  /** By the order in which they were made. */
  readonly senderRules: readonly SenderRule[]
  readonly person: Person | null
  /** By application id: the person's last word on looking at its rejection. */
  readonly debriefs: ReadonlyMap<string, SettledDebrief>
  /** By letter id: drafts that the person keeps, and what they sent, in the order begun. */
  readonly letters: ReadonlyMap<string, KeptLetter>
  /** By step id: the person's last word on it. */
  readonly steps: ReadonlyMap<string, SettledStep>
}
