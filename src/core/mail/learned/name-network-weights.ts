/** The network that reads for names, unpacked from how it lies in the repository (weights-file.ts). */
import { LABELS } from './chain.ts'
import type { Glossary } from './glossary.ts'
import type { Look } from './name-looks.ts'
import { lookRows, NAME_HIDDEN, NAME_WIDTHS, type NameNetwork } from './name-network.ts'
import type { PackedNameNetwork } from './packed-recurrent.ts'
import { WORD } from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { columnsBy, remembered, rowsIn, tableIn } from './word-columns.ts'

/** Works out the columns of a look once, as those of a word. */
function lookColumnsBy(looks: Float32Array, matrix: Float32Array): NameNetwork['lookColumnsFor'] {
  const columnsOf = timesMatrix(matrix, WORD)
  let wanted: Look
  const columnsFor = remembered(() => {
    const vector = new Float32Array(WORD)
    for (const row of lookRows(wanted))
      for (let at = 0; at < WORD; at += 1)
        vector[at] = (vector[at] as number) + (looks[row * WORD + at] as number)
    return columnsOf(vector)
  })
  return (look) => {
    wanted = look
    return columnsFor(`${look.zone} ${look.shape} ${look.known} ${look.inHost} ${look.facts}`)
  }
}

/** @throws where the weights were learned with other widths than the code has */
export function unpackedNameNetwork(packed: PackedNameNetwork, glossary: Glossary): NameNetwork {
  const columns = tableIn(packed.columns)
  const [hidden, labels] = [tableIn(packed.hidden), tableIn(packed.labels)]
  const isAsWide =
    columns.length === WORD * NAME_WIDTHS.columns &&
    hidden.length === NAME_WIDTHS.found * NAME_HIDDEN &&
    labels.length === NAME_HIDDEN * LABELS
  if (!isAsWide)
    throw new Error(
      'The weights of the network of names have other widths than its code. Train it anew: npm run train:mail -- names-recurrent',
    )
  const vectors = {
    rows: rowsIn(packed.hashes),
    words: tableIn(packed.vectors.words),
    meanings: tableIn(packed.vectors.meanings),
    pieces: tableIn(packed.vectors.pieces),
  }
  return {
    columnConstants: tableIn(packed.columnConstants),
    hiddenOf: timesMatrix(hidden, NAME_WIDTHS.found),
    hiddenConstants: tableIn(packed.hiddenConstants),
    labels,
    labelConstants: tableIn(packed.labelConstants),
    steps: Float32Array.from(packed.steps),
    columnsFor: columnsBy(vectors, glossary, columns),
    lookColumnsFor: lookColumnsBy(tableIn(packed.looks), tableIn(packed.lookColumns)),
  }
}
