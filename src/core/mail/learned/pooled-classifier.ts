/**
 * The pooled classifier: a mail's score for a class is a linear score of the mail as a whole plus
 * a soft maximum over the linear scores of its sentences. One telling sentence decides among many
 * that tell nothing, and which one it was can be shown.
 *
 * Method and figures: docs/methods/mail-reading.md. Training: scripts/mail-training.
 */
import type { MailFeatures } from './mail-features.ts'
import {
  addWeights,
  type FeatureRows,
  type FeatureTable,
  knownRows,
  type Model,
  type ReadingModel,
} from './weights.ts'

/** Rows of known features, and how strongly each counts in a text with so many of them. */
export type RowList = { readonly rows: Int32Array; readonly strength: number }

export type PooledInput = { readonly sentences: readonly RowList[]; readonly whole: RowList }

export type PooledScores = {
  /** One per class; only differences mean something. */
  readonly total: Float64Array
  /** The same for each sentence on its own. */
  readonly sentences: readonly Float64Array[]
}

/** A short text counts no more than one with so many known features would. */
const LEAST_IN_SENTENCE = 8
const LEAST_IN_WHOLE = 24
const STRENGTH = 3

const strengthOf = (known: number, least: number): number =>
  STRENGTH / Math.sqrt(Math.max(known, least))

function rowList(features: readonly number[], known: FeatureRows, least: number): RowList {
  const rows = knownRows(features, known)
  return { rows, strength: strengthOf(rows.length, least) }
}

export function pooledInput(
  { featureRows, wholeRows }: Pick<Model, 'featureRows' | 'wholeRows'>,
  { sentences, whole }: MailFeatures,
): PooledInput {
  return {
    sentences: sentences.map((one) => rowList(one, featureRows, LEAST_IN_SENTENCE)),
    whole: rowList(whole, wholeRows, LEAST_IN_WHOLE),
  }
}

function linear({ rows, strength }: RowList, { weights, classes }: Model): Float64Array {
  const scores = new Float64Array(classes)
  for (const row of rows) {
    const from = row * classes
    for (let k = 0; k < classes; k += 1)
      scores[k] = (scores[k] as number) + (weights[from + k] as number)
  }
  for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] as number) * strength
  return scores
}

/**
 * Shares of the sentences in the soft maximum of one class; a sentence that says nothing
 * (score 0) always takes part, so that a mail without words has a share as well.
 */
export function pooling(scores: readonly Float64Array[], k: number) {
  let most = 0
  for (const one of scores) most = Math.max(most, one[k] as number)
  let sum = Math.exp(-most)
  for (const one of scores) sum += Math.exp((one[k] as number) - most)
  return {
    value: most + Math.log(sum),
    shareOf: (score: number): number => Math.exp(score - most) / sum,
  }
}

export function pooledScores(model: Model, { sentences, whole }: PooledInput): PooledScores {
  return pooled(
    sentences.map((one) => linear(one, model)),
    linear(whole, model),
    model.weights.subarray(model.weights.length - model.classes),
  )
}

/** The same scores, without the lists of rows that only training needs. */
export function readScores(model: ReadingModel, { sentences, whole }: MailFeatures): PooledScores {
  const { featureRows, wholeRows, steps, values, classes } = model
  const scored = (features: readonly number[], table: FeatureTable, least: number) => {
    const scores = new Float64Array(classes)
    const strength = strengthOf(addWeights(features, table, model, scores), least)
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] as number) * strength
    return scores
  }
  return pooled(
    sentences.map((one) => scored(one, featureRows, LEAST_IN_SENTENCE)),
    scored(whole, wholeRows, LEAST_IN_WHOLE),
    [...steps.subarray(steps.length - classes)].map((step) => values[step + 128] as number),
  )
}

function pooled(
  each: readonly Float64Array[],
  total: Float64Array,
  constants: ArrayLike<number>,
): PooledScores {
  for (let k = 0; k < total.length; k += 1) {
    const constant = constants[k] as number
    total[k] = (total[k] as number) + pooling(each, k).value + constant
  }
  return { total, sentences: each }
}

/** Scores turned into shares that add up to 1. */
export function shares(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
