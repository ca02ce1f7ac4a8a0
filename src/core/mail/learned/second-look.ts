/**
 * The second look of a classifier: what its scores are worth, by how they lie in the mail. A linear
 * model over the first scores of authors left out (stacked generalization, Wolpert 1992): two
 * sentences that say the same, a telling subject or last sentence, a class that is claimed too
 * readily.
 *
 * Method and figures: docs/methods/mail-reading.md. Training: scripts/mail-training/second-look.ts.
 */
import { type PooledScores, shares } from './pooled-classifier.ts'

/** Scores reach to about this, sentences to so many: all inputs are then about as large. */
export const SCORE = 4
const COUNT = 20
const EACH_CLASS = 8

/** How many numbers `secondInputs` gives for so many classes. */
export const inputsFor = (classes: number): number => EACH_CLASS * classes + 2
/** Where the score of a class stands among them. */
export const scoreInput = (k: number): number => EACH_CLASS * k

/**
 * What is looked at, for each class in turn: the score, the share, of the sentences the highest
 * score, the second highest, the mean and the highest share, the subject's score, the last
 * sentence's. Then the number of sentences, then 1.
 */
export function secondInputs({ total, sentences }: PooledScores): Float64Array {
  const classes = total.length
  const inputs = new Float64Array(inputsFor(classes))
  const whole = shares(total)
  const parts = sentences.map((own) => shares(own))
  const count = sentences.length
  for (let k = 0; k < classes; k += 1) {
    let [first, second, sum, share] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
    for (let at = 0; at < count; at += 1) {
      const score = sentences[at]?.[k] as number
      sum += score
      share = Math.max(share, parts[at]?.[k] as number)
      if (score > first) [first, second] = [score, first]
      else if (score > second) second = score
    }
    const scores = [
      total[k] as number,
      count > 0 ? first : 0,
      count > 1 ? second : 0,
      count > 0 ? sum / count : 0,
      sentences[0]?.[k] ?? 0,
      sentences.at(-1)?.[k] ?? 0,
    ]
    const from = scoreInput(k)
    for (const [at, score] of scores.entries()) inputs[from + at] = score / SCORE
    inputs[from + 6] = whole[k] as number
    inputs[from + 7] = share
  }
  inputs[inputs.length - 2] = count / COUNT
  inputs[inputs.length - 1] = 1
  return inputs
}

/** @param weights for each class in turn, one for each input */
export function secondScores(weights: ArrayLike<number>, inputs: Float64Array): Float64Array {
  const scores = new Float64Array(weights.length / inputs.length)
  for (let k = 0; k < scores.length; k += 1) {
    let sum = 0
    for (let at = 0; at < inputs.length; at += 1)
      sum += (weights[k * inputs.length + at] as number) * (inputs[at] as number)
    scores[k] = sum
  }
  return scores
}
