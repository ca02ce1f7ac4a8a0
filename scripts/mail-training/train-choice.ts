/**
 * Trains the choice among the names of a mail (src/core/mail/learned/choice.ts): likelihood of
 * the right candidates, adaptive gradient steps in a fixed order, an L2 penalty.
 */
import { type ChoiceModel, choiceShares } from '../../src/core/mail/learned/choice.ts'
import type { Weighed } from '../../src/core/mail/learned/choice-found.ts'
import { type CountedRows, countedRows } from './counted-rows.ts'
import { staysBy } from './left-out.ts'
import { chance, shuffled } from './names.ts'
import { Mean } from './train-pooled.ts'

export type ChoiceExample = {
  readonly candidates: readonly Weighed[]
  /** Which of them are right; none where the mail cannot teach. */
  readonly right: readonly boolean[]
}

export type ChoiceOptions = {
  readonly rounds: number
  readonly rate: number
  readonly hold: number
  readonly leastCount: number
  /** Share of the features that a mail is learned without, each time others. */
  readonly left: number
}

export type TrainedChoice = ChoiceModel & { readonly rows: CountedRows }

function* featureLists(examples: readonly ChoiceExample[]): Generator<readonly number[]> {
  for (const { candidates } of examples) for (const { features } of candidates) yield features
}

function those({ features, strengths }: Weighed, isKept: (feature: number) => boolean): Weighed {
  const stays = features.map(isKept)
  return {
    features: features.filter((_, at) => stays[at]),
    strengths: strengths.filter((_, at) => stays[at]),
  }
}

export function trainChoice(
  examples: readonly ChoiceExample[],
  { rounds, rate, hold, leastCount, left }: ChoiceOptions,
): TrainedChoice {
  const rows = countedRows(featureLists(examples), leastCount)
  const weights = new Float32Array(rows.size)
  const squares = new Float32Array(rows.size)
  const model: TrainedChoice = { rows, weights }
  const next = chance(11)
  const mean = new Mean(weights.length)
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, next)) {
      const { candidates: all, right } = examples[at] as ChoiceExample
      // The same features stay in all candidates.
      const stays = staysBy(left, next)
      const candidates = all.map((one) => those(one, stays))
      const shares = choiceShares(model, candidates)
      const held = shares.reduce((sum, share, k) => sum + (right[k] ? share : 0), 0)
      if (held === 0) continue
      for (const [k, { features, strengths }] of candidates.entries()) {
        const share = shares[k] as number
        const pull = share - (right[k] ? share / held : 0)
        for (const [index, feature] of features.entries()) {
          const row = rows.get(feature)
          if (row === undefined) continue
          const step = pull * (strengths[index] as number) + hold * (weights[row] as number)
          const square = (squares[row] as number) + step * step
          squares[row] = square
          weights[row] = (weights[row] as number) - (rate * step) / Math.sqrt(square + 1e-6)
        }
      }
    }
    if (round >= rounds / 2) mean.add(weights)
  }
  mean.into(weights)
  for (let row = 0; row < weights.length; row += 1)
    weights[row] = (weights[row] as number) * (1 - left)
  return model
}
