/**
 * Mails that come in, beside the letters that the person sent: which of them is such a letter, and
 * which answers one. An answer is kept whatever its words are: a thanks or a line of feedback
 * reads as nothing of the search, and is what the person asked for.
 */
import type { LetterEventBody } from '#core/model/events.ts'
import { ASKS_WHAT_DECIDED } from '#core/model/letter-kinds.ts'
import type { Mail, Message } from '#core/model/message.ts'
import { answeredLetter, type LetterTrail, letterInMail, type SentLetter } from './letter-trail.ts'

export type BesideLetters = {
  readonly messages: readonly Message[]
  /** What is to be kept of the letters; each mail is met once. */
  readonly events: readonly LetterEventBody[]
}

/** @param messages as read, in any order */
export function besideLetters(messages: readonly Message[], trail: LetterTrail): BesideLetters {
  if (trail.letters.length === 0) return { messages, events: [] }
  const own = new Map(
    messages.flatMap(({ id, mail }) => {
      const letter = letterInMail(trail, mail)
      return letter ? [[id, { letter, mail }] as const] : []
    }),
  )
  const known = withMailIds(trail, [...own.values()])
  const events: LetterEventBody[] = [...own]
    .filter(([id]) => !trail.own.has(id))
    .flatMap(([messageId, { letter, mail }]) => [
      ...proof(letter, mail),
      { type: 'letter-met', ...ofLetter(letter), messageId, mailId: mail.messageId },
    ])
  const read = messages.map((message) => {
    if (own.has(message.id)) return message
    const letter = answeredLetter(known, headOf(message))
    if (letter === null || message.mail.isBulk) return message
    if (message.mail.isAutoReply) return isReceipt(message) ? asUpdate(message) : message
    events.push(...proof(letter, message.mail))
    return isMisread(message, letter) ? asUpdate(message) : message
  })
  return { messages: read, events: once(events) }
}

type Met = { readonly letter: SentLetter; readonly mail: Mail }

/** What is met in this very batch leads its answers, too. */
function withMailIds(trail: LetterTrail, met: readonly Met[]): LetterTrail {
  const found = met.flatMap(({ letter, mail }) =>
    mail.messageId === null ? [] : [[mail.messageId, letter] as const],
  )
  return { ...trail, byMailId: new Map([...trail.byMailId, ...found]) }
}

/** A letter that is in a mailbox, or that was answered, went. */
function proof(letter: SentLetter, mail: Mail): readonly LetterEventBody[] {
  if (!letter.isUnsure) return []
  const { kind, to, subject, body, on, mailId } = letter
  const words = { ...ofLetter(letter), kind, to, subject, body }
  const isSelf = mail.messageId !== null && mail.messageId === mailId
  const sentOn = (isSelf ? mail.sentOn : null) ?? on
  return [{ type: 'letter-sent', ...words, sentOn, by: 'smtp', mailId }]
}

const ofLetter = ({ id: letterId, applicationId }: SentLetter) => ({ letterId, applicationId })

/**
 * What comes back on a question about a no speaks of it, and is no further one. An answer that reads as
 * an update needs no further question: neither what it is, nor whose, as the letter tells both.
 */
function isMisread({ reading }: Message, { kind }: SentLetter): boolean {
  if (reading.kind === 'rejection') return ASKS_WHAT_DECIDED.has(kind)
  return reading.kind === 'other' || (reading.kind === 'update' && reading.needsReview)
}

/** That the letter came in, or that its reader is away: the application was received long before. */
const isReceipt = ({ reading }: Message) => reading.kind === 'acknowledgement'

function asUpdate(message: Message): Message {
  const told = { statedReason: null, afterStage: null, confidence: 1, needsReview: false }
  return { ...message, reading: { ...message.reading, ...told, kind: 'update' } }
}

function headOf({ mail }: Message) {
  return { ...mail, fromAddress: mail.from?.address ?? null }
}

/** Several answers prove one letter; that is said once. */
function once(events: readonly LetterEventBody[]): readonly LetterEventBody[] {
  const isFirst = (body: LetterEventBody, at: number) =>
    body.type !== 'letter-sent' ||
    events.findIndex((one) => one.type === body.type && one.letterId === body.letterId) === at
  return events.filter(isFirst)
}
