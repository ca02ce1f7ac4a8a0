/** Writes networks as they are loaded: src/core/mail/learned/recurrent-weights.ts, name-network-weights.ts. */
import type {
  PackedNameNetwork,
  PackedRecurrent,
  PackedTable,
} from '../../src/core/mail/learned/packed-recurrent.ts'
import type { Vectors } from '../../src/core/mail/learned/recurrent.ts'
import { base64, gapsOf } from './pack.ts'
import type { TrainedNameNetwork } from './train-name-network.ts'
import type { TrainedRecurrent } from './train-recurrent.ts'

const MOST = 127
/** Steps in the root of the mean square: with three times as many nothing is told better. */
const FINENESS = 2

function packedTable(weights: Float32Array, fineness = FINENESS): PackedTable {
  let [most, squares] = [0, 0]
  for (const weight of weights) {
    most = Math.max(most, Math.abs(weight))
    squares += weight * weight
  }
  const usual = Math.sqrt(squares / weights.length)
  const step = Number(Math.max(usual / fineness, most / MOST, 1e-6).toPrecision(6))
  return {
    steps: base64(Uint8Array.from(weights, (weight) => Math.round(weight / step) & 0xff)),
    step,
  }
}

/** Few numbers that are added everywhere: as finely as a byte allows. */
const packedConstants = (constants: Float32Array): PackedTable =>
  packedTable(constants, Number.POSITIVE_INFINITY)

type TrainedVectors = Omit<Vectors, 'rows'> & { readonly rows: ReadonlyMap<number, number> }

const packedVectors = ({ rows, words, meanings, pieces }: TrainedVectors) => ({
  hashes: base64(gapsOf([...rows.keys()])),
  vectors: {
    words: packedTable(words),
    meanings: packedTable(meanings),
    pieces: packedTable(pieces),
  },
})

export function packedRecurrent({ encoder, head, ...vectors }: TrainedRecurrent): PackedRecurrent {
  return {
    ...packedVectors(vectors),
    encoder: {
      columns: packedTable(encoder.columns),
      columnConstants: packedConstants(encoder.columnConstants),
      sentence: packedTable(encoder.sentence),
      seats: packedConstants(encoder.seats),
      attention: packedConstants(encoder.attention),
      mailColumns: packedTable(encoder.mailColumns),
      mailConstants: packedConstants(encoder.mailConstants),
    },
    head: {
      classes: head.classes,
      flags: packedTable(head.flags),
      found: packedTable(head.found),
      mail: packedTable(head.mail),
      constants: packedConstants(head.constants),
      hidden: packedTable(head.hidden),
      hiddenMail: packedTable(head.hiddenMail),
      hiddenFlags: packedTable(head.hiddenFlags),
      hiddenConstants: packedConstants(head.hiddenConstants),
    },
  }
}

export function packedNameNetwork(own: TrainedNameNetwork): PackedNameNetwork {
  return {
    ...packedVectors(own),
    looks: packedTable(own.looks),
    columns: packedTable(own.columns),
    lookColumns: packedTable(own.lookColumns),
    columnConstants: packedConstants(own.columnConstants),
    hidden: packedTable(own.hidden),
    hiddenConstants: packedConstants(own.hiddenConstants),
    labels: packedTable(own.labels),
    labelConstants: packedConstants(own.labelConstants),
    steps: Array.from(own.steps, (step) => Number(step.toFixed(3))),
  }
}
