/** Tables of networks unpacked, and what words bring to a sentence, worked out once as long as it is not forgotten. */
import { mapValues } from 'es-toolkit'
import type { Glossary } from './glossary.ts'
import type { PackedRecurrent, PackedTable } from './packed-recurrent.ts'
import { piecesOf, type Vectors, WORD, wordVector } from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { featuresIn, stepsIn } from './weights.ts'
import { hashOf } from './words.ts'

/** Number by number: `Float32Array.from` holds them all in a list beside it first, 70 MB for two networks. */
function tableIn({ steps, step }: PackedTable): Float32Array {
  const whole = stepsIn(steps)
  const numbers = new Float32Array(whole.length)
  for (let at = 0; at < whole.length; at += 1) numbers[at] = (whole[at] as number) * step
  return numbers
}

/**
 * Tables of a network, by name.
 *
 * @param lengths how many numbers each must hold
 * @param fault   what is said otherwise
 * @throws where one is missing or holds another number of them
 */
export function tablesIn<Lengths extends Readonly<Record<string, number>>>(
  packed: { readonly [Name in keyof Lengths]?: PackedTable },
  lengths: Lengths,
  fault: string,
): { readonly [Name in keyof Lengths]: Float32Array } {
  return mapValues(lengths, (length, name) => {
    const table = packed[name]
    const numbers = table && tableIn(table)
    if (numbers?.length !== length) throw new Error(fault)
    return numbers
  })
}

/** Rows of words by their hashes, packed as gaps (weights.ts). */
function rowsIn(hashes: string): ReadonlyMap<number, number> {
  const rows = new Map<number, number>()
  for (const [row, hash] of featuresIn(hashes).entries()) rows.set(hash, row)
  return rows
}

export const vectorsIn = ({
  hashes,
  vectors,
}: Pick<PackedRecurrent, 'hashes' | 'vectors'>): Vectors => ({
  rows: rowsIn(hashes),
  words: tableIn(vectors.words),
  meanings: tableIn(vectors.meanings),
  pieces: tableIn(vectors.pieces),
})

/** Words whose columns are kept, twice over, up to 12 MB a network: those of mails come again and again. */
const MOST_KEPT = 1_000

/** What came last stays longest. */
export function remembered<Item>(
  keyOf: (item: Item) => string,
  workedOut: (item: Item) => Float32Array,
): (item: Item) => Float32Array {
  let kept = new Map<string, Float32Array>()
  let before = kept
  return (item) => {
    const key = keyOf(item)
    const known = kept.get(key)
    if (known) return known
    const columns = before.get(key) ?? workedOut(item)
    if (kept.size === MOST_KEPT) [before, kept] = [kept, new Map()]
    kept.set(key, columns)
    return columns
  }
}

export function columnsBy(
  vectors: Vectors,
  glossary: Glossary,
  matrix: Float32Array,
): (word: string) => Float32Array {
  const columnsOf = timesMatrix(matrix, WORD)
  const manyPieces = vectors.pieces.length / WORD
  return remembered(
    (word) => word,
    (word) => {
      const hash = hashOf(word)
      const [row, meanings] = [vectors.rows.get(hash), glossary.get(hash) ?? []]
      const pieces = piecesOf(word, manyPieces)
      return columnsOf(wordVector(vectors, { row, meanings, pieces }))
    },
  )
}
