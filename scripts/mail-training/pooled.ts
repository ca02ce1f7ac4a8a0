/**
 * Trains a pooled classifier: a mail's score for a class is a linear score of the whole mail plus
 * a soft maximum (log of summed exponentials) over the linear scores of its sentences. One
 * telling sentence decides among many that tell nothing, and which one it was can be shown.
 *
 * Multinomial likelihood with L2 penalties, adaptive gradient steps (Duchi, Hazan and Singer
 * 2011), full batch, from zero: the same examples give the same weights.
 */

export type Example = {
  readonly sentences: readonly (readonly number[])[]
  readonly whole: readonly number[]
  readonly dense: readonly number[]
  readonly label: number
  readonly weight: number
}

export type Options = {
  readonly classes: number
  readonly rounds: number
  readonly rate: number
  readonly hold: { readonly sentence: number; readonly whole: number; readonly dense: number }
  readonly leastCount: number
}

/** Sentence rows, then whole rows, then dense rows and one constant; `classes` numbers each. */
export type Trained = {
  readonly sentenceRows: ReadonlyMap<number, number>
  readonly wholeRows: ReadonlyMap<number, number>
  readonly weights: Float32Array
  readonly denseAt: number
  readonly classes: number
}

const SENTENCE_LEAST = 8
const WHOLE_LEAST = 24

type Row = { readonly at: Int32Array; readonly strength: number }
type Input = {
  readonly sentences: readonly Row[]
  readonly whole: Row
  readonly dense: readonly number[]
}

function counted(lists: Iterable<readonly number[]>, least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= least).map(([one]) => one)
  return new Map(kept.sort((a, b) => a - b).map((one, at) => [one, at]))
}

function rowOf(features: readonly number[], rows: ReadonlyMap<number, number>, from: number, least: number): Row {
  const at = features.map((one) => rows.get(one)).filter((row) => row !== undefined)
  return {
    at: Int32Array.from(at, (row) => row + from),
    strength: 1 / Math.sqrt(Math.max(at.length, least)),
  }
}

export function inputOf(model: Pick<Trained, 'sentenceRows' | 'wholeRows'>, example: Pick<Example, 'sentences' | 'whole' | 'dense'>): Input {
  return {
    sentences: example.sentences
      .map((one) => rowOf(one, model.sentenceRows, 0, SENTENCE_LEAST))
      .filter(({ at }) => at.length > 0),
    whole: rowOf(example.whole, model.wholeRows, model.sentenceRows.size, WHOLE_LEAST),
    dense: example.dense,
  }
}

export function scoresOf(model: Trained, input: Input, sentenceScores: Float64Array[] = []): Float64Array {
  const { weights, classes, denseAt } = model
  const total = new Float64Array(classes)
  for (const { at, strength } of input.sentences) {
    const scores = new Float64Array(classes)
    for (const row of at)
      for (let k = 0; k < classes; k += 1) scores[k]! += weights[row * classes + k]!
    for (let k = 0; k < classes; k += 1) scores[k]! *= strength * 3
    sentenceScores.push(scores)
  }
  for (let k = 0; k < classes; k += 1) {
    let most = 0
    for (const scores of sentenceScores) most = Math.max(most, scores[k]!)
    let sum = Math.exp(-most)
    for (const scores of sentenceScores) sum += Math.exp(scores[k]! - most)
    total[k] = most + Math.log(sum)
  }
  for (const row of input.whole.at)
    for (let k = 0; k < classes; k += 1)
      total[k]! += weights[row * classes + k]! * input.whole.strength * 3
  for (const [at, value] of [...input.dense, 1].entries())
    if (value !== 0)
      for (let k = 0; k < classes; k += 1) total[k]! += weights[(denseAt + at) * classes + k]! * value
  return total
}

export function sharesOf(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

export function train(examples: readonly Example[], options: Options): Trained {
  const { classes } = options
  const sentenceRows = counted(
    examples.flatMap(({ sentences }) => [...sentences.map((one) => one)]),
    options.leastCount,
  )
  const wholeRows = counted(
    examples.map(({ whole }) => whole),
    options.leastCount,
  )
  const denseAt = sentenceRows.size + wholeRows.size
  const rowCount = denseAt + (examples[0]?.dense.length ?? 0) + 1
  const weights = new Float32Array(rowCount * classes)
  const model: Trained = { sentenceRows, wholeRows, weights, denseAt, classes }
  const inputs = examples.map((example) => inputOf(model, example))
  const squares = new Float32Array(weights.length)
  const slope = new Float32Array(weights.length)
  for (let round = 0; round < options.rounds; round += 1) {
    slope.fill(0)
    for (const [index, input] of inputs.entries()) {
      const { label, weight } = examples[index]!
      const sentenceScores: Float64Array[] = []
      const total = scoresOf(model, input, sentenceScores)
      const error = sharesOf(total)
      error[label]! -= 1
      for (let k = 0; k < classes; k += 1) error[k]! *= weight
      for (let k = 0; k < classes; k += 1) {
        let most = 0
        for (const scores of sentenceScores) most = Math.max(most, scores[k]!)
        let sum = Math.exp(-most)
        for (const scores of sentenceScores) sum += Math.exp(scores[k]! - most)
        for (const scores of sentenceScores) scores[k] = (Math.exp(scores[k]! - most) / sum) * error[k]!
      }
      for (const [s, { at, strength }] of input.sentences.entries()) {
        const pull = sentenceScores[s]!
        for (const row of at)
          for (let k = 0; k < classes; k += 1) slope[row * classes + k]! += pull[k]! * strength * 3
      }
      for (const row of input.whole.at)
        for (let k = 0; k < classes; k += 1)
          slope[row * classes + k]! += error[k]! * input.whole.strength * 3
      for (const [at, value] of [...input.dense, 1].entries())
        if (value !== 0)
          for (let k = 0; k < classes; k += 1)
            slope[(denseAt + at) * classes + k]! += error[k]! * value
    }
    const firstWhole = sentenceRows.size * classes
    const firstDense = denseAt * classes
    for (let at = 0; at < weights.length; at += 1) {
      const hold =
        at < firstWhole ? options.hold.sentence : at < firstDense ? options.hold.whole : options.hold.dense
      const step = slope[at]! + hold * weights[at]!
      squares[at]! += step * step
      weights[at]! -= (options.rate * step) / Math.sqrt(squares[at]! + 1e-8)
    }
  }
  return model
}
