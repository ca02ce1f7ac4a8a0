/** What each classifier is trained on, from the mails and sentences of the corpus. */
import { AFTER_STAGES, REASONS, ROUNDS } from '../../src/core/mail/learned/classes.ts'
import { type MailView, mailView } from '../../src/core/mail/mail-view.ts'
import { type Mail, MESSAGE_KINDS, type MessageKind } from '../../src/core/model/message.ts'
import { asMail, type LabelledMail } from '../../tests/eval/corpus.ts'
import type { BankSentence, Language, Source } from './corpora.ts'
import { filledSentence, type Names } from './names.ts'
import type { Example } from './train-pooled.ts'

/** How often each kind comes in a mailbox's mails of the search: what the banks are weighed to. */
const SPREAD: Readonly<Record<MessageKind, number>> = {
  rejection: 0.28,
  other: 0.2,
  interview: 0.13,
  acknowledgement: 0.1,
  update: 0.09,
  assessment: 0.05,
  offer: 0.05,
  outreach: 0.05,
  alert: 0.05,
}
/**
 * A bank counts as much as so many mails. For kinds that is much: authors of mails avoid the stock
 * phrases that systems send, and a plain one must stay sure.
 */
const BANK_WEIGHT = { kind: 3600, detail: 300 }
const BANK_KINDS: Readonly<Record<string, MessageKind>> = {
  refusal: 'rejection',
  ack: 'acknowledgement',
  'ack-conditional': 'acknowledgement',
  'invite-screen': 'interview',
  'invite-interview': 'interview',
  'invite-final': 'interview',
  'moved-talk': 'interview',
  assessment: 'assessment',
  offer: 'offer',
  'update-wait': 'update',
  'update-papers': 'update',
  'update-withdrawn': 'update',
  outreach: 'outreach',
  alert: 'alert',
  other: 'other',
}
/** The tables of earlier readers were made with these mails in view, and they resemble each other. */
const WEIGHT_OF_DEV = 0.5
/** Two roles in one mail, own refusals and the like are rare; the example search must be read right. */
const WEIGHT_OF_SPECIAL = 3

function weightOf(source: string): number {
  if (source.startsWith('dev')) return WEIGHT_OF_DEV
  const isSpecial = source.endsWith('special.jsonl') || source === 'example search'
  return isSpecial ? WEIGHT_OF_SPECIAL : 1
}

export type SeenMail = {
  readonly labelled: LabelledMail
  readonly mail: Mail
  readonly view: MailView
  readonly weight: number
}
export type SeenSource = { readonly name: string; readonly mails: readonly SeenMail[] }

/** Viewed when it is first asked for: most models learn from a part of the mails. */
export function seen(labelled: LabelledMail, weight = 1): SeenMail {
  const mail = asMail(labelled)
  let view: MailView | undefined
  return {
    labelled,
    mail,
    get view() {
      view ??= mailView(mail)
      return view
    },
    weight,
  }
}

export const seenSources = (sources: readonly Source[]): readonly SeenSource[] =>
  sources.map(({ name, mails }) => ({
    name,
    mails: mails.map((mail) => seen(mail, weightOf(name))),
  }))

type Labelled = Pick<BankSentence, 'text' | 'language' | 'times'> & { readonly label: number }

export const asBankMail = (text: string): LabelledMail => ({
  id: 'bank',
  kind: 'other',
  employer: null,
  role: null,
  from: 'post@mail.example',
  subject: '',
  text,
})

type Weighed<Row> = Row & { readonly weight: number }

/** Each row by its share among those of its label and language. */
function weighed<Row extends Omit<Labelled, 'text'>>(
  rows: readonly Row[],
  shareOf: (label: number, language: Language) => number,
): readonly Weighed<Row>[] {
  const counts = new Map<string, number>()
  const key = ({ label, language }: Row) => `${language} ${label}`
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + row.times)
  return rows.map((row) => ({
    ...row,
    weight: (shareOf(row.label, row.language) * row.times) / (counts.get(key(row)) ?? 1),
  }))
}

