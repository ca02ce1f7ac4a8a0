/**
 * The learned models, unpacked when a mail is first read: their weights are written by
 * scripts/train-mail-reader.ts from the mails of tests/fixtures/mail-corpus.
 */
import type { ChoiceModel } from './choice.ts'
import { type PackedGlossary, unpackedGlossary } from './glossary.ts'
import type { ReadingTagger } from './name-spans.ts'
import type { PackedModel } from './packed-model.ts'
import { type PackedRecurrent, unpackedRecurrent } from './recurrent-weights.ts'
import after from './weights/after.json' with { type: 'json' }
import choice from './weights/choice.json' with { type: 'json' }
import packedGlossary from './weights/glossary.json' with { type: 'json' }
import kind from './weights/kind.json' with { type: 'json' }
import kindRecurrent from './weights/kind-recurrent.json' with { type: 'json' }
import names from './weights/names.json' with { type: 'json' }
import reason from './weights/reason.json' with { type: 'json' }
import round from './weights/round.json' with { type: 'json' }
import { type ReadingModel, unpacked } from './weights.ts'

/** A classifier with the weights of its second look. */
export type Classifier = { readonly model: ReadingModel; readonly second: readonly number[] }
export type PackedClassifier = PackedModel & { readonly second: readonly number[] }
export type PackedTagger = PackedModel & { readonly steps: readonly number[] }

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const classifier = (packed: PackedClassifier) =>
  once((): Classifier => ({ model: unpacked(packed), second: packed.second }))

export const kindModel = classifier(kind)
export const glossary = once(() => unpackedGlossary(packedGlossary satisfies PackedGlossary))
export const kindNetwork = once(() =>
  unpackedRecurrent(kindRecurrent satisfies PackedRecurrent, glossary()),
)
export const reasonModel = classifier(reason)
export const afterModel = classifier(after)
export const roundModel = classifier(round)

export const nameTagger = once((): ReadingTagger => {
  const packed: PackedTagger = names
  return { ...unpacked(packed), chain: { steps: Float32Array.from(packed.steps) } }
})

export const choiceModel = once((): ChoiceModel => {
  const { featureRows, steps, values } = unpacked(choice)
  const weights = Float32Array.from(steps, (step) => values[step + 128] as number)
  return { rows: featureRows, weights }
})
