/** Writes a trained model as the reader loads it: see src/core/mail/learned/weights.ts. */
import type { PackedModel } from '../../src/core/mail/learned/weights.ts'
import type { CountedRows } from './counted-rows.ts'

const MOST = 127

export type Packable = {
  readonly featureRows: CountedRows
  readonly wholeRows: CountedRows | null
  readonly weights: Float32Array
  readonly classes: number
  /** Whether a row of constants follows. */
  readonly hasConstants: boolean
  /** No more rows than these are written, those with the largest weights. */
  readonly mostRows: number
}

/** How large a row's largest weight must be so that no more than `most` rows are written. */
function leastOfLargest(weights: Float32Array, classes: number, most: number): number {
  const largest = Float32Array.from({ length: weights.length / classes }, (_, row) =>
    weights
      .subarray(row * classes, (row + 1) * classes)
      .reduce((held, weight) => Math.max(held, Math.abs(weight)), 0),
  ).sort()
  return largest[largest.length - most] ?? 0
}

function base64(numbers: Uint32Array | Int8Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
}

export function packed({
  featureRows,
  wholeRows,
  weights,
  classes,
  hasConstants,
  mostRows,
}: Packable): PackedModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const step = Number((most / MOST).toPrecision(6))
  const floor = Math.ceil(leastOfLargest(weights, classes, mostRows) / step)
  const stepsOf = (row: number) =>
    Array.from(weights.subarray(row * classes, (row + 1) * classes), (weight) =>
      Math.round(weight / step),
    )
  const told = (rows: CountedRows | null) =>
    Array.from(rows?.features ?? [], (feature) => feature)
      .map((feature) => ({ feature, steps: stepsOf(rows?.get(feature) ?? 0) }))
      .filter(({ steps }) => steps.some((one) => Math.abs(one) > floor))
  const [features, whole] = [told(featureRows), told(wholeRows)]
  const constants = hasConstants ? stepsOf(weights.length / classes - 1) : []
  return {
    features: base64(Uint32Array.from(features, ({ feature }) => feature)),
    whole: base64(Uint32Array.from(whole, ({ feature }) => feature)),
    weights: base64(
      Int8Array.from([...features, ...whole].flatMap(({ steps }) => steps).concat(constants)),
    ),
    step,
    classes,
  }
}
