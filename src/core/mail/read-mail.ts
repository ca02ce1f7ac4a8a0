/**
 * What one mail means: kind, employer, role, reason, stage, how sure, and the words that decided.
 *
 * Pure and synchronous. A plain look settles most of a mailbox (prefilter.ts); what remains is
 * read sentence by sentence. Method, data, figures and limits: docs/methods/mail-reading.md.
 * Start reading at `readMail`.
 */
import {
  type Mail,
  type MailReading,
  type MessageKind,
  REVIEW_BELOW_CONFIDENCE,
} from '#core/model/message.ts'
import { employerIn } from './employer.ts'
import type { Found } from './evidence.ts'
import { type KindReading, kindOf, type MailView, mailView } from './kind.ts'
import type { OwnText } from './own-text.ts'
import { mayBeOfTheSearch } from './prefilter.ts'
import { statedReasonIn } from './reason.ts'
import { roleIn } from './role.ts'
import type { Sender } from './sender.ts'
import type { Sentence } from './sentences.ts'
import { afterStageIn, roundIn } from './stage.ts'

/** Changes whenever readings may change: stored readings of another version are read anew. */
export const READER_VERSION = 'en-learned-1'

const MAX_PIECE = 240
const MAX_PIECES = 3
/** Kinds that mean nothing to the history without an employer. */
const NEEDS_EMPLOYER: ReadonlySet<MessageKind> = new Set([
  'acknowledgement',
  'assessment',
  'interview',
  'rejection',
  'offer',
  'update',
])

const plainlyNothing = (mail: Mail, confidence: number, needsReview = false): MailReading => ({
  kind: 'other',
  confidence,
  employer: null,
  role: null,
  date: mail.sentOn,
  statedReason: null,
  afterStage: null,
  round: null,
  decidedBy: [],
  needsReview,
})

/** The piece of the mail behind a finding, exactly as written there. */
function piece(source: string, sentence: Sentence, from: number, to: number): string {
  const whole = source.slice(sentence.start, sentence.end)
  if (whole.length <= MAX_PIECE) return whole
  const start = Math.max(0, from - 60)
  return whole.slice(start, Math.max(to, Math.min(whole.length, start + MAX_PIECE))).trim()
}

function decidingPieces(
  mail: Mail,
  subject: Sentence | null,
  found: readonly Found[],
): readonly string[] {
  const pieces: string[] = []
  for (const { sentence, from, to } of found) {
    const text = piece(sentence === subject ? mail.subject : mail.text, sentence, from, to)
    if (text !== '' && !pieces.includes(text)) pieces.push(text)
    if (pieces.length === MAX_PIECES) break
  }
  return pieces
}

function addresseeNames(mail: Mail): readonly string[] {
  return mail.to.flatMap(({ name }) => [name, ...name.split(/\s+/)])
}

const FORWARDED_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day in a forwarded header, where it is written without doubt (ISO, or with a month's name). */
function forwardedDay(text: string | null): string | null {
  if (!text) return null
  const iso = FORWARDED_DAY.exec(text)
  if (iso) return iso[0]
  const named = /\b(\d{1,2})\.? ([A-Za-z]{3})[a-z]*,? (\d{4})\b/.exec(text)
  const american = /\b([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})\b/.exec(text)
  const [day, month, year] = named
    ? [named[1], named[2], named[3]]
    : [american?.[2], american?.[1], american?.[3]]
  const at = MONTHS.indexOf((month ?? '').toLowerCase())
  if (at < 0 || !day || !year) return null
  return `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function details(mail: Mail, own: OwnText, sender: Sender, subjectText: string) {
  const employer = employerIn(subjectText, own.body, sender, addresseeNames(mail))
  return { employer, role: roleIn(subjectText, own.body, employer) }
}

function readingOf(
  mail: Mail,
  { own, sender, subject, body }: MailView,
  read: KindReading,
): MailReading {
  const { kind, confidence } = read
  const { employer, role } = details(mail, own, sender, subject?.text ?? '')
  const unsure = confidence < REVIEW_BELOW_CONFIDENCE
  const reason = kind === 'rejection' ? statedReasonIn(body) : null
  return {
    kind,
    confidence: Math.round(confidence * 100) / 100,
    employer: kind === 'alert' ? null : employer,
    role: kind === 'alert' ? null : role,
    date: forwardedDay(own.forwarded?.date ?? null) ?? mail.sentOn,
    statedReason: reason?.reason ?? null,
    afterStage: kind === 'rejection' ? afterStageIn(subject, body) : null,
    round: kind === 'interview' ? roundIn(subject, body) : null,
    decidedBy: decidingPieces(mail, subject, read.found),
    needsReview: (unsure && kind !== 'alert') || (employer === null && NEEDS_EMPLOYER.has(kind)),
  }
}

/**
 * Reads one mail.
 *
 * Quoted and forwarded older text, signatures and footers do not decide. Prefers `other` and
 * `null` to a guess; a reading below `REVIEW_BELOW_CONFIDENCE` asks for review.
 *
 * @param mail one parsed mail; broken or empty ones are read as far as they go
 * @returns kind `other` with high confidence for what is plainly not of the search
 */
export function readMail(mail: Mail): MailReading {
  if (!mayBeOfTheSearch(mail)) return plainlyNothing(mail, 0.98)
  const view = mailView(mail)
  const read = kindOf(view, mail)
  if (read.kind === 'other')
    return plainlyNothing(mail, read.confidence, isStatusInDoubt(view, read.confidence))
  return readingOf(mail, view, read)
}

/** Something of an application is in it, and yet it was read as nothing of the search. */
function isStatusInDoubt({ view }: MailView, confidence: number): boolean {
  const status = Math.max(view.scores.rejection, view.scores.offer, view.scores.interview)
  return confidence < REVIEW_BELOW_CONFIDENCE && view.search - view.elsewhere > 2 && status >= 3
}
