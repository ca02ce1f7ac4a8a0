/**
 * Trains the tagger of names (src/core/mail/learned/chain.ts): likelihood of the labels of a
 * line, stochastic adaptive gradient steps in a fixed order, a light L2 penalty. The same lines
 * give the same weights.
 */
import {
  type Chain,
  emissions,
  LABELS,
  labelShares,
  stepShares,
  sumsOver,
} from '../../src/core/mail/learned/chain.ts'
import type { NameTagger } from '../../src/core/mail/learned/name-spans.ts'
import { type FeatureRows, knownRows } from '../../src/core/mail/learned/weights.ts'
import { type CountedRows, countedRows } from './counted-rows.ts'
import { staysBy } from './left-out.ts'
import { chance, shuffled } from './names.ts'
import { Mean } from './train-pooled.ts'

export type LabelledLine = {
  readonly features: readonly Uint32Array[]
  readonly labels: readonly number[]
}

export type ChainOptions = {
  readonly rounds: number
  readonly rate: number
  readonly hold: number
  readonly leastCount: number
  /** Share of the features that a line is learned without, each time others: so that no name is
   * known by one of them alone. */
  readonly left: number
}

/** A pull smaller than this moves nothing worth the time. */
const LEAST_PULL = 1e-3
/** A line that pulls no more than this anywhere is left out of the next round. */
const SETTLED = 2e-2

/** Weights with their steps: the more a weight was pulled already, the less a pull moves it. */
class Steps {
  readonly #squares: Float32Array
  readonly #weights: Float32Array
  readonly #rate: number
  readonly #hold: number
  constructor(weights: Float32Array, rate: number, hold: number) {
    this.#weights = weights
    this.#rate = rate
    this.#hold = hold
    this.#squares = new Float32Array(weights.length)
  }
  take(at: number, pull: number): void {
    const held = pull + this.#hold * (this.#weights[at] as number)
    const square = (this.#squares[at] as number) + held * held
    this.#squares[at] = square
    this.#weights[at] =
      (this.#weights[at] as number) - (this.#rate * held) / Math.sqrt(square + 1e-6)
  }
}

export type TrainedTagger = NameTagger & { readonly rows: CountedRows }

function* tokenLists(lines: readonly LabelledLine[]): Generator<Uint32Array> {
  for (const { features } of lines) yield* features
}

/** How far the expected counts of steps are from those of the labels. */
export function stepPulls(
  expected: Float64Array,
  sure: Float64Array,
  labels: readonly number[],
): Float64Array {
  for (let y = 0; y < LABELS; y += 1) expected[LABELS * LABELS + y] = sure[y] as number
  for (const [at, label] of labels.entries()) {
    const before = at === 0 ? LABELS : (labels[at - 1] as number)
    const place = before * LABELS + label
    expected[place] = (expected[place] as number) - 1
  }
  return expected
}

/** The rows of the features, in their place: both beside each other would take twice the memory. */
const rowsInPlace = (features: Uint32Array, rows: FeatureRows): Int32Array =>
  knownRows(features, rows, new Int32Array(features.buffer, features.byteOffset, features.length))

/** @param lines their features are used up: rows stand in their place afterwards */
export function trainChain(lines: readonly LabelledLine[], options: ChainOptions): TrainedTagger {
  const rows = countedRows(tokenLists(lines), options.leastCount)
  const chain: Chain = {
    weights: new Float32Array(rows.size * LABELS),
    steps: new Float32Array((LABELS + 1) * LABELS),
  }
  const inputs = lines.map(({ features }) => features.map((token) => rowsInPlace(token, rows)))
  const next = chance(5)
  const weightSteps = new Steps(chain.weights, options.rate, options.hold)
  const stepSteps = new Steps(chain.steps, options.rate, 0)
  const mean = { weights: new Mean(chain.weights.length), steps: new Mean(chain.steps.length) }
  const settled = new Uint8Array(lines.length)

  /** One step by one line; gives the largest pull. */
  const learn = (tokens: readonly Int32Array[], labels: readonly number[]): number => {
    const scores = emissions(chain, tokens)
    const sums = sumsOver(chain, scores)
    const sure = labelShares(sums)
    const pulls = stepPulls(stepShares(chain, scores, sums), sure, labels)
    for (let at = 0; at < pulls.length; at += 1)
      if (pulls[at] !== 0) stepSteps.take(at, pulls[at] as number)
    let most = 0
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Int32Array
      for (let y = 0; y < LABELS; y += 1) {
        const pull = (sure[at * LABELS + y] as number) - (labels[at] === y ? 1 : 0)
        const size = Math.abs(pull)
        if (size < LEAST_PULL) continue
        if (size > most) most = size
        for (let k = 0; k < token.length; k += 1)
          weightSteps.take((token[k] as number) * LABELS + y, pull)
      }
    }
    return most
  }

  for (let round = 0; round < options.rounds; round += 1) {
    for (const at of shuffled(lines.length, next)) {
      if (settled[at] === 1) settled[at] = 0
      else {
        // The same rows stay throughout a line.
        const stays = staysBy(options.left, next)
        const tokens = (inputs[at] as readonly Int32Array[]).map((token) => token.filter(stays))
        const most = learn(tokens, (lines[at] as LabelledLine).labels)
        settled[at] = most < SETTLED ? 1 : 0
      }
    }
    if (round >= options.rounds / 2) {
      mean.weights.add(chain.weights)
      mean.steps.add(chain.steps)
    }
  }
  mean.weights.into(chain.weights)
  mean.steps.into(chain.steps)
  for (let at = 0; at < chain.weights.length; at += 1)
    chain.weights[at] = (chain.weights[at] as number) * (1 - options.left)
  return { rows, chain }
}
