/**
 * From evidence to a kind and how sure it is. The method in words: docs/methods/mail-reading.md.
 *
 * Each kind scores by its strongest sentence and, less and less, by further ones. The kinds
 * then answer to each other: a receipt says less than a step, a no in half a sentence outweighs
 * four paragraphs of thanks, and a mail of another part of life is none of the search at all.
 * A wrong rejection is the worst error, so conflict lowers confidence before anything else.
 */
import { type Mail, MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import { ALERT_SIGNALS, OUTREACH_SIGNALS } from './english/approach.ts'
import { ASSESSMENT_RECEIVED, ASSESSMENT_SIGNALS } from './english/assessment.ts'
import { OTHER_APPLICATION, OTHER_DOMAINS, OWN_VOICE, SCAM } from './english/elsewhere.ts'
import { INTERVIEW_SIGNALS } from './english/interview.ts'
import { OFFER_SIGNALS } from './english/offer.ts'
import { ACKNOWLEDGEMENT_SIGNALS, UPDATE_SIGNALS } from './english/process.ts'
import { REJECTION_SIGNALS } from './english/rejection.ts'
import { SEARCH_WORDS } from './english/words.ts'
import { evidenceIn, type Found } from './evidence.ts'
import type { Sender } from './sender.ts'
import type { Sentence } from './sentences.ts'
import type { Signal } from './signal.ts'

const SIGNALS: readonly Signal[] = [
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

export function settingOf(lower: string, sender: Sender, mail: Mail): Setting {
  let search = SEARCH_WORDS.reduce((sum, row) => sum + (row.says.test(lower) ? row.weight : 0), 0)
  if (sender.relay === 'tracking-system' || sender.relay === 'test') search += 4
  if (sender.relay === 'board') search += 2
  if (sender.isHiringDesk) search += 2.5
  let elsewhere = 0
  for (const domain of OTHER_DOMAINS) {
    const distinct = countDistinct(lower, domain.says)
    if (distinct > 0)
      elsewhere += domain.weight * (distinct === 1 ? 0.6 : Math.min(2.5, 1 + 0.5 * (distinct - 1)))
  }
  elsewhere += 3 * Math.min(3, countDistinct(lower, OTHER_APPLICATION))
  if (mail.isBulk && sender.relay === null && !sender.isHiringDesk) elsewhere += 1.5
  return {
    search,
    elsewhere,
    scam: countDistinct(lower, SCAM),
    ownVoice: countDistinct(lower, OWN_VOICE),
  }
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

/** Confidence of the leading kind from its score and its lead over the next. */
function confidenceOf(top: number, second: number, setting: Setting): number {
  const strength =
    top >= 4.5 ? 0.97 : top >= 3.5 ? 0.93 : top >= 2.5 ? 0.85 : top >= 1.5 ? 0.7 : 0.55
  const lead = top - second
  const contest = second < 1 ? 0 : lead < 0.7 ? 0.35 : lead < 1.5 ? 0.18 : lead < 2.5 ? 0.06 : 0
  const foreign =
    setting.elsewhere > setting.search ? 0.3 : setting.elsewhere > setting.search * 0.6 ? 0.12 : 0
  const thin = setting.search < 2 ? 0.25 : setting.search < 3.5 ? 0.08 : 0
  return Math.max(0.3, strength - contest - foreign - thin)
}

/** One sentence alone, or hints that only add up (thanks for an interest), never make sure. */
function ceilingOf(found: readonly Found[]): number {
  const strongest = found.reduce((most, hit) => Math.max(most, hit.weight), 0)
  if (strongest < 3) return 0.7
  const isAlone = new Set(found.map(({ sentence }) => sentence)).size === 1
  return isAlone && strongest < 4.5 ? 0.85 : 1
}

/** Whether the mail is of another part of life, or of the search. */
function isElsewhere(setting: Setting, top: number, kind: MessageKind): boolean {
  if (setting.scam >= 2 || (setting.scam === 1 && kind !== 'rejection' && setting.elsewhere > 2))
    return true
  if (setting.search < 1.5 && (top < 4 || setting.elsewhere > 0)) return true
  if (setting.elsewhere > 1.4 && setting.elsewhere >= setting.search + (top >= 4 ? 1 : -1))
    return true
  return false
}

/** Sent to many, by nobody who hires, and about other things: not worth a closer reading. */
function isPlainlyElsewhere(setting: Setting, sender: Sender, mail: Mail): boolean {
  if (sender.relay !== null || sender.isHiringDesk) return false
  return mail.isBulk
    ? setting.elsewhere > setting.search + 1
    : setting.elsewhere > setting.search + 8
}

const nothingOfIt = (confidence: number): KindReading => ({ kind: 'other', confidence, found: [] })

/**
 * Kind of a mail, from its sentences.
 *
 * @param subject the subject as one sentence, or `null` when empty
 * @param body    the newest own text, without signature
 */
export function kindOf(
  subject: Sentence | null,
  body: readonly Sentence[],
  sender: Sender,
  mail: Mail,
): KindReading {
  const lower = `${subject?.lower ?? ''} \n ${body.map((sentence) => sentence.lower).join(' ')}`
  const setting = settingOf(lower, sender, mail)
  if (isPlainlyElsewhere(setting, sender, mail)) return nothingOfIt(0.97)
  const found = evidenceIn(subject, body, SIGNALS)
  const scores = Object.fromEntries(
    MESSAGE_KINDS.map((kind) => [kind, scoreOf(found.filter((hit) => hit.kind === kind))]),
  ) as Scores
  answerEachOther(scores, mail, sender)
  const ranked = MESSAGE_KINDS.toSorted((a, b) => scores[b] - scores[a])
  const [kind, next] = [ranked[0] as MessageKind, ranked[1] as MessageKind]
  const [top, second] = [scores[kind], scores[next]]
  if (mail.isAutoReply && top < 4) return nothingOfIt(0.95)
  if (setting.ownVoice >= 1 && (top < 7 || setting.ownVoice >= 2))
    return nothingOfIt(setting.ownVoice >= 2 ? 0.95 : 0.85)
  if (top < 1.5) return nothingOfIt(setting.search - setting.elsewhere > 3 ? 0.5 : 0.94)
  if (kind !== 'alert' && isElsewhere(setting, top, kind)) {
    return nothingOfIt(setting.elsewhere + setting.scam * 3 - setting.search > 2 ? 0.96 : 0.82)
  }
  const own = found.filter((hit) => hit.kind === kind && hit.weight >= 1)
  const sure = confidenceOf(top, second, setting)
  return {
    kind,
    confidence: Math.min(sure, ceilingOf(own)),
    found: own.toSorted((a, b) => b.weight - a.weight),
  }
}
