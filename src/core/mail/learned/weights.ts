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

export type Model = {
  readonly featureRows: ReadonlyMap<number, number>
  /** Rows of `whole` follow those of `features`; then the constants. */
  readonly wholeRows: ReadonlyMap<number, number>
  readonly weights: Float32Array
  readonly classes: number
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function rowsOf(text: string, from: number): ReadonlyMap<number, number> {
  const view = new DataView(bytesOf(text).buffer)
  const rows = new Map<number, number>()
  for (let at = 0; at < view.byteLength; at += 4) rows.set(view.getUint32(at, true), from + at / 4)
  return rows
}

export function unpacked({ features, whole, weights, step, classes }: PackedModel): Model {
  const featureRows = rowsOf(features, 0)
  const steps = new Int8Array(bytesOf(weights).buffer)
  return {
    featureRows,
    wholeRows: rowsOf(whole, featureRows.size),
    weights: Float32Array.from(steps, (value) => value * step),
    classes,
  }
}
