/**
 * A recurrent reader as JSON: each table in steps of one signed byte, by Brotli and in base64. How it is
 * unpacked: recurrent-weights.ts.
 */
import type { Encoder, Head, Vectors } from './recurrent.ts'

/** Steps of -127 to 127, and what one of them is worth. */
export type PackedTable = { readonly steps: string; readonly step: number }

type PackedTables<Tables> = { readonly [Name in keyof Tables]: PackedTable }

export type PackedRecurrent = {
  /** Hashes of the words that have a vector, as gaps (weights.ts). */
  readonly hashes: string
  readonly vectors: PackedTables<Omit<Vectors, 'rows'>>
  readonly encoder: PackedTables<Encoder>
  readonly head: PackedTables<Omit<Head, 'classes'>> & { readonly classes: number }
}

/** The network that reads for names, likewise: name-network-weights.ts. */
export type PackedNameNetwork = Pick<PackedRecurrent, 'hashes' | 'vectors'> & {
  readonly looks: PackedTable
  readonly columns: PackedTable
  readonly lookColumns: PackedTable
  readonly columnConstants: PackedTable
  readonly hidden: PackedTable
  readonly hiddenConstants: PackedTable
  readonly labels: PackedTable
  readonly labelConstants: PackedTable
  readonly steps: readonly number[]
}
