/**
 * A log-linear choice: the probability of each candidate is e to the sum of its features' weights,
 * shared out over all candidates, of which the last is "none of them".
 */
import type { Weighed } from './choice-found.ts'
import type { FeatureRows } from './weights.ts'

export type ChoiceModel = { readonly rows: FeatureRows; readonly weights: Float32Array }

export function choiceShares(
  { rows, weights }: ChoiceModel,
  candidates: readonly Weighed[],
): Float64Array {
  const scores = new Float64Array(candidates.length)
  for (const [at, { features, strengths }] of candidates.entries()) {
    let sum = 0
    for (let k = 0; k < features.length; k += 1) {
      const row = rows.get(features[k] as number)
      if (row !== undefined) sum += (weights[row] as number) * (strengths[k] as number)
    }
    scores[at] = sum
  }
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