const asExamples = (rows: readonly Weighed<Labelled>[]): readonly Example[] =>
  rows.map(({ text, label, weight }) => ({
    features: seen(asBankMail(text)).view.features,
    label,
    weight,
  }))

const plainFill: Names = { employers: ['Northwind'], roles: ['Analyst'] }
const plainText = (sentence: BankSentence): string =>
  filledSentence(sentence, plainFill, () => 0).text

type LabelOf = (type: string) => number | null

const labelledBy = (sentences: readonly BankSentence[], labelOf: LabelOf): readonly Labelled[] =>
  sentences.flatMap((sentence) => {
    const label = labelOf(sentence.type)
    const { language, times } = sentence
    return label === null ? [] : [{ text: plainText(sentence), label, language, times }]
  })

function kindOfType(type: string): number | null {
  const kind = type.startsWith('reason:') ? 'rejection' : BANK_KINDS[type]
  return kind === undefined ? null : MESSAGE_KINDS.indexOf(kind)
}

/** Sentences that tell a kind, weighed as mails of it come. */
export const kindSentences = (sentences: readonly BankSentence[]): readonly Weighed<Labelled>[] =>
  weighed(
    labelledBy(sentences, kindOfType),
    (label) => BANK_WEIGHT.kind * (SPREAD[MESSAGE_KINDS[label] as MessageKind] ?? 0),
  )

type FromBanks = (sentences: readonly BankSentence[]) => readonly Example[]

const detail =
  (labelOf: LabelOf, classes: number): FromBanks =>
  (sentences) =>
    asExamples(weighed(labelledBy(sentences, labelOf), () => BANK_WEIGHT.detail / classes))

function among<Name extends string | null>(names: readonly Name[], name: string): number | null {
  const at = names.indexOf(name as Name)
  return at < 0 ? null : at
}

function reasonOfType(type: string): number | null {
  if (type === 'refusal') return REASONS.indexOf('no-reason')
  return type.startsWith('reason:') ? among(REASONS, type.slice(7)) : null
}

function stageOfType(type: string): number | null {
  if (type === 'refusal') return AFTER_STAGES.indexOf(null)
  return type.startsWith('after:') ? among(AFTER_STAGES, type.slice(6)) : null
}

/** What each classifier learns from single sentences. */
export const bankExamples = {
  kind: (sentences) => asExamples(kindSentences(sentences)),
  reason: detail(reasonOfType, REASONS.length),
  after: detail(stageOfType, AFTER_STAGES.length),
  round: detail(
    (type) => (type.startsWith('invite-') ? among(ROUNDS, type.slice(7)) : null),
    ROUNDS.length,
  ),
} satisfies Readonly<Record<string, FromBanks>>

const exampleOf = ({ view, weight }: SeenMail, label: number): Example => ({
  features: view.features,
  label,
  weight,
})

export const kindExamples = (mails: readonly SeenMail[]): readonly Example[] =>
  mails.map((one) => exampleOf(one, MESSAGE_KINDS.indexOf(one.labelled.kind)))

const rejections = (mails: readonly SeenMail[]) =>
  mails.filter(({ labelled }) => labelled.kind === 'rejection' && labelled.reason !== undefined)

export const reasonExamples = (mails: readonly SeenMail[]): readonly Example[] =>
  rejections(mails).map((one) =>
    exampleOf(one, REASONS.indexOf(one.labelled.reason ?? 'no-reason')),
  )

export const afterExamples = (mails: readonly SeenMail[]): readonly Example[] =>
  rejections(mails).map((one) => exampleOf(one, AFTER_STAGES.indexOf(one.labelled.after ?? null)))

export const roundExamples = (mails: readonly SeenMail[]): readonly Example[] =>
  mails
    .filter(({ labelled }) => labelled.kind === 'interview' && labelled.round !== undefined)
    .map((one) => exampleOf(one, ROUNDS.indexOf(one.labelled.round ?? null)))
