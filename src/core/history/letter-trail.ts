/**
 * The trail of sent letters in mails: which mail is a letter of the person's own, and which mail
 * answers one. Told by Message-IDs; where those are not known, by recipient, subject and day.
 *
 * Pure, and known before anything is linked. Start reading at `letterTrailOf`.
 */
import { bareSubject, folded, isAnswerSubject } from '#core/mail/bare-subject.ts'
import { type Day, dayNumber, dayOfInstant, type Instant } from '#core/model/dates.ts'
import type { SearchEvent } from '#core/model/events.ts'
import type { LetterName } from '#core/model/letter-kinds.ts'
import type { Mail } from '#core/model/message.ts'

/** A letter that went out, or may have. */
export type SentLetter = {
  readonly id: string
  /** As it was said last; may be merged or split since. */
  readonly applicationId: string
  readonly kind: LetterName
  readonly to: string | null
  readonly subject: string
  readonly body: string
  /** The day it went, or was handed over, and when that was said. */
  readonly on: Day
  readonly at: Instant
  /** It was handed to a mail server, and whether it went is not known. */
  readonly isUnsure: boolean
  /** The `Message-ID` under which it was handed over, or said to carry. */
  readonly mailId: string | null
  /** The event that spoke of it last. */
  readonly seq: number
}

export type LetterTrail = {
  readonly letters: readonly SentLetter[]
  /** By the `Message-ID` that a letter carries. */
  readonly byMailId: ReadonlyMap<string, SentLetter>
  /** Ids of mails that were met as letters of the person's own. */
  readonly own: ReadonlySet<string>
}

/** The head of a mail, as far as it tells whether it is, or answers, a letter. */
type Head = Pick<Mail, 'messageId' | 'references' | 'subject' | 'sentOn' | 'sentAt'> & {
  readonly fromAddress: string | null
}

/** Days by which clocks, zones and a late send may part a mail's day from the one that was said. */
const DAYS_APART = 1

/** @param events in force, by `seq` */
export function letterTrailOf(events: readonly SearchEvent[]): LetterTrail {
  const letters = new Map<string, SentLetter>()
  const letterOfMailId = new Map<string, string>()
  const own = new Set<string>()
  for (const { body, at, seq } of events) {
    if (body.type === 'sending-letter' || body.type === 'letter-sent') {
      const { letterId: id, applicationId, kind, to, subject, body: words } = body
      const isUnsure = body.type === 'sending-letter'
      const on = isUnsure ? dayOfInstant(at) : body.sentOn
      const said = { id, applicationId, kind, to, subject, body: words }
      letters.set(id, { ...said, on, at, isUnsure, mailId: body.mailId, seq })
      if (body.mailId !== null) letterOfMailId.set(body.mailId, id)
    }
    if (body.type === 'letter-not-sent') letters.delete(body.letterId)
    if (body.type === 'letter-met') {
      own.add(body.messageId)
      if (body.mailId !== null) letterOfMailId.set(body.mailId, body.letterId)
    }
  }
  const byMailId = new Map(
    [...letterOfMailId].flatMap(([mailId, id]) => {
      const letter = letters.get(id)
      return letter ? [[mailId, letter] as const] : []
    }),
  )
  return { letters: [...letters.values()], byMailId, own }
}

/** Whether a held mail is one that the person sent as a letter. */
export function isOwnLetter(
  { own, byMailId }: LetterTrail,
  { id, messageId }: { readonly id: string; readonly messageId: string | null },
): boolean {
  return own.has(id) || (messageId !== null && byMailId.has(messageId))
}

/**
 * The letter that a mail in a mailbox is: by its Message-ID, else by recipient, subject and day,
 * else (a letter whose recipient Comeback does not know) by its very words, subject and day.
 */
export function letterInMail({ letters, byMailId }: LetterTrail, mail: Mail): SentLetter | null {
  const known = mail.messageId === null ? undefined : byMailId.get(mail.messageId)
  if (known) return known
  const recipients = new Set(mail.to.map(({ address }) => address.toLowerCase()))
  const isIt = ({ to, subject, body, on }: SentLetter) => {
    if (folded(subject) !== folded(mail.subject) || !isNear(dayOf(mail), on)) return false
    return to === null
      ? folded(mail.text).startsWith(folded(body))
      : recipients.has(to.toLowerCase())
  }
  return letters.findLast(isIt) ?? null
}

/** The letter that a mail answers: by thread, else by who answers, and under which subject. */
export function answeredLetter({ letters, byMailId }: LetterTrail, head: Head): SentLetter | null {
  for (const reference of head.references.toReversed()) {
    const letter = byMailId.get(reference)
    if (letter) return letter
  }
  const isIt = (letter: SentLetter) => cameAfter(letter, head) && answersSubject(letter, head)
  return letters.findLast(isIt) ?? null
}

/** Whether a mail came from the recipient after the letter went. */
export function cameAfter(
  { to, on, at }: Pick<SentLetter, 'to' | 'on' | 'at'>,
  head: Head,
): boolean {
  const day = dayOf(head)
  if (!isSameAddress(head.fromAddress, to) || day === null) return false
  // The no that a letter answers often came on the day of the letter.
  return day === on ? head.sentAt !== null && head.sentAt > at : day > on
}

function answersSubject({ subject: of }: SentLetter, { subject }: Head): boolean {
  return isAnswerSubject(subject) && bareSubject(subject) === bareSubject(of)
}

function dayOf({ sentOn, sentAt }: Pick<Head, 'sentOn' | 'sentAt'>): Day | null {
  return sentOn ?? (sentAt === null ? null : dayOfInstant(sentAt))
}

function isNear(one: Day | null, other: Day): boolean {
  return one !== null && Math.abs(dayNumber(one) - dayNumber(other)) <= DAYS_APART
}

function isSameAddress(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase()
}
