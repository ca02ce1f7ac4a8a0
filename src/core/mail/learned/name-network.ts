/**
 * A recurrent reader of the tokens of a line, beside the tagger (chain.ts): each as a vector of the
 * word, of what it means and of its pieces, and one of what is seen of it beside the word
 * (name-looks.ts); what is carried along the line to a token, both ways (carried.ts), tells how
 * likely it begins or continues a name. Where the tagger knows words and their neighbours, it
 * knows what words are used like, and the line as a whole.
 *
 * Method and figures: docs/methods/mail-reading.md. Training: scripts/mail-training/train-name-network.ts.
 */
import { carriedTo, widthsOf } from './carried.ts'
import { LABELS, type Steps } from './chain.ts'
import type { Line } from './mail-lines.ts'
import { FACTS, type Look } from './name-looks.ts'
import { hashOf } from './words.ts'

/** What is carried along a line. */
export const NAME_WIDTHS = widthsOf(64)
/** Numbers between what is carried to a token and its label. */
export const NAME_HIDDEN = 64
/** Pieces of words, and what is seen of tokens, are told apart up to chance. */
export const NAME_PIECES = 2 ** 13
export const LOOKS = 2 ** 10

const ALL_FACTS = Object.entries(FACTS)

/** Rows of vectors that a look is the sum of. */
export function lookRows({ zone, shape, known, inHost, facts }: Look): readonly number[] {
  const seen = [`zone ${zone}`, `shape ${shape}`, `known ${known}`, `host ${inHost}`]
  const held = ALL_FACTS.filter(([, bit]) => (facts & bit) !== 0).map(([name]) => `fact ${name}`)
  return [...seen, ...held].map((one) => hashOf(one) % LOOKS)
}

export type NameNetwork = Steps & {
  /** NAME_WIDTHS.gates, added at each place of a line. */
  readonly columnConstants: Float32Array
  /** What a word, and a look, bring to a line and keep of what was before. */
  readonly columnsFor: (word: string) => Float32Array
  readonly lookColumnsFor: (look: Look) => Float32Array
  /** The hidden layer of a token, before its constants, from what is carried to it. */
  readonly hiddenOf: (carried: Float32Array) => Float32Array
  readonly hiddenConstants: Float32Array
  /** LABELS for each of NAME_HIDDEN numbers, row by row. */
  readonly labels: Float32Array
  readonly labelConstants: Float32Array
}

function sumOf(a: Float32Array, b: Float32Array): Float32Array {
  const sum = new Float32Array(a.length)
  for (let at = 0; at < sum.length; at += 1) sum[at] = (a[at] as number) + (b[at] as number)
  return sum
}

/** Adds the scores of a token's labels from place `from` on. */
function addLabels(
  scores: Float64Array,
  from: number,
  carried: Float32Array,
  { hiddenOf, hiddenConstants, labels, labelConstants }: NameNetwork,
): void {
  for (let y = 0; y < LABELS; y += 1) scores[from + y] = labelConstants[y] as number
  const sums = hiddenOf(carried)
  for (let at = 0; at < sums.length; at += 1) {
    const hidden = (sums[at] as number) + (hiddenConstants[at] as number)
    if (hidden <= 0) continue
    for (let y = 0; y < LABELS; y += 1)
      scores[from + y] = (scores[from + y] as number) + hidden * (labels[at * LABELS + y] as number)
  }
}

/**
 * Scores of the labels of each token in turn; only differences mean something.
 *
 * @param looks from `looksOf`, for the same line
 */
export function networkScores(
  network: NameNetwork,
  { tokens }: Line,
  looks: readonly Look[],
): Float64Array {
  const columns = tokens.map(({ plain }, at) =>
    sumOf(network.columnsFor(plain), network.lookColumnsFor(looks[at] as Look)),
  )
  const scores = new Float64Array(tokens.length * LABELS)
  for (const [at, carried] of carriedTo(columns, network.columnConstants).entries())
    addLabels(scores, at * LABELS, carried, network)
  return scores
}
