/** A recurrent reader unpacked from how it lies in the repository (weights-file.ts). */
import type { Glossary } from './glossary.ts'
import type { PackedRecurrent } from './packed-recurrent.ts'
import {
  type Encoder,
  FLAGS,
  type Head,
  HIDDEN,
  MAIL,
  MAIL_WIDTHS,
  type Products,
  SEATS,
  SENTENCE,
  WIDTHS,
  WORD,
} from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { columnsBy, tablesIn, vectorsIn } from './word-columns.ts'

export type Recurrent = Products & { readonly encoder: Encoder; readonly head: Head }

const OTHER_WIDTHS =
  'The weights of a network of kinds have other widths than its code. Train both anew, and how they are put together: npm run train:mail -- kind-recurrent kind-recurrent-second kind-together'

/** How many numbers each table holds. */
const ENCODER_LENGTHS = {
  columns: WORD * WIDTHS.columns,
  columnConstants: WIDTHS.gates,
  sentence: WIDTHS.found * SENTENCE,
  seats: SEATS * SENTENCE,
  attention: SENTENCE,
  mailColumns: SENTENCE * MAIL_WIDTHS.columns,
  mailConstants: MAIL_WIDTHS.gates,
}
const headLengths = (classes: number) => ({
  flags: FLAGS * classes,
  found: WIDTHS.found * classes,
  mail: MAIL * classes,
  constants: classes,
  hidden: HIDDEN * classes,
  hiddenMail: MAIL * HIDDEN,
  hiddenFlags: FLAGS * HIDDEN,
  hiddenConstants: HIDDEN,
})

/** @throws where the weights were learned with other widths than the code has */
export function unpackedRecurrent(
  { encoder: packed, head: packedHead, ...words }: PackedRecurrent,
  glossary: Glossary,
): Recurrent {
  const { classes, ...tables } = packedHead
  const encoder: Encoder = tablesIn(packed, ENCODER_LENGTHS, OTHER_WIDTHS)
  const head: Head = { classes, ...tablesIn(tables, headLengths(classes), OTHER_WIDTHS) }
  return {
    ...{ encoder, head },
    columnsFor: columnsBy(vectorsIn(words), glossary, encoder.columns),
    sentenceOf: timesMatrix(encoder.sentence, WIDTHS.found),
    mailColumnsOf: timesMatrix(encoder.mailColumns, SENTENCE),
  }
}
