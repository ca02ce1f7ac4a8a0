/** A recurrent reader unpacked from how it lies in the repository (weights-file.ts). */
import type { Glossary } from './glossary.ts'
import type { PackedRecurrent } from './packed-recurrent.ts'
import {
  type Encoder,
  type Head,
  HIDDEN,
  type Products,
  SENTENCE,
  WIDTHS,
  WORD,
} from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { columnsBy, tableIn, vectorsIn } from './word-columns.ts'

export type Recurrent = Products & { readonly encoder: Encoder; readonly head: Head }

function checkWidths({ columns, sentence }: Encoder, { hiddenMail }: Head): void {
  const isAsWide =
    columns.length === WORD * WIDTHS.columns &&
    sentence.length === WIDTHS.found * SENTENCE &&
    hiddenMail.length === 2 * SENTENCE * HIDDEN
  if (isAsWide) return
  throw new Error(
    'The weights of a network of kinds have other widths than its code. Train both anew: npm run train:mail -- kind-recurrent kind-recurrent-second',
  )
}

/** @throws where the weights were learned with other widths than the code has */
export function unpackedRecurrent(
  { encoder: packed, head: packedHead, ...words }: PackedRecurrent,
  glossary: Glossary,
): Recurrent {
  const encoder: Encoder = {
    columns: tableIn(packed.columns),
    columnConstants: tableIn(packed.columnConstants),
    sentence: tableIn(packed.sentence),
    seats: tableIn(packed.seats),
    attention: tableIn(packed.attention),
  }
  const head: Head = {
    classes: packedHead.classes,
    flags: tableIn(packedHead.flags),
    found: tableIn(packedHead.found),
    mail: tableIn(packedHead.mail),
    constants: tableIn(packedHead.constants),
    hidden: tableIn(packedHead.hidden),
    hiddenMail: tableIn(packedHead.hiddenMail),
    hiddenFlags: tableIn(packedHead.hiddenFlags),
    hiddenConstants: tableIn(packedHead.hiddenConstants),
  }
  checkWidths(encoder, head)
  return {
    ...{ encoder, head },
    columnsFor: columnsBy(vectorsIn(words), glossary, encoder.columns),
    sentenceOf: timesMatrix(encoder.sentence, WIDTHS.found),
  }
}
