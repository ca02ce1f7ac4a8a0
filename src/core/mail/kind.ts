/**
 * From evidence to a kind and how sure it is. The method in words: docs/methods/mail-reading.md.
 *
 * Each kind scores by its strongest sentence and, less and less, by further ones. The kinds
 * then answer to each other: a receipt says less than a step, a no in half a sentence outweighs
 * four paragraphs of thanks, and a mail of another part of life is none of the search at all.
 * A wrong rejection is the worst error, so conflict lowers confidence before anything else.
 */
import { type Mail, MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import { patternsIn } from './anchors.ts'
import { ALERT_SIGNALS, OUTREACH_SIGNALS } from './english/approach.ts'
import { ASSESSMENT_RECEIVED, ASSESSMENT_SIGNALS } from './english/assessment.ts'
import { OTHER_APPLICATION, OTHER_DOMAINS, OWN_VOICE, SCAM } from './english/elsewhere.ts'
import { INTERVIEW_SIGNALS } from './english/interview.ts'
import { OFFER_SIGNALS } from './english/offer.ts'
import { ACKNOWLEDGEMENT_SIGNALS, UPDATE_SIGNALS } from './english/process.ts'
import { REJECTION_SIGNALS } from './english/rejection.ts'
import { SEARCH_WORDS } from './english/words.ts'
import { evidenceReader, type Found } from './evidence.ts'
import { type RuleView, ruleFeatures, wordFeatures } from './kind-features.ts'
import { kindProbabilities, wordsSpeakFor } from './learned-kind.ts'
import { type OwnText, ownText } from './own-text.ts'
import { type Sender, senderOf } from './sender.ts'
import { lowerInPlace, type Sentence, sentences, straighten } from './sentences.ts'
import type { Signal } from './signal.ts'

export const SIGNALS: readonly Signal[] = [
  ...REJECTION_SIGNALS,
  ...OFFER_SIGNALS,
  ...INTERVIEW_SIGNALS,
  ...ASSESSMENT_SIGNALS,
  ...ASSESSMENT_RECEIVED,
  ...UPDATE_SIGNALS,
  ...ACKNOWLEDGEMENT_SIGNALS,
  ...OUTREACH_SIGNALS,
  ...ALERT_SIGNALS,
]

const evidenceIn = evidenceReader(SIGNALS)
/** A mail to many says what it is at its top. */
const BULK_SENTENCES = 40
const LEAST_FOR_A_NO = 0.4
const SURE_ALERT = 0.6
const LEAST_TO_AGREE = 0.7
const AGREED = 0.84
const LEAST_WITHOUT_WORDS = 0.6

/** A mail as the decision looks at it. */
export type MailView = {
  readonly own: OwnText
  readonly sender: Sender
  readonly subject: Sentence | null
  /** The newest own text, without signature. */
  readonly body: readonly Sentence[]
  readonly view: RuleView & { readonly found: readonly Found[] }
}

export type KindReading = {
  readonly kind: MessageKind
  readonly confidence: number
  /** What spoke for the kind, strongest first. */
  readonly found: readonly Found[]
}

type Scores = Record<MessageKind, number>

/** Strongest in full, the second at .4, the rest at .15 each, one per sentence. */
function scoreOf(found: readonly Found[]): number {
  const bySentence = new Map<number, number>()
  for (const { sentence, weight } of found) {
    bySentence.set(sentence.start, Math.max(bySentence.get(sentence.start) ?? 0, weight))
  }
  const weights = [...bySentence.values()].toSorted((a, b) => b - a)
  return weights
    .slice(0, 6)
    .reduce((sum, weight, at) => sum + weight * (at === 0 ? 1 : at === 1 ? 0.4 : 0.15), 0)
}

function countDistinct(lower: string, pattern: RegExp): number {
  const seen = new Set<string>()
  for (const match of lower.matchAll(pattern)) {
    seen.add(match[0])
    if (seen.size > 6) break
  }
  return seen.size
}

/** How much a mail speaks of other parts of life, and how much of a job search. */
export type Setting = {
  readonly search: number
  readonly elsewhere: number
  readonly scam: number
  readonly ownVoice: number
}

const SETTING_PATTERNS = [
  ...SEARCH_WORDS.map(({ says }) => says),
  ...OTHER_DOMAINS.map(({ says }) => says),
  OTHER_APPLICATION,
  SCAM,
  OWN_VOICE,
]
const settingPatternsIn = patternsIn(SETTING_PATTERNS)

export function settingOf(lower: string, sender: Sender, mail: Mail): Setting {
  const possible = new Set(settingPatternsIn(lower).map((at) => SETTING_PATTERNS[at]))
  const count = (says: RegExp): number => (possible.has(says) ? countDistinct(lower, says) : 0)
  let search = 0
  for (const { weight, says } of SEARCH_WORDS) {
    if (possible.has(says) && says.test(lower)) search += weight
  }
  if (sender.relay === 'tracking-system' || sender.relay === 'test') search += 4
  if (sender.relay === 'board') search += 2
  if (sender.isHiringDesk) search += 2.5
  let elsewhere = 0
  for (const domain of OTHER_DOMAINS) {
    const distinct = count(domain.says)
    if (distinct > 0)
      elsewhere += domain.weight * (distinct === 1 ? 0.6 : Math.min(2.5, 1 + 0.5 * (distinct - 1)))
  }
  elsewhere += 3 * Math.min(3, count(OTHER_APPLICATION))
  if (mail.isBulk && sender.relay === null && !sender.isHiringDesk) elsewhere += 1.5
  return { search, elsewhere, scam: count(SCAM), ownVoice: count(OWN_VOICE) }
}

function answerEachOther(scores: Scores, mail: Mail, sender: Sender): void {
  const applied = Math.max(scores.acknowledgement, scores.rejection * 0.5, scores.update * 0.5)
  // Hints alone are no rejection: thanks, regret and good wishes also come with other news.
  if (scores.interview >= 4 && scores.rejection < 4) scores.rejection *= 0.4
  if (scores.offer >= 4 && scores.rejection < 4) scores.rejection *= 0.4
  // A recruiter who proposes a call, where nobody applied.
  if (scores.outreach >= 4 && applied < 3.5) {
    scores.interview *= 0.5
    scores.update *= 0.5
    scores.offer *= 0.5
  } else if (scores.acknowledgement >= 3) scores.outreach *= 0.4
  // A no said as such decides over thanks, praise, and jobs to look at.
  if (scores.rejection >= 4) {
    for (const kind of ['acknowledgement', 'update', 'outreach'] as const) scores[kind] *= 0.5
    if (!sender.isAlertDesk) scores.alert *= 0.5
  }
  // A step in the process says more than the receipt it comes with.
  if (scores.interview >= 4 || scores.assessment >= 4 || scores.offer >= 4) {
    scores.acknowledgement *= 0.6
    scores.update *= 0.6
  }
  // The person said no: their own withdrawal, confirmed with regret and good wishes.
  if (scores.update >= 4.5 && scores.rejection < 8) scores.rejection *= 0.6
  if (scores.offer >= 5) scores.interview *= 0.6
  if (scores.assessment >= 4.5 && scores.interview < 7) scores.interview *= 0.7
  if (sender.relay === 'test' && scores.assessment >= 2) scores.assessment += 2
  if (sender.isAlertDesk && scores.alert > 0) scores.alert += 3
  if (mail.isBulk && scores.alert >= 4 && scores.rejection < 4 && scores.acknowledgement < 4)
    scores.alert += 1.5
  if (mail.calendarMethod === 'REQUEST' && scores.interview > 0) scores.interview += 3
  if (mail.calendarMethod === 'CANCEL') {
    scores.update += scores.interview > 0 ? scores.interview + 1 : 0
    scores.interview = 0
  }
}

/** Sent to many, by nobody who hires, and about other things: not worth a closer reading. */
function isPlainlyElsewhere(setting: Setting, sender: Sender, mail: Mail): boolean {
  if (sender.relay !== null || sender.isHiringDesk) return false
  return mail.isBulk
    ? setting.elsewhere > setting.search + 1
    : setting.elsewhere > setting.search + 8
}

/** What the tables find in a mail, before anything is decided. */
function ruleViewOf(
  setting: Setting,
  { subject, body, sender }: Pick<MailView, 'subject' | 'body' | 'sender'>,
  mail: Mail,
): MailView['view'] {
  const found = isPlainlyElsewhere(setting, sender, mail) ? [] : evidenceIn(subject, body)
  const scores = Object.fromEntries(
    MESSAGE_KINDS.map((kind) => [kind, scoreOf(found.filter((hit) => hit.kind === kind))]),
  ) as Scores
  answerEachOther(scores, mail, sender)
  return { ...setting, scores, found }
}

/** Takes a mail apart as far as its kind needs. */
export function mailView(mail: Mail): MailView {
  const own = ownText(mail.text)
  const sender = senderOf(mail, own.forwarded?.from ?? null)
  const subject = wholeSubject(mail.subject)
  const written = sentences(own.body.slice(0, own.signatureAt))
  const body = mail.isBulk ? written.slice(0, BULK_SENTENCES) : written
  const lower = `${subject?.lower ?? ''} \n ${body.map((sentence) => sentence.lower).join(' ')}`
  const parts = { own, sender, subject, body }
  return { ...parts, view: ruleViewOf(settingOf(lower, sender, mail), parts, mail) }
}

const nothingOfIt = (confidence: number): KindReading => ({ kind: 'other', confidence, found: [] })

/** The sentence whose words speak most for a kind, where no table knows how it is said. */
function tellingSentence(kind: MessageKind, body: readonly Sentence[]): readonly Found[] {
  const place = MESSAGE_KINDS.indexOf(kind)
  const told = body
    .map((sentence) => ({
      sentence,
      weight: wordsSpeakFor(wordFeatures('', [sentence.lower]), place),
    }))
    .toSorted((a, b) => b.weight - a.weight)[0]
  if (!told || told.weight <= 0) return []
  return [{ kind, ...told, from: 0, to: told.sentence.lower.length }]
}

/** The most probable kind; a no needs more than to be the likeliest of many. */
function likeliest(probabilities: readonly number[]): readonly [MessageKind, number] {
  const ranked = MESSAGE_KINDS.map((kind, at) => [kind, probabilities[at] as number] as const)
  const [first, second] = ranked.toSorted((a, b) => b[1] - a[1])
  if (!first || !second) return ['other', 0]
  return first[0] === 'rejection' && first[1] < LEAST_FOR_A_NO ? second : first
}

/**
 * Kind of a mail: the tables of signals find, the learned weighing decides and tells how sure.
 */
export function kindOf({ sender, subject, body, view }: MailView, mail: Mail): KindReading {
  if (isPlainlyElsewhere(view, sender, mail)) return nothingOfIt(0.97)
  if (view.scam >= 2) return nothingOfIt(0.95)
  const words = wordFeatures(
    subject?.lower ?? '',
    body.map(({ lower }) => lower),
  )
  const [kind, probability] = likeliest(
    kindProbabilities(words, ruleFeatures(view, sender, mail, body)),
  )
  const top = view.scores[kind]
  if (kind === 'other') return nothingOfIt(probability)
  if (isFaint(view, kind, probability)) return nothingOfIt(1 - probability)
  const own = view.found.filter((hit) => hit.kind === kind && hit.weight >= 1)
  return {
    kind,
    confidence: isAgreed(view, kind, probability) ? Math.max(probability, AGREED) : probability,
    found:
      top > 0 && own.length > 0
        ? own.toSorted((a, b) => b.weight - a.weight)
        : tellingSentence(kind, body),
  }
}

/** The tables lead to the same kind, plainly. In cross-validation 27 of 28 such were right. */
function isAgreed({ scores }: RuleView, kind: MessageKind, probability: number): boolean {
  const leads = MESSAGE_KINDS.every((other) => scores[other] <= scores[kind])
  return leads && scores[kind] >= 5 && probability >= LEAST_TO_AGREE
}

/** No word of a search, nothing that a table knows, and no great likelihood: not of the search. */
function isFaint(view: RuleView, kind: MessageKind, probability: number): boolean {
  if (kind === 'alert' && probability < SURE_ALERT) return true
  return view.search < 1.5 && view.scores[kind] < 3 && probability < LEAST_WITHOUT_WORDS
}

/** The subject is one sentence, whatever its punctuation. */
function wholeSubject(subject: string): Sentence | null {
  const text = straighten(subject.slice(0, 300))
  return text.trim() === '' ? null : { start: 0, end: text.length, text, lower: lowerInPlace(text) }
}
