/**
 * Learns how classifier and networks of kinds are put together (src/core/mail/learned/last-look.ts) from mails that
 * none of them learned from: likelihood of the kinds, all mails at a time, held near what would do
 * without (an L2 penalty on what is learned beside it). The same mails give the same weights.
 */
import { verdictOf } from '../../src/core/mail/classify.ts'
import { meanOf, scoredBy } from '../../src/core/mail/kind-network.ts'
import { type LastLook, lastInputs } from '../../src/core/mail/learned/last-look.ts'
import { kindModel, kindNetworks } from '../../src/core/mail/learned/models.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { textToRead } from '../../src/core/mail/learned/recurrent.ts'
import { MESSAGE_KINDS } from '../../src/core/model/message.ts'
import { Weights } from './adam.ts'
import type { SeenMail } from './examples.ts'
import { addOuter } from './matrices.ts'
import { chance } from './names.ts'

/** How much of the logarithms counts before anything is learned (decision 0042). */
const [BY_CLASSIFIER, BY_NETWORKS] = [0.6, 0.9]
/**
 * So much surer, no fewer of the answers at .9 are right than by the product alone (.988), and fewer are asked
 * about: of authors left out .990 and 228 of 6,299; with 1 .991 and 267, with 1.2 .989 and 205 (decision 0045).
 */
const SURER = 1.1
const OPTIONS = { steps: 400, rate: 0.02, hold: 0.01 }

export type LookExample = { readonly label: number; readonly inputs: Float64Array }

/** The mean and the deviation of each input; what never changes stays as it is. */
function measured(examples: readonly LookExample[]) {
  const width = examples[0]?.inputs.length ?? 0
  const column = (at: number) => examples.map(({ inputs }) => inputs[at] as number)
  const average = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
  return Array.from({ length: width }, (_, at) => {
    const mean = average(column(at))
    const deviation = Math.sqrt(average(column(at).map((one) => (one - mean) ** 2)))
    return deviation > 0 ? { mean, deviation } : { mean: 0, deviation: 1 }
  })
}

/** As `secondScores` takes them. */
function weightsBefore(classes: number, width: number): Float64Array {
  const before = new Float64Array(classes * width)
  for (let k = 0; k < classes; k += 1) {
    before[k * width + k] = BY_CLASSIFIER
    before[k * width + classes + k] = BY_NETWORKS
  }
  return before
}

/**
 * @param classes how many there are
 * @returns for each class in turn, the weight of each input, of which the last is 1
 */
export function trainLastLook(
  examples: readonly LookExample[],
  classes: number,
  { steps, rate, hold } = OPTIONS,
): readonly number[] {
  const scale = measured(examples)
  const width = scale.length
  const before = weightsBefore(classes, width)
  const inputs = examples.map((one) =>
    Float32Array.from(scale, ({ mean, deviation }, at) => {
      return ((one.inputs[at] as number) - mean) / deviation
    }),
  )
  const offsets = examples.map((one) => scoresOf(before, one.inputs))
  const learned = new Weights({ length: classes * width, width, spread: 0 }, chance(1))
  for (let step = 1; step <= steps; step += 1) {
    for (const [at, { label }] of examples.entries()) {
      const own = inputs[at] as Float32Array
      const sure = shares(scoresOf(learned.values, own, offsets[at]))
      const pulls = Float32Array.from(
        sure,
        (share, k) => (share - (k === label ? 1 : 0)) / examples.length,
      )
      addOuter(learned.gradients, pulls, own)
    }
    for (let at = 0; at < learned.values.length; at += 1)
      if (at % width !== width - 1)
        learned.gradients[at] =
          (learned.gradients[at] as number) + 2 * hold * (learned.values[at] as number)
    learned.move(rate * (1 - (step - 1) / steps), step)
  }
  return asTold(before, learned.values, scale)
}

type Numbers = Float32Array | Float64Array

function scoresOf(weights: Numbers, inputs: Numbers, offsets?: Float64Array): Float64Array {
  const width = inputs.length
  const scores = new Float64Array(weights.length / width)
  for (let k = 0; k < scores.length; k += 1) {
    let sum = offsets?.[k] ?? 0
    for (let at = 0; at < width; at += 1)
      sum += (weights[k * width + at] as number) * (inputs[at] as number)
    scores[k] = sum
  }
  return scores
}

/** In terms of the inputs as they are: what is taken from them before goes into the last weight. */
function asTold(
  before: Float64Array,
  learned: Float32Array,
  scale: readonly { readonly mean: number; readonly deviation: number }[],
): readonly number[] {
  const width = scale.length
  const told = [...before]
  for (const [place, weight] of learned.entries()) {
    const { mean, deviation } = scale[place % width] as (typeof scale)[number]
    const last = place - (place % width) + width - 1
    told[place] = (told[place] as number) + weight / deviation
    told[last] = (told[last] as number) - (weight * mean) / deviation
  }
  return told
}

/** @param mails that neither the classifier nor the networks, as they are written down, learned from */
export function learnLastLook(mails: readonly SeenMail[]): LastLook {
  const read = mails.map(({ view, labelled }) => {
    const text = textToRead(view.subject?.text ?? '', view.body, view.flags)
    const [one, other] = kindNetworks()
    const first = scoredBy(one, text)
    return {
      label: MESSAGE_KINDS.indexOf(labelled.kind),
      byClassifier: verdictOf(kindModel(), view).probabilities,
      ...{ first: first.scores, both: meanOf(first, scoredBy(other, text)).scores },
    }
  })
  const trainedBy = (which: 'first' | 'both') =>
    trainLastLook(
      read.map(({ label, byClassifier, [which]: scores }) => ({
        label,
        inputs: lastInputs(byClassifier, scores),
      })),
      MESSAGE_KINDS.length,
    ).map((weight) => Number((SURER * weight).toFixed(4)))
  return { one: trainedBy('first'), both: trainedBy('both') }
}
