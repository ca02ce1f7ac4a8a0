/** A classifier as it is written down: trained on all lessons, with its second look. */
import type { PackedClassifier } from '../../src/core/mail/learned/packed-model.ts'
import { bankSentences } from './corpora.ts'
import type { SeenSource } from './examples.ts'
import { packed } from './pack.ts'
import {
  type ClassifierName,
  examplesFor,
  MOST_ROWS,
  MOST_STEPS,
  trainClassifier,
} from './recipes.ts'
import { firstLooks, trainSecondLook } from './second-look.ts'

/** Its first look, trained on all lessons. */
export function packedFirstLook(
  name: ClassifierName,
  sources: readonly SeenSource[],
): Omit<PackedClassifier, 'second'> {
  const mails = sources.flatMap((source) => source.mails)
  const lessons = { mails, sentences: bankSentences() }
  const model = trainClassifier(name, examplesFor(name, lessons))
  const common = { hasConstants: true, mostRows: MOST_ROWS[name], mostSteps: MOST_STEPS }
  return packed({ ...model, ...common })
}

export const packedClassifier = (
  name: ClassifierName,
  sources: readonly SeenSource[],
): PackedClassifier => ({
  ...packedFirstLook(name, sources),
  second: trainSecondLook(name, firstLooks(name, sources)),
})
