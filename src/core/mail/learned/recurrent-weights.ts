/** A recurrent reader unpacked from how it lies in the repository (weights-file.ts). */
import { COLUMNS, FOUND } from './carried.ts'
import type { Glossary } from './glossary.ts'
import type { PackedRecurrent, PackedTable } from './packed-recurrent.ts'
import {
  type Encoder,
  type Head,
  HIDDEN,
  piecesOf,
  SENTENCE,
  type Vectors,
  WORD,
  wordVector,
} from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { featuresIn, stepsIn } from './weights.ts'
import { hashOf } from './words.ts'

export type Recurrent = {
  readonly encoder: Encoder
  readonly head: Head
  /** What a word brings and keeps. */
  readonly columnsFor: (word: string) => Float32Array
}

/** Number by number: `Float32Array.from` holds them all in a list beside it first, 70 MB for two networks. */
function table({ steps, step }: PackedTable): Float32Array {
  const whole = stepsIn(steps)
  const numbers = new Float32Array(whole.length)
  for (let at = 0; at < whole.length; at += 1) numbers[at] = (whole[at] as number) * step
  return numbers
}

function checkWidths({ columns, sentence }: Encoder, { hiddenMail }: Head): void {
  const isAsWide =
    columns.length === WORD * COLUMNS &&
    sentence.length === FOUND * SENTENCE &&
    hiddenMail.length === 2 * SENTENCE * HIDDEN
  if (isAsWide) return
  throw new Error(
    'The weights of a network of kinds have other widths than its code. Train both anew: npm run train:mail -- kind-recurrent kind-recurrent-second',
  )
}

/** Words whose columns are kept, twice over, up to 12 MB a network: those of mails come again and again. */
const MOST_KEPT = 1_000

/** Works out the columns of a word once, as long as it is not forgotten: what came last stays longest. */
function columnsBy(
  vectors: Vectors,
  glossary: Glossary,
  { columns: matrix }: Encoder,
): (word: string) => Float32Array {
  const columnsOf = timesMatrix(matrix, WORD)
  let kept = new Map<string, Float32Array>()
  let before = kept
  const workedOut = (word: string) => {
    const hash = hashOf(word)
    const [row, meanings] = [vectors.rows.get(hash), glossary.get(hash) ?? []]
    return columnsOf(wordVector(vectors, { row, meanings, pieces: piecesOf(word) }))
  }
  return (word) => {
    const known = kept.get(word)
    if (known) return known
    const columns = before.get(word) ?? workedOut(word)
    if (kept.size === MOST_KEPT) [before, kept] = [kept, new Map()]
    kept.set(word, columns)
    return columns
  }
}

/** @throws where the weights were learned with other widths than the code has */
export function unpackedRecurrent(
  { hashes, vectors, encoder: packed, head: packedHead }: PackedRecurrent,
  glossary: Glossary,
): Recurrent {
  const encoder: Encoder = {
    columns: table(packed.columns),
    columnConstants: table(packed.columnConstants),
    sentence: table(packed.sentence),
    seats: table(packed.seats),
    attention: table(packed.attention),
  }
  const head: Head = {
    classes: packedHead.classes,
    flags: table(packedHead.flags),
    found: table(packedHead.found),
    mail: table(packedHead.mail),
    constants: table(packedHead.constants),
    hidden: table(packedHead.hidden),
    hiddenMail: table(packedHead.hiddenMail),
    hiddenFlags: table(packedHead.hiddenFlags),
    hiddenConstants: table(packedHead.hiddenConstants),
  }
  checkWidths(encoder, head)
  const rows = new Map<number, number>()
  for (const [row, hash] of featuresIn(hashes).entries()) rows.set(hash, row)
  const own: Vectors = {
    rows,
    words: table(vectors.words),
    meanings: table(vectors.meanings),
    pieces: table(vectors.pieces),
  }
  return { encoder, head, columnsFor: columnsBy(own, glossary, encoder) }
}
