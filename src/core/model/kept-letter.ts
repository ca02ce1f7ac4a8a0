/**
 * A letter as the person kept it: a draft of theirs, held until a day, on its way out, or sent.
 * Derived from events (core/history/kept-letters.ts); nothing is ever sent by itself.
 */
import type { Day, Instant } from './dates.ts'
import type { LetterName } from './letter-kinds.ts'

/** How a letter went out: by the person's own hand, or over their own mail server. */
export const LETTER_WAYS = ['copy', 'mail-program', 'eml', 'smtp'] as const
export type LetterWay = (typeof LETTER_WAYS)[number]

export type LetterText = {
  /** A bare address, or `null` where none is known. */
  readonly to: string | null
  readonly subject: string
  readonly body: string
}

/** `sending`: handed to a mail server, and it is not known yet whether it went. */
export type LetterState = 'draft' | 'held' | 'sending' | 'sent'

export type SentNote = {
  readonly on: Day
  /** When the person, or the server, said so. */
  readonly at: Instant
  readonly by: LetterWay
  /** The `Message-ID` that it carries, without angle brackets; `null` where that is not known. */
  readonly mailId: string | null
  /** Id of the mail in which the letter was met again in a mailbox, or `null`. */
  readonly messageId: string | null
}

export type KeptLetter = LetterText & {
  readonly id: string
  /** The application's id now in force. */
  readonly applicationId: string
  readonly kind: LetterName
  readonly state: LetterState
  /** Not to be sent before this day; only of a draft, `null` where it is not held. */
  readonly heldUntil: Day | null
  /** When its words last changed. */
  readonly keptAt: Instant
  /** Handed to a mail server at that moment, with no word on how it ended. */
  readonly attempt: { readonly at: Instant; readonly mailId: string } | null
  readonly sent: SentNote | null
  /** Ids of the mails that answer it, as sent; empty before it is sent. */
  readonly answers: readonly string[]
}

/** Whether a letter still waits for its day. */
export function isHeldOn({ state, heldUntil }: KeptLetter, today: Day): boolean {
  return state === 'held' && heldUntil !== null && heldUntil > today
}
