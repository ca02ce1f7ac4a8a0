/** Tries what is learned on authors left out: whole files, never single mails. */
import { pooledInput, pooledScores, shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import type { SeenMail, SeenSource } from './examples.ts'
import {
  CLASSES,
  type ClassifierName,
  examplesFor,
  examplesOf,
  lessonsFrom,
  trainClassifier,
} from './recipes.ts'

/** Each fold leaves out one file of most languages. */
const FOLDS: readonly RegExp[] = [
  /tune|fourth\/de\.|languages\/fr/,
  /third\/a|fourth\/de-b|fourth\/fr\./,
  /third\/[bc]|languages\/es|fourth\/fr-b/,
  /fourth\/en\.|languages\/pt|fourth\/es\./,
  /fourth\/en-b|fourth\/pt\.|fourth\/es-b/,
  /fourth\/..-c/,
]

type Told = { readonly real: number; readonly scores: Float64Array }

function toldOf(name: ClassifierName, sources: readonly SeenSource[]): readonly Told[] {
  return FOLDS.flatMap((fold) => {
    const mailsOf = (left: boolean): readonly SeenMail[] =>
      sources.filter((source) => fold.test(source.name) === left).flatMap(({ mails }) => mails)
    const model = trainClassifier(name, examplesFor(name, lessonsFrom(mailsOf(false))))
    return examplesOf(name, mailsOf(true)).map(({ features, label }) => ({
      real: label,
      scores: pooledScores(model, pooledInput(model, features)).total,
    }))
  })
}

const logLoss = (told: readonly Told[], sharpness: number): number =>
  told.reduce(
    (sum, { real, scores }) =>
      sum - Math.log(Math.max(1e-9, shares(scores, sharpness)[real] as number)),
    0,
  )

function bestSharpness(told: readonly Told[]): number {
  const tried = Array.from({ length: 36 }, (_, at) => (at + 5) / 10)
  return tried.reduce((best, one) => (logLoss(told, one) < logLoss(told, best) ? one : best))
}

function tell(name: ClassifierName, told: readonly Told[]): void {
  const sharpness = bestSharpness(told)
  const answers = told.map(({ real, scores }) => {
    const sure = shares(scores, sharpness)
    const most = Math.max(...sure)
    return { real, answer: sure.indexOf(most), sure: most }
  })
  const f1 = CLASSES[name].map((_, place) => {
    const right = answers.filter((one) => one.answer === place && one.real === place).length
    const named = answers.filter((one) => one.answer === place).length
    const real = answers.filter((one) => one.real === place).length
    return (2 * right) / Math.max(1, named + real)
  })
  const sure = answers.filter((one) => one.sure >= 0.9)
  const rightOf = (list: typeof answers) =>
    list.filter((one) => one.answer === one.real).length / Math.max(1, list.length)
  console.log(
    `${name}: ${told.length} mails of authors left out, macro-F1 ${(f1.reduce((sum, one) => sum + one, 0) / f1.length).toFixed(3)}, right ${rightOf(answers).toFixed(3)}, sharpness ${sharpness}, right at .9 and above ${rightOf(sure).toFixed(3)} of ${sure.length}`,
  )
  console.log(
    `  ${CLASSES[name].map((one, at) => `${one} ${(f1[at] as number).toFixed(2)}`).join(', ')}`,
  )
}

export function crossValidate(
  sources: readonly SeenSource[],
  names: readonly ClassifierName[],
): void {
  for (const name of names) tell(name, toldOf(name, sources))
}
