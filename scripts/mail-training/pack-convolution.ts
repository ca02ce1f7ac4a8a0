/** Writes the convolutional reader as it is loaded: src/core/mail/learned/convolution-weights.ts. */
import type {
  PackedConvolution,
  PackedTable,
} from '../../src/core/mail/learned/convolution-weights.ts'
import { base64, gapsOf } from './pack.ts'
import type { TrainedConvolution } from './train-convolution.ts'

const MOST = 127
/** Steps in the root of the mean square: with three times as many nothing is told better. */
const FINENESS = 2

function packedTable(weights: Float32Array): PackedTable {
  let [most, squares] = [0, 0]
  for (const weight of weights) {
    most = Math.max(most, Math.abs(weight))
    squares += weight * weight
  }
  const usual = Math.sqrt(squares / weights.length)
  const step = Number(Math.max(usual / FINENESS, most / MOST, 1e-6).toPrecision(6))
  return {
    steps: base64(Uint8Array.from(weights, (weight) => Math.round(weight / step) & 0xff)),
    step,
  }
}

export function packedConvolution({
  rows,
  words,
  meanings,
  pieces,
  encoder,
  head,
}: TrainedConvolution): PackedConvolution {
  return {
    hashes: base64(gapsOf([...rows.keys()])),
    vectors: {
      words: packedTable(words),
      meanings: packedTable(meanings),
      pieces: packedTable(pieces),
    },
    encoder: {
      windows: packedTable(encoder.windows),
      windowConstants: packedTable(encoder.windowConstants),
      sentence: packedTable(encoder.sentence),
      seats: packedTable(encoder.seats),
      attention: packedTable(encoder.attention),
    },
    head: {
      classes: head.classes,
      flags: packedTable(head.flags),
      found: packedTable(head.found),
      mail: packedTable(head.mail),
      constants: packedTable(head.constants),
    },
  }
}
