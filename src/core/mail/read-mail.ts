/**
 * What one mail means: kind, employer, role, reason, stage, how sure, and the words that decided.
 *
 * Pure and synchronous. A plain look settles most of a mailbox (prefilter.ts); what remains is
 * weighed by learned models, sentence by sentence. Method, data, figures and limits: docs/methods/mail-reading.md.
 * Start reading at `readMail`.
 */
import {
  type Mail,
  type MailReading,
  type MessageKind,
  REVIEW_A_NO_BELOW,
  REVIEW_BELOW_CONFIDENCE,
} from '#core/model/message.ts'
import { asWritten } from './as-written.ts'
import { chosenName, nameChoices } from './choose-name.ts'
import { verdictOf } from './classify.ts'
import { type KindReading, kindOf } from './kind.ts'
import { AFTER_STAGES, REASONS, ROUNDS } from './learned/classes.ts'
import {
  afterModel,
  type Classifier,
  choiceModel,
  namesReader,
  reasonModel,
  roundModel,
} from './learned/models.ts'
import { type MailView, mailView } from './mail-view.ts'
import { whoseNews } from './others-news.ts'
import { mayBeOfTheSearch } from './prefilter.ts'
import { roleAnswered } from './role-answered.ts'
import { withoutEmployer } from './role-name.ts'
import type { Sentence } from './sentences.ts'
import { roleThatGoesOn } from './two-roles.ts'

/** Changes whenever readings may change; kept beside each stored reading. */
export const READER_VERSION = 'learned-5-languages-26'

const MAX_PIECE = 240
const MAX_PIECES = 3
/** A no and a yes in one mail, or perhaps another's news: told as no surer than a toss. */
const SURE_AT_MOST = 0.5
/** How sure it is that another's news are not the person's own. */
const OTHERS_NEWS = 0.95
/** Kinds that mean nothing to the history without an employer. */
const NEEDS_EMPLOYER: ReadonlySet<MessageKind> = new Set([
  'acknowledgement',
  'assessment',
  'interview',
  'rejection',
  'offer',
  'update',
])

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100

const plainlyNothing = (mail: Mail, confidence: number): MailReading => ({
  kind: 'other',
  confidence: rounded(confidence),
  employer: null,
  role: null,
  date: mail.sentOn,
  statedReason: null,
  afterStage: null,
  round: null,
  decidedBy: [],
  needsReview: false,
})

/** The sentences that decided, exactly as written. */
function decidingPieces(
  mail: Mail,
  { subject, subjectText }: MailView,
  telling: readonly Sentence[],
): readonly string[] {
  const pieces = telling.map((sentence) => {
    const source = sentence === subject ? subjectText : mail.text
    return source.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_PIECE)).trim()
  })
  return [...new Set(pieces.filter((text) => text !== ''))].slice(0, MAX_PIECES)
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

/** What goes on with one role may close another. */
const GOES_ON: ReadonlySet<MessageKind> = new Set(['assessment', 'interview', 'offer'])
/** What a mail that reads as a no may be for another role, if a sentence alone is this sure of it. */
const INSTEAD_OF_A_NO = ['interview', 'offer'] as const
const LEAST_INSTEAD = 0.8

function namesIn(mail: Mail, view: MailView, { kind, newsOf }: KindReading) {
  const { employer, role } = nameChoices(namesReader(), mail, view, kind)
  const texts = [view.own.body, view.subjectText, view.sender.name]
  const byEmployer = chosenName(choiceModel(), employer)
  const byRole = chosenName(choiceModel(), role)
  /** "Not for Senior, but we invite you for Analyst": Analyst. */
  const goingOn = (yes: MessageKind, least?: number) =>
    byRole && roleThatGoesOn(byRole, role.candidates, view.body, newsOf(yes, least))
  const told = GOES_ON.has(kind) ? goingOn(kind) : byRole
  return {
    employer: byEmployer && asWritten(byEmployer, texts),
    role: told && asWritten(withoutEmployer(told, byEmployer), texts),
    /** Of a no, the kind that goes on with another role than the one that is closed. */
    insteadOfNo: () =>
      INSTEAD_OF_A_NO.find((yes) => goingOn(yes, LEAST_INSTEAD) !== byRole) ?? null,
  }
}

const likeliest = <Class>(classifier: Classifier, view: MailView, classes: readonly Class[]) =>
  classes[verdictOf(classifier, view).ranked[0] ?? 0] ?? null

function readingOf(mail: Mail, view: MailView, read: KindReading): MailReading {
  const { kind, confidence } = read
  const names = kind === 'alert' ? null : namesIn(mail, view, read)
  const { employer = null, role = null } = names ?? {}
  const isNo = kind === 'rejection'
  const instead = isNo ? names?.insteadOfNo() : null
  if (instead) return readingOf(mail, view, read.insteadAs(instead))
  const answered = names && role === null ? roleAnswered(mail, view, kind) : null
  const sure = read.isNoAndYes ? Math.min(confidence, SURE_AT_MOST) : confidence
  const unsure = sure < (isNo ? REVIEW_A_NO_BELOW : REVIEW_BELOW_CONFIDENCE)
  return {
    kind,
    confidence: rounded(sure),
    employer,
    role: role ?? answered,
    ...(answered !== null && { isRoleAnswered: true }),
    date: forwardedDay(view.own.forwarded?.date ?? null) ?? mail.sentOn,
    statedReason: isNo ? likeliest(reasonModel(), view, REASONS) : null,
    afterStage: isNo ? likeliest(afterModel(), view, AFTER_STAGES) : null,
    round: kind === 'interview' ? likeliest(roundModel(), view, ROUNDS) : null,
    decidedBy: decidingPieces(mail, view, read.telling()),
    needsReview: (unsure && kind !== 'alert') || (employer === null && NEEDS_EMPLOYER.has(kind)),
  }
}

/**
 * Reads one mail.
 *
 * Quoted and forwarded older text, signatures and footers do not decide; a role that the mail itself
 * leaves out may come from what it answers. Prefers `other` and `null` to a guess; a reading below
 * `REVIEW_BELOW_CONFIDENCE`, a rejection below .9, and a forwarded letter of which nothing tells whose
 * news it is, ask for review.
 *
 * @param mail one parsed mail; broken or empty ones are read as far as they go
 * @returns kind `other` with high confidence for what is plainly not of the search
 */
export function readMail(mail: Mail): MailReading {
  if (!mayBeOfTheSearch(mail)) return plainlyNothing(mail, 0.98)
  const view = mailView(mail)
  const whose = whoseNews(view.own, mail)
  if (whose === 'another') return plainlyNothing(mail, OTHERS_NEWS)
  const read = kindOf(view)
  if (read.kind === 'other') return plainlyNothing(mail, read.confidence)
  const reading = readingOf(mail, view, read)
  if (whose !== 'unsure' || read.kind === 'alert') return reading
  const confidence = Math.min(reading.confidence, SURE_AT_MOST)
  return { ...reading, confidence, needsReview: true }
}
