/** The network that reads for names, unpacked from how it lies in the repository (weights-file.ts). */
import { LABELS } from './chain.ts'
import type { Glossary } from './glossary.ts'
import type { Look } from './name-looks.ts'
import { LOOKS, lookRows, NAME_HIDDEN, NAME_WIDTHS, type NameNetwork } from './name-network.ts'
import type { PackedNameNetwork } from './packed-recurrent.ts'
import { addVector, WORD } from './recurrent.ts'
import { timesMatrix } from './row-sums.ts'
import { columnsBy, remembered, tablesIn, vectorsIn } from './word-columns.ts'

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

const OTHER_WIDTHS =
  'The weights of the network of names have other widths than its code. Train it anew: npm run train:mail -- names-recurrent'

/** How many numbers each table holds. */
const LENGTHS = {
  columns: WORD * NAME_WIDTHS.columns,
  lookColumns: WORD * NAME_WIDTHS.columns,
  looks: LOOKS * WORD,
  columnConstants: NAME_WIDTHS.gates,
  hidden: NAME_WIDTHS.found * NAME_HIDDEN,
  hiddenConstants: NAME_HIDDEN,
  labels: NAME_HIDDEN * LABELS,
  labelConstants: LABELS,
}
const STEPS = (LABELS + 1) * LABELS

/** @throws where the weights were learned with other widths than the code has */
export function unpackedNameNetwork(packed: PackedNameNetwork, glossary: Glossary): NameNetwork {
  const tables = tablesIn(packed, LENGTHS, OTHER_WIDTHS)
  const steps = Float32Array.from(packed.steps)
  if (steps.length !== STEPS) throw new Error(OTHER_WIDTHS)
  const { columnConstants, hiddenConstants, labels, labelConstants } = tables
  return {
    ...{ columnConstants, hiddenConstants, labels, labelConstants, steps },
    hiddenOf: timesMatrix(tables.hidden, NAME_WIDTHS.found),
    columnsFor: columnsBy(vectorsIn(packed), glossary, tables.columns),
    lookColumnsFor: lookColumnsBy(tables.looks, tables.lookColumns),
  }
}
