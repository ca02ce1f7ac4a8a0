/** How each learned model is trained: examples, strengths, rounds. */
import { AFTER_STAGES, REASONS, ROUNDS } from '../../src/core/mail/learned/classes.ts'
import { MESSAGE_KINDS } from '../../src/core/model/message.ts'
import { composedMails } from './composed.ts'
import type { BankSentence } from './corpora.ts'
import {
  afterExamples,
  bankExamples,
  kindExamples,
  reasonExamples,
  roundExamples,
  type SeenMail,
  seen,
} from './examples.ts'
import { namesByLanguage } from './names.ts'
import { type Example, type PooledOptions, type TrainedModel, trainPooled } from './train-pooled.ts'

export const CLASSIFIERS = ['kind', 'reason', 'after', 'round'] as const
export type ClassifierName = (typeof CLASSIFIERS)[number]

export const CLASSES: Readonly<Record<ClassifierName, readonly (string | null)[]>> = {
  kind: MESSAGE_KINDS,
  reason: REASONS,
  after: AFTER_STAGES,
  round: ROUNDS,
}

/**
 * Rows that are written down, those that count most (pack.ts): five megabytes are to hold all. Kinds,
 * reasons and stages are told the better the more there are, rounds not.
 */
export const MOST_ROWS: Readonly<Record<ClassifierName, number>> = {
  kind: 345_000,
  reason: 155_000,
  after: 45_000,
  round: 9_000,
}

/** Steps to the largest weight: with three times as many nothing is told better (decision 0030). */
export const MOST_STEPS = 14

const STEPS = { rounds: 14, rate: 0.1, leastCount: 2, leftOut: 0.3 }
const OPTIONS: Readonly<Record<ClassifierName, Omit<PooledOptions, 'classes'>>> = {
  kind: {
    rounds: 16,
    rate: 0.4,
    leastCount: 4,
    leftOut: 0.6,
    hold: { sentence: 0.02, whole: 0.05 },
  },
  reason: {
    rounds: 14,
    rate: 0.4,
    leastCount: 3,
    leftOut: 0.5,
    hold: { sentence: 0.02, whole: 0.3 },
  },
  after: { ...STEPS, hold: { sentence: 0.05, whole: 1 } },
  round: { ...STEPS, hold: { sentence: 0.05, whole: 1 } },
}

const EXAMPLES: Readonly<
  Record<ClassifierName, (mails: readonly SeenMail[]) => readonly Example[]>
> = { kind: kindExamples, reason: reasonExamples, after: afterExamples, round: roundExamples }

/** Examples from mails as they are tried on. */
export const examplesOf = (name: ClassifierName, mails: readonly SeenMail[]) =>
  EXAMPLES[name](mails)

/** What is learned from: mails, and the banks' sentences. */
export type Lessons = {
  readonly mails: readonly SeenMail[]
  readonly sentences: readonly BankSentence[]
}

/** Mails composed from the sentences, with the names of the mails. */
export function composedFrom({ mails, sentences }: Lessons): readonly SeenMail[] {
  const names = namesByLanguage(mails.map(({ labelled }) => labelled))
  return composedMails(sentences, (language) => names.get(language)).map((mail) => seen(mail))
}

/** From the sentences alone: composed into mails, which tell a kind, and bare. */
export function shortExamplesFor(name: ClassifierName, lessons: Lessons): readonly Example[] {
  const composed = name === 'kind' ? kindExamples(composedFrom(lessons)) : []
  return [...composed, ...bankExamples[name](lessons.sentences)]
}

export const examplesFor = (name: ClassifierName, lessons: Lessons): readonly Example[] => [
  ...examplesOf(name, lessons.mails),
  ...shortExamplesFor(name, lessons),
]

export function trainClassifier(name: ClassifierName, examples: readonly Example[]): TrainedModel {
  return trainPooled(examples, { ...OPTIONS[name], classes: CLASSES[name].length })
}
