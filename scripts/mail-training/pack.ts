/** Writes a trained model as the reader loads it: see src/core/mail/learned/weights.ts. */
import { brotliCompressSync, constants } from 'node:zlib'
import type { PackedModel } from '../../src/core/mail/learned/packed-model.ts'
import { shortened } from '../../src/core/mail/learned/weights.ts'
import type { CountedRows } from './counted-rows.ts'

export type Packable = {
  readonly featureRows: CountedRows
  readonly wholeRows: CountedRows | null
  /** Row by row, class by class: features, whole, then constants. */
  readonly weights: Float32Array
  readonly classes: number
  /** Whether a row of constants follows. */
  readonly hasConstants: boolean
  /** Steps to the largest weight, 127 or less. */
  readonly mostSteps: number
  /** No more rows than these are written, those that count most. */
  readonly mostRows: number
}

type Row = {
  readonly feature: number
  /** Sum of the squared weights, times the root of how often the feature stands. */
  readonly worth: number
  readonly steps: readonly number[]
}

const PACKING = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  },
}

export const compressed = (bytes: Uint8Array): Buffer => brotliCompressSync(bytes, PACKING)
export const base64 = (bytes: Uint8Array): string => compressed(bytes).toString('base64')

/** Gaps between rising numbers, seven bits a byte, the lowest first; the eighth says "goes on". */
export function gapsOf(rising: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const number of rising) {
    let gap = number - before
    before = number
    for (; gap > 0x7f; gap = Math.floor(gap / 0x80)) bytes.push((gap % 0x80) + 0x80)
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

/**
 * Not by the largest weight alone: adaptive steps give rare features large weights, and those
 * would stay.
 */
function leastWorth(rows: readonly Row[], most: number): number {
  return rows.map(({ worth }) => worth).toSorted((a, b) => b - a)[most] ?? -1
}

/** Of features that are one once shortened, the one that is worth most; they go on rising. */
function toldApart(rows: readonly Row[]): readonly Row[] {
  const each = new Map<number, Row>()
  for (const row of rows) {
    const feature = shortened(row.feature)
    if (row.worth >= (each.get(feature)?.worth ?? 0)) each.set(feature, { ...row, feature })
  }
  return [...each.values()]
}

export function packed(model: Packable): PackedModel {
  const { featureRows, wholeRows, weights, classes, hasConstants, mostRows, mostSteps } = model
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const step = Number((most / mostSteps).toPrecision(6))
  const stepsOf = (own: Float32Array) => Array.from(own, (weight) => Math.round(weight / step))
  const rowsOf = ({ features, counts, get }: CountedRows): readonly Row[] =>
    toldApart(
      Array.from(features, (feature, at) => {
        const row = get(feature) as number
        const own = weights.subarray(row * classes, (row + 1) * classes)
        const worth = own.reduce((sum, one) => sum + one ** 2, 0) * Math.sqrt(counts[at] as number)
        return { feature, worth, steps: stepsOf(own) }
      }),
    )
  const [features, whole] = [rowsOf(featureRows), wholeRows ? rowsOf(wholeRows) : []]
  const least = leastWorth([...features, ...whole], mostRows)
  const isKept = ({ worth, steps }: Row) => worth > least && steps.some((one) => one !== 0)
  const kept = [features, whole].map((rows) => rows.filter(isKept))
  const constants = hasConstants ? stepsOf(weights.subarray(-classes)) : []
  const numbers = kept.map((rows) => base64(gapsOf(rows.map(({ feature }) => feature))))
  const steps = kept.flat().flatMap((row) => row.steps)
  return {
    features: numbers[0] as string,
    whole: numbers[1] as string,
    weights: base64(Uint8Array.from([...steps, ...constants], (one) => one & 0xff)),
    step,
    classes,
  }
}
