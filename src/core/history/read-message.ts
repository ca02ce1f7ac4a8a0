/**
 * A stored message as far as a rebuild needs it: no text, only who, when, thread and reading.
 * Start reading at rebuild.ts.
 */
import type { Day, Instant } from '#core/model/dates.ts'
import type { MailReading } from '#core/model/message.ts'

export type ReadMessage = {
  readonly id: string
  /** Position in the order in which things became known, ascending over entries and messages. */
  readonly seq: number
  /** `Message-ID` without angle brackets, or `null`. */
  readonly messageId: string | null
  /** Message-IDs this one answers, oldest first. */
  readonly references: readonly string[]
  readonly fromAddress: string | null
  readonly subject: string
  readonly sentAt: Instant | null
  readonly sentOn: Day | null
  /** A program wrote it: somebody is away, or it came in. It answers no letter. */
  readonly isAutoReply: boolean
  readonly reading: MailReading
}
