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
import { type NameTagger, tokenRows } from '../../src/core/mail/learned/name-spans.ts'
import { chance, shuffled } from './names.ts'
import { countedRows, Mean } from './train-pooled.ts'

export type LabelledLine = {
  readonly features: readonly (readonly number[])[]
  readonly labels: readonly number[]
}

export type ChainOptions = {
  readonly rounds: number
  readonly rate: number
  readonly hold: number
  readonly leastCount: number
}

/** A pull smaller than this moves nothing worth the time. */
const LEAST_PULL = 1e-3

class Steps {
  readonly #squares: Float32Array
  readonly #weights: Float32Array
  readonly #options: Pick<ChainOptions, 'rate' | 'hold'>
  constructor(weights: Float32Array, options: Pick<ChainOptions, 'rate' | 'hold'>) {
    this.#weights = weights
    this.#options = options
    this.#squares = new Float32Array(weights.length)
  }
  take(at: number, pull: number): void {
    const held = pull + this.#options.hold * (this.#weights[at] as number)
    this.#squares[at] = (this.#squares[at] as number) + held * held
    const by = (this.#options.rate * held) / Math.sqrt((this.#squares[at] as number) + 1e-6)
    this.#weights[at] = (this.#weights[at] as number) - by
  }
}

export type TrainedTagger = NameTagger & { readonly rows: ReadonlyMap<number, number> }

export function trainChain(lines: readonly LabelledLine[], options: ChainOptions): TrainedTagger {
  const rows = countedRows(
    lines.flatMap(({ features }) => features),
    options.leastCount,
    0,
  )
  const chain: Chain = {
    weights: new Float32Array(rows.size * LABELS),
    steps: new Float32Array((LABELS + 1) * LABELS),
  }
  const inputs = lines.map(({ features }) => tokenRows(features, rows))
  const next = chance(5)
  const weightSteps = new Steps(chain.weights, options)
  const stepSteps = new Steps(chain.steps, { ...options, hold: 0 })
  const mean = { weights: new Mean(chain.weights.length), steps: new Mean(chain.steps.length) }
  for (let round = 0; round < options.rounds; round += 1) {
    for (const index of shuffled(lines.length, next)) {
      const tokens = inputs[index] as readonly Int32Array[]
      const { labels } = lines[index] as LabelledLine
      const scores = emissions(chain, tokens)
      const sums = sumsOver(chain, scores)
      const expected = stepShares(chain, scores, sums)
      const sure = labelShares(sums)
      for (let y = 0; y < LABELS; y += 1) expected[LABELS * LABELS + y] = sure[y] as number
      for (const [at, label] of labels.entries()) {
        const before = at === 0 ? LABELS : (labels[at - 1] as number)
        const place = before * LABELS + label
        expected[place] = (expected[place] as number) - 1
      }
      for (const [at, pull] of expected.entries()) if (pull !== 0) stepSteps.take(at, pull)
      for (const [at, token] of tokens.entries()) {
        for (let y = 0; y < LABELS; y += 1) {
          const pull = (sure[at * LABELS + y] as number) - (labels[at] === y ? 1 : 0)
          if (Math.abs(pull) < LEAST_PULL) continue
          for (const row of token) weightSteps.take(row * LABELS + y, pull)
        }
      }
    }
    if (round >= options.rounds / 2) {
      mean.weights.add(chain.weights)
      mean.steps.add(chain.steps)
    }
  }
  mean.weights.into(chain.weights)
  mean.steps.into(chain.steps)
  return { rows, chain }
}
