/**
 * Weights of a learned model as they lie in the repository: JSON that scripts/train-mail-reader.ts
 * writes, features as sorted 32-bit hashes, weights as steps of -127 to 127, both in base64.
 */

export type PackedModel = {
  /** Features of sentences (or of tokens), base64 of little-endian unsigned 32-bit numbers. */
  readonly features: string
  /** Features of the mail as a whole; empty for a tagger. */
  readonly whole: string
  /** One signed byte per row and class: features, whole, then one row of constants. */
  readonly weights: string
  /** What one step of a weight is worth. */
  readonly step: number
  readonly classes: number
}

/** Which row of the weights belongs to a feature. */
export type FeatureRows = {
  readonly size: number
  readonly get: (feature: number) => number | undefined
}

/** The rows of those features that the model knows, in the order given. */
export function knownRows(features: ArrayLike<number>, rows: FeatureRows): Int32Array {
  const found = new Int32Array(features.length)
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

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at)
  return bytes
}

const EMPTY = -1

/**
 * A table of features with open addressing: built in milliseconds, where a Map of some hundred
 * thousand numbers would take a good part of a short command's time.
 */
function tableOf(text: string, firstRow: number): FeatureRows {
  const view = new DataView(bytesOf(text).buffer)
  const size = view.byteLength / 4
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, size * 2)))
  const [features, rows] = [new Uint32Array(slots), new Int32Array(slots).fill(EMPTY)]
  const mask = slots - 1
  for (let at = 0; at < size; at += 1) {
    const feature = view.getUint32(at * 4, true)
    let slot = feature & mask
    while (rows[slot] !== EMPTY) slot = (slot + 1) & mask
    features[slot] = feature
    rows[slot] = firstRow + at
  }
  return {
    size,
    get: (feature) => {
      for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
        const row = rows[slot] as number
        if (row === EMPTY) return undefined
        if (features[slot] === feature) return row
      }
    },
  }
}

export function unpacked({ features, whole, weights, step, classes }: PackedModel): Model {
  const featureRows = tableOf(features, 0)
  const steps = new Int8Array(bytesOf(weights).buffer)
  // A plain loop: `Float32Array.from` with a function takes half a second for these.
  const values = new Float32Array(steps.length)
  for (let at = 0; at < steps.length; at += 1) values[at] = (steps[at] as number) * step
  return {
    featureRows,
    wholeRows: tableOf(whole, featureRows.size),
    weights: values,
    classes,
  }
}
