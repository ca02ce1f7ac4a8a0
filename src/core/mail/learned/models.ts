/**
 * The learned models, unpacked when a mail is first read: their weights are written by
 * scripts/train-mail-reader.ts from the mails of tests/fixtures/mail-corpus.
 */
import { once } from 'es-toolkit/function/once'
import type { ChoiceModel } from './choice.ts'
import { glossary } from './known-words.ts'
import { checkedLastLook, type LastLook } from './last-look.ts'
import { unpackedNameNetwork } from './name-network-weights.ts'
import { type NameReader, readerOf } from './name-spans.ts'
import { type Recurrent, unpackedRecurrent } from './recurrent-weights.ts'
import { type ReadingModel, unpacked } from './weights.ts'
import { packedWeights } from './weights-file.ts'

/** A classifier with the weights of its second look. */
export type Classifier = { readonly model: ReadingModel; readonly second: readonly number[] }

const classifier = (name: 'kind' | 'reason' | 'after' | 'round') =>
  once((): Classifier => {
    const packed = packedWeights(name)
    return { model: unpacked(packed), second: packed.second }
  })

export const kindModel = classifier('kind')
/** Two that differ by chance alone. */
export const kindNetworks = once((): readonly [Recurrent, Recurrent] => [
  unpackedRecurrent(packedWeights('kind-recurrent'), glossary()),
  unpackedRecurrent(packedWeights('kind-recurrent-second'), glossary()),
])
/** How classifier and networks of kinds are put together. */
export const lastLook = once((): LastLook => checkedLastLook(packedWeights('kind-together')))
export const reasonModel = classifier('reason')
export const afterModel = classifier('after')
export const roundModel = classifier('round')

export const namesReader = once((): NameReader => {
  const packed = packedWeights('names')
  const tagger = { ...unpacked(packed), chain: { steps: Float32Array.from(packed.steps) } }
  return readerOf(tagger, unpackedNameNetwork(packedWeights('names-recurrent'), glossary()))
})

export const choiceModel = once((): ChoiceModel => {
  const { featureRows, steps, values } = unpacked(packedWeights('choice'))
  const weights = Float32Array.from(steps, (step) => values[step + 128] as number)
  return { rows: featureRows, weights }
})
