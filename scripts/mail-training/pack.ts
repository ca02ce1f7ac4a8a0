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
  /** Fewer rows than these are written, those that count most. */
  readonly mostRows: number
  /**
   * Whether a row counts by its weights and by how often its feature stands, or by its largest
   * weight alone. The second keeps what is rare: adaptive steps give rare features large weights.
   */
  readonly byCounts: boolean
}

const leastOfMost = (worths: Float64Array, most: number): number =>
  worths.toSorted()[worths.length - most] ?? 0

/** How large a row's largest weight must be so that no more than `most` rows are written. */
function leastOfLargest(weights: Float32Array, classes: number, most: number): number {
  const largest = Float64Array.from({ length: weights.length / classes }, (_, row) =>
    weights
      .subarray(row * classes, (row + 1) * classes)
      .reduce((held, weight) => Math.max(held, Math.abs(weight)), 0),
  )
  return leastOfMost(largest, most)
}

/** The rows that count most: sum of the squared weights, times the root of the feature's count. */
function mostCounting({ features, counts, get }: CountedRows, weights: Float32Array, most: number) {
  const classes = weights.length / features.length
  const worths = Float64Array.from(features, (feature, at) => {
    const row = get(feature) ?? 0
    const own = weights.subarray(row * classes, (row + 1) * classes)
    return own.reduce((sum, weight) => sum + weight ** 2, 0) * Math.sqrt(counts[at] as number)
  })
  const least = leastOfMost(worths, most)
  return new Set(features.filter((_, at) => (worths[at] as number) > least))
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
  byCounts,
}: Packable): PackedModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const step = Number((most / MOST).toPrecision(6))
  const floor = byCounts ? 0 : Math.ceil(leastOfLargest(weights, classes, mostRows) / step)
  const kept = byCounts ? mostCounting(featureRows, weights, mostRows) : null
  const stepsOf = (row: number) =>
    Array.from(weights.subarray(row * classes, (row + 1) * classes), (weight) =>
      Math.round(weight / step),
    )
  const told = (rows: CountedRows | null) =>
    Array.from(rows?.features ?? [], (feature) => feature)
      .filter((feature) => kept?.has(feature) ?? true)
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
