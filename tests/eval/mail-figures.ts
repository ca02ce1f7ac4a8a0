/** Figures of a reader on a part of the corpus. Start reading at `figuresOf`. */

import { plain } from '#core/mail/learned/words.ts'
import { readMail } from '#core/mail/read-mail.ts'
import { type MailReading, MESSAGE_KINDS, type MessageKind } from '#core/model/message.ts'
import { asMail, type LabelledMail } from './corpus.ts'

export type Read = { readonly labelled: LabelledMail; readonly reading: MailReading }

export const readAll = (mails: readonly LabelledMail[]): readonly Read[] =>
  mails.map((labelled) => ({ labelled, reading: readMail(asMail(labelled)) }))

export type Score = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly n: number
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

export function kindScore(reads: readonly Read[], kind: MessageKind): Score {
  const told = reads.filter(({ reading }) => reading.kind === kind)
  const real = reads.filter(({ labelled }) => labelled.kind === kind)
  const right = told.filter(({ labelled }) => labelled.kind === kind).length
  const [precision, recall] = [share(right, told.length), share(right, real.length)]
  return {
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    n: real.length,
  }
}

/** Compared as a person would: case, punctuation and a legal form aside. */
export const sameName = (a: string | null, b: string | null): boolean => {
  const plain = (text: string | null) =>
    (text ?? '')
      .toLowerCase()
      .replace(
        /\b(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|s\.a\.s?|s\.l\.|ltda|the)\b/g,
        '',
      )
      .replace(/[^\p{L}\d]+/gu, '')
  return plain(a) === plain(b)
}

type Exact = {
  readonly n: number
  readonly exact: number
  readonly missing: number
  readonly wrong: number
  readonly invented: number
  /** Of all mails of the search. */
  readonly inventedShare: number
}

const lettersOf = (text: string): string => plain(text).replace(/[^a-z\d]/g, '')

/** What the sender's own domain spells is told by the mail, though no label writes it. */
function isOfDomain(name: string, from: string): boolean {
  const letters = lettersOf(name)
  return letters !== '' && lettersOf(from.slice(from.lastIndexOf('@') + 1)).includes(letters)
}

/** Over all mails of the search whose kind names one; what is read as none of it names nothing. */
export function exactness(reads: readonly Read[], field: 'employer' | 'role'): Exact {
  const counted = reads.filter(({ labelled }) => !['other', 'alert'].includes(labelled.kind))
  const named = counted.filter(({ labelled }) => labelled[field] !== null)
  const exact = named.filter(({ labelled, reading }) =>
    sameName(labelled[field], reading[field]),
  ).length
  const missing = named.filter(({ reading }) => reading[field] === null).length
  const invented = counted.filter(({ labelled, reading }) => {
    const name = labelled[field] === null ? reading[field] : null
    return name !== null && !(field === 'employer' && isOfDomain(name, labelled.from))
  }).length
  return {
    n: named.length,
    exact: share(exact, named.length),
    missing,
    wrong: named.length - exact - missing,
    invented,
    inventedShare: share(invented, counted.length),
  }
}

export function reliability(reads: readonly Read[]) {
  const bands: readonly (readonly [number, number])[] = [
    [0, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ]
  return bands.map(([low, high]) => {
    const inBand = reads.filter(
      ({ reading }) => reading.confidence >= low && reading.confidence < high,
    )
    const right = inBand.filter(({ labelled, reading }) => labelled.kind === reading.kind).length
    return { from: low, n: inBand.length, right: share(right, inBand.length) }
  })
}

export type Figures = {
  readonly n: number
  readonly macroF1: number
  readonly kinds: Readonly<Record<MessageKind, Score>>
  readonly rejection: Score
  readonly falseRejections: number
  /** Those that would enter the history unasked. */
  readonly falseRejectionsUnasked: number
  readonly employer: Exact
  readonly role: Exact
  readonly reason: number
  readonly afterStage: number
  readonly reliability: ReturnType<typeof reliability>
  readonly toReview: number
}

export function figuresOf(reads: readonly Read[]): Figures {
  const kinds = Object.fromEntries(
    MESSAGE_KINDS.map((kind) => [kind, kindScore(reads, kind)]),
  ) as Record<MessageKind, Score>
  const rejected = reads.filter(
    ({ labelled, reading }) => labelled.kind === 'rejection' && reading.kind === 'rejection',
  )
  const falseOnes = reads.filter(
    ({ labelled, reading }) => labelled.kind !== 'rejection' && reading.kind === 'rejection',
  )
  return {
    n: reads.length,
    macroF1: MESSAGE_KINDS.reduce((sum, kind) => sum + kinds[kind].f1, 0) / MESSAGE_KINDS.length,
    kinds,
    rejection: kinds.rejection,
    falseRejections: falseOnes.length,
    falseRejectionsUnasked: falseOnes.filter(({ reading }) => !reading.needsReview).length,
    employer: exactness(reads, 'employer'),
    role: exactness(reads, 'role'),
    reason: share(
      rejected.filter(
        ({ labelled, reading }) => (labelled.reason ?? 'no-reason') === reading.statedReason,
      ).length,
      rejected.length,
    ),
    afterStage: share(
      rejected.filter(({ labelled, reading }) => (labelled.after ?? null) === reading.afterStage)
        .length,
      rejected.length,
    ),
    reliability: reliability(reads),
    toReview: reads.filter(({ reading }) => reading.needsReview).length,
  }
}
