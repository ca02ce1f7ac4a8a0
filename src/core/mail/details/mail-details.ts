/**
 * Details of a mail beside its kind: when the talk is, until when an answer is due, who writes,
 * and whether an answer or a later word is wished for.
 *
 * Pure; days are counted from the day the mail was sent. Start reading at `mailDetails`.
 */

import { ownText } from '#core/mail/own-text.ts'
import type { Day } from '#core/model/dates.ts'
import type { Mail, MessageKind } from '#core/model/message.ts'
import { asksNoReply } from './asks-no-reply.ts'
import { deadline } from './deadline.ts'
import { mailWording } from './mail-language.ts'
import { flatText } from './pattern.ts'
import { staysInTouch } from './stays-in-touch.ts'
import { talkAt } from './talk-at.ts'
import { writer } from './writer.ts'

export type MailDetails = {
  /** `YYYY-MM-DDTHH:MM` in the mail's own clock; interviews with one fixed time only. */
  readonly talkAt: string | null
  /** The last day for a test or an answer to an offer. */
  readonly deadline: Day | null
  readonly writer: { readonly name: string; readonly address: string | null } | null
  readonly asksNoReply: boolean
  readonly staysInTouch: boolean
}

/** Only what ends or puts off an application can wish for a later one. */
const CLOSED_KINDS: ReadonlySet<MessageKind> = new Set(['rejection', 'acknowledgement', 'update'])

/** A mail says what these rules look for in this much text. */
const LOOK_AT = 8000

/** The details of a whole mail: of its newest own text, or of what it forwards. */
export function detailsOf(kind: MessageKind, mail: Mail): MailDetails {
  return mailDetails(kind, mail.subject, ownText(mail.text, mail.subject).body, mail)
}

/**
 * @param kind what the mail was read to be
 * @param body the newest own text with its signature, as written
 * @param mail the whole mail; without the day it was sent no day is told
 * @example mailDetails('interview', '', 'See you on Monday at 9.30', { sentOn: '2026-03-05', text: '', from: null, to: [], calendarMethod: null }).talkAt // => '2026-03-09T09:30'
 */
export function mailDetails(
  kind: MessageKind,
  subject: string,
  body: string,
  mail: Mail,
): MailDetails {
  const text = body
    .replace(/^\s+/, '')
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, LOOK_AT)
  const flat = flatText(text)
  const flatSubject = flatText(subject)
  const wording = mailWording(`${flat}\n${flatSubject}`)
  const sent = mail.sentOn
  const isTimed = kind === 'assessment' || kind === 'offer'
  return {
    talkAt:
      kind === 'interview' && sent
        ? talkAt(flatSubject, flat, wording, sent, mail.calendarMethod)
        : null,
    deadline: isTimed && sent ? deadline(`${flatSubject}\n\n${flat}`, wording, sent, kind) : null,
    writer: kind === 'alert' ? null : writer(text, mail),
    asksNoReply: asksNoReply(flatText(mail.text.slice(0, LOOK_AT)), wording),
    staysInTouch: CLOSED_KINDS.has(kind) && staysInTouch(flat, wording, kind === 'rejection'),
  }
}
