/**
 * A mail as the domain sees it, and what it was read to mean.
 *
 * `Mail` is what core/formats makes of the bytes; `MailReading` is what core/mail makes of a
 * `Mail`; a `Message` is both with our own id, as the store keeps it.
 */
import type { Day, Instant } from './dates.ts'
import type { StatedReason } from './milestones.ts'
import type { Stage } from './stages.ts'

export const MESSAGE_KINDS = [
  'acknowledgement',
  'assessment',
  'interview',
  'rejection',
  'offer',
  'update',
  'outreach',
  'alert',
  'other',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export type MailAddress = { readonly name: string; readonly address: string }

/** One parsed mail. Plain text only: HTML was rendered to the text a person would see. */
export type Mail = {
  /** `Message-ID` without angle brackets, or `null`. */
  readonly messageId: string | null
  /** Message-IDs this one answers, oldest first. */
  readonly references: readonly string[]
  readonly from: MailAddress | null
  readonly replyTo: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly subject: string
  /** The `Date` header as an instant, or `null` when absent or unreadable. */
  readonly sentAt: Instant | null
  /** The calendar date of the `Date` header in the sender's own zone, as a person reads it. */
  readonly sentOn: Day | null
  /** The whole visible text, quotes included. */
  readonly text: string
  /** `List-Unsubscribe`, `List-Id`, `Precedence: bulk`: sent to many. */
  readonly isBulk: boolean
  /** `Auto-Submitted` or `X-Autoreply`. */
  readonly isAutoReply: boolean
  /** Carries a `text/calendar` part; its `METHOD`, upper case, or `null`. */
  readonly calendarMethod: string | null
  readonly attachmentNames: readonly string[]
}

/** What one mail means, and the words that decided. */
export type MailReading = {
  readonly kind: MessageKind
  /** Calibrated as well as the method allows: of readings at .9, nine in ten should be right. */
  readonly confidence: number
  readonly employer: string | null
  readonly role: string | null
  /** The role stands in what the mail answers alone: told, and nothing is joined by it. */
  readonly isRoleAnswered?: boolean
  /** The day the mail was sent. */
  readonly date: Day | null
  /** Only for a rejection; `null` for other kinds. */
  readonly statedReason: StatedReason | null
  /** Only for a rejection: the stage that its words say was reached; `null` when they do not. */
  readonly afterStage: Exclude<Stage, 'offer'> | null
  /** For an interview mail: which kind of talk its words name; `null` for other kinds. */
  readonly round: 'screen' | 'interview' | 'final' | null
  /** Exact pieces of the mail's subject or text that decided, most telling first. */
  readonly decidedBy: readonly string[]
  /** True when the person should be asked before this enters the history. */
  readonly needsReview: boolean
}

/** A stored mail. `text` is empty for kind `other`: private mail is not kept. */
export type Message = {
  readonly id: string
  readonly mail: Mail
  readonly reading: MailReading
}

/** Below this a reading waits for the person's word before it enters the history. */
export const REVIEW_BELOW_CONFIDENCE = 0.8
/** A wrong rejection is the worst error: one that is not this sure waits as well. */
export const REVIEW_A_NO_BELOW = 0.9
