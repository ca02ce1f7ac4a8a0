/**
 * Learns the second look (src/core/mail/learned/second-look.ts) from what a classifier says of
 * authors whom it did not learn from: of mails that it knows it is surer than of any other.
 */
import {
  type PooledScores,
  pooledInput,
  pooledScores,
} from '../../src/core/mail/learned/pooled-classifier.ts'
import {
  inputsFor,
  SCORE,
  scoreInput,
  secondInputs,
} from '../../src/core/mail/learned/second-look.ts'
import { bankSentences } from './corpora.ts'
import type { SeenSource } from './examples.ts'
import {
  CLASSES,
  type ClassifierName,
  examplesFor,
  examplesOf,
  type Lessons,
  shortExamplesFor,
  trainClassifier,
} from './recipes.ts'
import { type ChoiceOptions, trainChoice } from './train-choice.ts'
import type { Example } from './train-pooled.ts'

const GROUPS = 5
const OPTIONS: ChoiceOptions = { rounds: 12, rate: 0.1, hold: 1e-3, leastCount: 1, left: 0 }

/**
 * How much of the scores is what the first look says, and how much the second. The mails of the
 * corpus are harder than those of a mailbox, near-misses above all: a second look alone takes an
 * everyday no under an odd subject for a trap. Mixed so, the plainest noes are as sure as before,
 * and more than nine in ten of the answers at .9 are right on authors left out.
 */
const MIX: Readonly<Record<ClassifierName, { readonly first: number; readonly second: number }>> = {
  kind: { first: 0.7, second: 0.7 },
  reason: { first: 0, second: 1 },
  after: { first: 0, second: 1 },
  round: { first: 0, second: 1 },
}
/** Of single sentences and mails put together every so many: more of them, and mails are told worse. */
const SHORT_EVERY = 2

/** A text of an author left out: what it is, and what a classifier says that did not see it. */
export type FirstLook = {
  readonly group: number
  readonly isMail: boolean
  readonly label: number
  readonly scores: PooledScores
}

/** Files of one letter are of authors who wrote in several languages: they stay together. */
function groupOf(file: string, at: number): number {
  const letter = /^(?:[a-z]+th|banks)\/..-(.)/.exec(file)?.[1]
  return (letter === undefined ? at : letter.charCodeAt(0)) % GROUPS
}

/** Of single sentences and mails put together some, by their weight and evenly spread. */
function thinned(examples: readonly Example[]): readonly Example[] {
  let sum = 0
  return examples.filter(({ weight }) => {
    const before = Math.floor(sum)
    sum += weight / SHORT_EVERY
    return Math.floor(sum) > before
  })
}

/** Short texts of stock phrases among them: a plain one must stay sure. */
export function firstLooks(
  name: ClassifierName,
  sources: readonly SeenSource[],
): readonly FirstLook[] {
  const sentences = bankSentences()
  return Array.from({ length: GROUPS }, (_, group) => group).flatMap((group) => {
    const lessonsOf = (isOwn: boolean): Lessons => ({
      mails: sources
        .filter((source, at) => (groupOf(source.name, at) === group) === isOwn)
        .flatMap(({ mails }) => mails),
      sentences: sentences.filter(({ source }) => (groupOf(source, 0) === group) === isOwn),
    })
    const model = trainClassifier(name, examplesFor(name, lessonsOf(false)))
    const own = lessonsOf(true)
    const mails = examplesOf(name, own.mails)
    const hasBanks = sentences.some(({ source }) => groupOf(source, 0) === group)
    const short = hasBanks ? thinned(shortExamplesFor(name, own)) : []
    return [...mails, ...short].map(({ features, label }, at) => ({
      ...{ group, label, isMail: at < mails.length },
      scores: pooledScores(model, pooledInput(model, features)),
    }))
  })
}

/** A number for each input of each class: to the trainer they are features. */
const featuresOf = (classes: number): readonly (readonly number[])[] =>
  Array.from({ length: classes }, (_, k) =>
    Array.from({ length: inputsFor(classes) }, (_, at) => k * inputsFor(classes) + at),
  )

/** @returns for each class in turn, the weight of each input */
export function trainSecondLook(
  name: ClassifierName,
  looks: readonly FirstLook[],
): readonly number[] {
  const classes = CLASSES[name].length
  const features = featuresOf(classes)
  const { rows, weights } = trainChoice(
    looks.map(({ label, scores }) => {
      const strengths = [...secondInputs(scores)]
      return {
        candidates: features.map((own) => ({ features: own, strengths })),
        right: features.map((_, k) => k === label),
      }
    }),
    OPTIONS,
  )
  const { first, second } = MIX[name]
  const mixed = features.flat().map((feature) => second * (weights[rows.get(feature) ?? -1] ?? 0))
  for (let k = 0; k < classes; k += 1) {
    const at = k * inputsFor(classes) + scoreInput(k)
    mixed[at] = (mixed[at] as number) + first * SCORE
  }
  return mixed.map((weight) => Number(weight.toFixed(4)))
}
