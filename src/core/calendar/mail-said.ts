/**
 * What one mail says of days: when the talk is, until when something is due, by when they will
 * answer, and whether they asked not to be written to.
 *
 * Pure. Reading a text takes about half a millisecond: callers with many mails remember it.
 */
import { answerDate } from '#core/mail/details/answer-date.ts'
import { asksNoContact } from '#core/mail/details/asks-no-contact.ts'
import { detailsOf } from '#core/mail/details/mail-details.ts'
import { mailWording } from '#core/mail/details/mail-language.ts'
import { flatText } from '#core/mail/details/pattern.ts'
import { ownText } from '#core/mail/own-text.ts'
import type { Day } from '#core/model/dates.ts'
import type { Message, MessageKind } from '#core/model/message.ts'

export type MailSaid = {
  /** `YYYY-MM-DDTHH:MM` in the mail's own clock. */
  readonly talkAt: string | null
  /** The last day for a test or an answer to an offer. */
  readonly deadline: Day | null
  /** By when they will answer. */
  readonly answerBy: Day | null
  readonly asksNoContact: boolean
}

/** How a mail is read: anew, or remembered. */
export type SaidOf = (message: Message) => MailSaid

const TIMED: ReadonlySet<MessageKind> = new Set(['interview', 'assessment', 'offer'])
/** Mails that may name the day of an answer. */
const MAY_PROMISE: ReadonlySet<MessageKind> = new Set([
  'update',
  'interview',
  'assessment',
  'acknowledgement',
])

export const mailSaid: SaidOf = ({ mail, reading }) => {
  const flat = flatText(ownText(mail.text, mail.subject).body)
  const wording = mailWording(flat)
  const { sentOn } = mail
  const { talkAt, deadline } = TIMED.has(reading.kind)
    ? detailsOf(reading.kind, mail)
    : { talkAt: null, deadline: null }
  return {
    talkAt,
    deadline,
    answerBy:
      sentOn !== null && MAY_PROMISE.has(reading.kind) ? answerDate(flat, wording, sentOn) : null,
    asksNoContact: asksNoContact(flat, wording),
  }
}
