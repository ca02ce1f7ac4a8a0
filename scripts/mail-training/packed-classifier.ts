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

export function packedClassifier(
  name: ClassifierName,
  sources: readonly SeenSource[],
): PackedClassifier {
  const mails = sources.flatMap((source) => source.mails)
  const lessons = { mails, sentences: bankSentences() }
  const model = trainClassifier(name, examplesFor(name, lessons))
  return {
    ...packed({ ...model, hasConstants: true, mostRows: MOST_ROWS[name], mostSteps: MOST_STEPS }),
    second: trainSecondLook(name, firstLooks(name, sources)),
  }
}
