/**
 * Weights of a learned model as they lie in the repository (weights-file.ts): features as sorted
 * hashes, weights as steps of -127 to 127, both by Brotli (RFC 7932) and in base64. Node's own decoder: what it makes of given bytes is the same on every machine.
 */
import { brotliDecompressSync } from 'node:zlib'
import type { PackedModel } from './packed-model.ts'

/** Which row of the weights belongs to a feature. */
export type FeatureRows = {
  readonly size: number
  readonly get: (feature: number) => number | undefined
}

/**
 * The rows of those features that the model knows, in the order given.
 *
 * @param found where they are put, as long as the features; may lie in the place of these
 */
export function knownRows(
  features: ArrayLike<number>,
  rows: FeatureRows,
  found: Int32Array = new Int32Array(features.length),
): Int32Array {
  let count = 0
  for (let at = 0; at < features.length; at += 1) {
    const row = rows.get(features[at] as number)
    if (row === undefined) continue
    found[count] = row
    count += 1
  }
  return found.subarray(0, count)
}

export type Model = {
  readonly featureRows: FeatureRows
  /** Rows of `whole` follow those of `features`; then the constants. */
  readonly wholeRows: FeatureRows
  readonly weights: Float32Array
  readonly classes: number
}

const bytesOf = (text: string): Uint8Array => brotliDecompressSync(Buffer.from(text, 'base64'))

/** Rising numbers from the gaps between them. */
export function featuresIn(text: string): Uint32Array {
  const bytes = bytesOf(text)
  const numbers = new Uint32Array(bytes.length)
  let [count, sum, gap, place] = [0, 0, 0, 1]
  for (const byte of bytes) {
    gap += (byte & 0x7f) * place
    place *= 0x80
    if (byte > 0x7f) continue
    sum += gap
    numbers[count] = sum
    count += 1
    gap = 0
    place = 1
  }
  return numbers.slice(0, count)
}

/**
 * Bits of a feature's hash that are written down. Each bit fewer spares some 80 kB of weights; of the
 * features not known one in 240 is taken for one of the 280,000 of the largest table.
 */
const BITS = 26
/** A feature, as it is written down and looked up. */
export const shortened = (feature: number): number => feature >>> (32 - BITS)

const UNKNOWN = -1
/** Bits of the filter for each feature: some 12 in 100 of the features not known pass it. */
const FILTER_BITS = 8
const FILTER_WORD_BITS = 5
const LEAST_FILTER = 64

/**
 * The features of a model as they are written, rising, so that a feature's row is its place; found
 * by where those of each beginning start, some two to a beginning. Built in milliseconds, where a
 * Map of some hundred thousand numbers would take a good part of a short command's time. Most
 * features of a mail are not known: a filter, small enough for a processor's cache, tells nearly
 * all of these.
 */
export type FeatureTable = FeatureRows & {
  readonly features: Uint32Array
  /** For each beginning of a feature, the first place; one more for the end. */
  readonly starts: Uint32Array
  /** Bits of a feature behind its beginning. */
  readonly rest: number
  readonly firstRow: number
  /** A word for the lower bits of each known feature, and in it a bit for its upper five. */
  readonly filter: Uint32Array
}

function tableOf(text: string, firstRow: number): FeatureTable {
  const features = featuresIn(text)
  const size = features.length
  const rest = BITS - Math.floor(Math.log2(Math.max(2, size)))
  const starts = new Uint32Array(2 ** (BITS - rest) + 1)
  const filterBits = Math.max(LEAST_FILTER, size * FILTER_BITS)
  const filter = new Uint32Array(2 ** (Math.ceil(Math.log2(filterBits)) - FILTER_WORD_BITS))
  for (const feature of features) {
    const after = (feature >>> rest) + 1
    starts[after] = (starts[after] as number) + 1
    const word = feature & (filter.length - 1)
    filter[word] = (filter[word] as number) | (1 << (feature >>> (BITS - FILTER_WORD_BITS)))
  }
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  const table = {
    ...{ features, size, starts, rest, firstRow, filter },
    get: (feature: number) => {
      const row = rowOf(table, feature)
      return row === UNKNOWN ? undefined : row
    },
  }
  return table
}

/** The upper five bits of a feature choose the bit in a word of the filter, the lower ones the word. */
function rowOf(
  { features, starts, rest, firstRow, filter }: FeatureTable,
  feature: number,
): number {
  const wanted = shortened(feature)
  const bits = filter[wanted & (filter.length - 1)] as number
  if (((bits >>> (wanted >>> (BITS - FILTER_WORD_BITS))) & 1) === 0) return UNKNOWN
  const beginning = wanted >>> rest
  const end = starts[beginning + 1] as number
  for (let at = starts[beginning] as number; at < end; at += 1)
    if (features[at] === wanted) return firstRow + at
  return UNKNOWN
}

/**
 * Adds the weights of the known features of a list to scores, class by class.
 *
 * @param scores from place `from` on, one for each class
 * @returns how many of the features are known
 */
export function addWeights(
  features: readonly number[],
  table: FeatureTable,
  { steps, values, classes }: PackedWeights,
  scores: Float64Array,
  from = 0,
): number {
  let count = 0
  for (let at = 0; at < features.length; at += 1) {
    const row = rowOf(table, features[at] as number)
    if (row === UNKNOWN) continue
    count += 1
    const first = row * classes
    for (let k = 0; k < classes; k += 1)
      scores[from + k] =
        (scores[from + k] as number) + (values[(steps[first + k] as number) + 128] as number)
  }
  return count
}

/** Weights as they lie in the repository: four times as many fit into a processor's cache. */
export type PackedWeights = {
  /** Row by row, class by class; the constants are the last row. */
  readonly steps: Int8Array
  /** What each step is worth, from -128 on. */
  readonly values: Float64Array
  readonly classes: number
}

/** A model as mails are read with it. */
export type ReadingModel = PackedWeights & {
  readonly featureRows: FeatureTable
  readonly wholeRows: FeatureTable
}

/** Signed bytes: a row of steps for each feature. */
export const stepsIn = (text: string): Int8Array => new Int8Array(bytesOf(text))

export function unpacked({ features, whole, weights, step, classes }: PackedModel): ReadingModel {
  const featureRows = tableOf(features, 0)
  return {
    featureRows,
    wholeRows: tableOf(whole, featureRows.size),
    steps: stepsIn(weights),
    values: Float64Array.from({ length: 256 }, (_, at) => Math.fround((at - 128) * step)),
    classes,
  }
}
