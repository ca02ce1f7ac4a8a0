/** The network that reads for names, unpacked from how it lies in the repository (weights-file.ts). */
import { LABELS } from './chain.ts'
import type { Glossary } from './glossary.ts'
import type { Look } from './name-looks.ts'
import { LOOKS, lookRows, NAME_HIDDEN, NAME_WIDTHS, type NameNetwork } from './name-network.ts'
import type { PackedNameNetwork } from './packed-recurrent.ts'
import { addVector, WORD } from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { columnsBy, remembered, rowsIn, tableIn } from './word-columns.ts'

const keyOf = ({ zone, shape, known, inHost, facts }: Look): string =>
  `${zone} ${shape} ${known} ${inHost} ${facts}`

function lookColumnsBy(looks: Float32Array, matrix: Float32Array): NameNetwork['lookColumnsFor'] {
  const columnsOf = timesMatrix(matrix, WORD)
  return remembered(keyOf, (look) => {
    const vector = new Float32Array(WORD)
    for (const row of lookRows(look)) addVector(vector, looks, row, 1)
    return columnsOf(vector)
  })
}

/** @throws where the weights were learned with other widths than the code has */
export function unpackedNameNetwork(packed: PackedNameNetwork, glossary: Glossary): NameNetwork {
  const [columns, lookColumns] = [tableIn(packed.columns), tableIn(packed.lookColumns)]
  const [hidden, labels] = [tableIn(packed.hidden), tableIn(packed.labels)]
  const looks = tableIn(packed.looks)
  const { gates, found, columns: wide } = NAME_WIDTHS
  const lengths: readonly (readonly [ArrayLike<number>, number])[] = [
    [columns, WORD * wide],
    [lookColumns, WORD * wide],
    [looks, LOOKS * WORD],
    [tableIn(packed.columnConstants), gates],
    [hidden, found * NAME_HIDDEN],
    [labels, NAME_HIDDEN * LABELS],
    [packed.steps, (LABELS + 1) * LABELS],
  ]
  if (lengths.some(([table, length]) => table.length !== length))
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
    lookColumnsFor: lookColumnsBy(looks, lookColumns),
  }
}
