/**
 * What mails tell the cadence: their answers as contacts, the dates they named, and whether they
 * asked not to be written to. Pure; the person's zone is passed in.
 */
import { mailSaid, type SaidOf } from '#core/calendar/mail-said.ts'
import type { Day } from '#core/model/dates.ts'
import type { Message, MessageKind } from '#core/model/message.ts'
import type { StatedDate, Touch } from '#core/model/touches.ts'
import { dayIn } from '#core/model/zoned-days.ts'

/** Mails in which somebody answers or moves; receipts, alerts and the end itself are not. */
const ANSWERS: ReadonlySet<MessageKind> = new Set(['update', 'interview', 'assessment', 'offer'])
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
export function wordsOfMails(
  messages: readonly Message[],
  zone: string,
  saidOf: SaidOf = mailSaid,
): MailWords {
  const read = messages.flatMap((message) => {
    const on = dayOf(message, zone)
    return on === null ? [] : [{ on, message, said: saidOf(message) }]
  })
  return {
    touches: read
      .filter(({ message: { mail, reading } }) => ANSWERS.has(reading.kind) && !mail.isAutoReply)
      .map(({ on }): Touch => ({ on, direction: 'in', kind: 'other', channel: 'mail' })),
    statedDates: read.flatMap(({ on, said: { answerBy } }) =>
      answerBy === null ? [] : [{ saidOn: on, by: answerBy }],
    ),
    asksNoContact: read.some(({ said }) => said.asksNoContact),
  }
}
