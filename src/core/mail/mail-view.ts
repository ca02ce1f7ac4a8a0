/** A mail taken apart as far as reading needs: own text, sender, subject, sentences, features. */
import type { Mail } from '#core/model/message.ts'
import { answeredAbout } from './answered-about.ts'
import { glossary } from './learned/known-words.ts'
import { type MailFeatures, mailFeatures } from './learned/mail-features.ts'
import { plain } from './learned/words.ts'
import { answeredText, type OwnText, ownText } from './own-text.ts'
import { strongStems } from './search-words.ts'
import { type Sender, senderOf } from './sender.ts'
import { lowerInPlace, type Sentence, sentences, straighten } from './sentences.ts'
import { isStatusOfANo } from './status-line.ts'

/** A mail to many says what it is at its top. */
const BULK_SENTENCES = 40

export type MailView = {
  readonly own: OwnText
  readonly sender: Sender
  /** As written; of the forwarded mail where only that is read. */
  readonly subjectText: string
  readonly subject: Sentence | null
  /** The newest own text, without signature; before what is forwarded, the note above it. */
  readonly body: readonly Sentence[]
  /** What the mail answers (`answeredText`); empty where that is nothing. */
  readonly answered: string
  /** Who sent it and how, in words that learned models count like words of the text. */
  readonly flags: readonly string[]
  readonly features: MailFeatures
}

/** The subject is one sentence, whatever its punctuation. */
function wholeSubject(subject: string): Sentence | null {
  const text = straighten(subject.slice(0, 300))
  return text.trim() === '' ? null : { start: 0, end: text.length, text, lower: lowerInPlace(text) }
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)

/** Who sent it and how, in words that the learned models count like words of the text. */
function flagsOf(mail: Mail, view: Omit<MailView, 'features' | 'flags'>): readonly string[] {
  const { sender, own, subject, body, answered } = view
  const length =
    body.length === 0 ? 'none' : body.length < 4 ? 'few' : body.length < 12 ? 'some' : 'many'
  const seen = [subject?.lower ?? '', ...body.map(({ lower }) => lower)].map(plain)
  return [
    `relay ${sender.relay ?? 'own'}`,
    `sentences ${length}`,
    // How many different words of a search stand in it: none, one, two, more.
    `search words ${strongStems(seen.join(' '), 3)}`,
    ...(sender.isHiringDesk ? ['hiring desk'] : []),
    ...(sender.isAlertDesk ? ['alert desk'] : []),
    ...(mail.isBulk ? ['to many'] : []),
    ...(mail.isAutoReply ? ['automatic'] : []),
    ...(mail.calendarMethod ? [`calendar ${mail.calendarMethod}`] : []),
    ...(own.forwarded ? ['forwarded'] : []),
    ...answeredAbout(answered),
    ...(seen.some(isStatusOfANo) ? ['status of a no'] : []),
    ...wordsIn(sender.localPart).map((word) => `address ${word}`),
    ...wordsIn(sender.name).map((word) => `shown ${word}`),
  ]
}

export function mailView(mail: Mail): MailView {
  const own = ownText(mail.text, mail.subject)
  const sender = senderOf(mail, own.forwarded?.from ?? null)
  const subjectText = own.forwarded?.subject || mail.subject
  const subject = wholeSubject(subjectText)
  const written = [
    ...(own.forwarded ? sentences(own.forwarded.note) : []),
    ...sentences(own.body.slice(0, own.signatureAt)),
  ]
  const body = mail.isBulk ? written.slice(0, BULK_SENTENCES) : written
  const answered = own.answers ? answeredText(mail.text, mail.subject) : ''
  const parts = { own, sender, subjectText, subject, body, answered }
  const flags = flagsOf(mail, parts)
  const features = mailFeatures(subject?.text ?? '', body, flags, glossary())
  return { ...parts, flags, features }
}
