/**
 * What mails tell the cadence: their answers as contacts, the dates they named, and whether they
 * asked not to be written to. Pure; the person's zone is passed in.
 */
import { answerDate } from '#core/mail/details/answer-date.ts'
import { asksNoContact } from '#core/mail/details/asks-no-contact.ts'
import { mailWording } from '#core/mail/details/mail-language.ts'
import { flatText } from '#core/mail/details/pattern.ts'
import { ownText } from '#core/mail/own-text.ts'
import type { Day } from '#core/model/dates.ts'
import type { Message, MessageKind } from '#core/model/message.ts'
import type { StatedDate, Touch } from '#core/model/touches.ts'
import { dayIn } from './zoned-days.ts'

/** Mails in which somebody answers or moves; receipts, alerts and the end itself are not. */
const ANSWERS: ReadonlySet<MessageKind> = new Set(['update', 'interview', 'assessment', 'offer'])
/** Mails that may name the day of an answer. */
const MAY_PROMISE: ReadonlySet<MessageKind> = new Set([
  'update',
  'interview',
  'assessment',
  'acknowledgement',
])

export type MailWords = {
  readonly touches: readonly Touch[]
  readonly statedDates: readonly StatedDate[]
  readonly asksNoContact: boolean
}

/** The day of a mail for the person; `null` where it bears none. */
function dayOf({ mail }: Message, zone: string): Day | null {
  return mail.sentAt === null ? mail.sentOn : dayIn(zone, mail.sentAt)
}

/** @param messages of one application, in any order */
export function wordsOfMails(messages: readonly Message[], zone: string): MailWords {
  const read = messages.flatMap((message) => {
    const on = dayOf(message, zone)
    return on === null ? [] : [{ on, message, ...promisesIn(message) }]
  })
  return {
    touches: read
      .filter(({ message: { mail, reading } }) => ANSWERS.has(reading.kind) && !mail.isAutoReply)
      .map(({ on }): Touch => ({ on, direction: 'in', kind: 'other', channel: 'mail' })),
    statedDates: read.flatMap(({ on, by }) => (by === null ? [] : [{ saidOn: on, by }])),
    asksNoContact: read.some(({ noContact }) => noContact),
  }
}

function promisesIn({ mail, reading }: Message): {
  readonly by: Day | null
  readonly noContact: boolean
} {
  const flat = flatText(ownText(mail.text).body)
  const wording = mailWording(flat)
  const { sentOn } = mail
  const mayPromise = MAY_PROMISE.has(reading.kind) && sentOn !== null
  return {
    by: mayPromise ? answerDate(flat, wording, sentOn) : null,
    noContact: asksNoContact(flat, wording),
  }
}
