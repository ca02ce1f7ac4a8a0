/**
 * Trains the tagger of names: a linear-chain conditional random field (Lafferty, McCallum and
 * Pereira 2001) over the tokens of a line, five labels: other, employer begins / goes on, role
 * begins / goes on. Stochastic adaptive gradient steps in a fixed order, L2 penalty.
 */
export const LABELS = 5
export type Sequence = { readonly features: readonly (readonly number[])[]; readonly labels: readonly number[]; readonly weight: number }
export type Tagger = { readonly rows: ReadonlyMap<number, number>; readonly weights: Float32Array; readonly steps: Float32Array }

const NEVER = -50
/** Inside follows only its own beginning or inside. */
const isAllowed = (from: number, to: number): boolean =>
  to === 2 ? from === 1 || from === 2 : to === 4 ? from === 3 || from === 4 : true

export function rowsOf(features: readonly (readonly number[])[], rows: ReadonlyMap<number, number>): readonly Int32Array[] {
  return features.map((list) => Int32Array.from(list.map((one) => rows.get(one)).filter((row) => row !== undefined)))
}

export function emissions(tagger: Tagger, rows: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(rows.length * LABELS)
  for (const [at, list] of rows.entries())
    for (const row of list)
      for (let y = 0; y < LABELS; y += 1) scores[at * LABELS + y]! += tagger.weights[row * LABELS + y]!
  return scores
}

const logSum = (values: readonly number[]): number => {
  const most = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

/** Forward and backward: marginals per token, expected transitions, log of the sum. */
export function marginals(tagger: Tagger, scores: Float64Array) {
  const n = scores.length / LABELS
  const step = (from: number, to: number): number => isAllowed(from, to) ? tagger.steps[from * LABELS + to]! : NEVER
  const start = (to: number): number => (isAllowed(0, to) ? tagger.steps[LABELS * LABELS + to]! : NEVER)
  const alpha = new Float64Array(n * LABELS)
  const beta = new Float64Array(n * LABELS)
  const buffer = [0, 0, 0, 0, 0]
  for (let y = 0; y < LABELS; y += 1) alpha[y] = start(y) + scores[y]!
  for (let t = 1; t < n; t += 1)
    for (let y = 0; y < LABELS; y += 1) {
      for (let x = 0; x < LABELS; x += 1) buffer[x] = alpha[(t - 1) * LABELS + x]! + step(x, y)
      alpha[t * LABELS + y] = logSum(buffer) + scores[t * LABELS + y]!
    }
  for (let t = n - 2; t >= 0; t -= 1)
    for (let x = 0; x < LABELS; x += 1) {
      for (let y = 0; y < LABELS; y += 1) buffer[y] = step(x, y) + scores[(t + 1) * LABELS + y]! + beta[(t + 1) * LABELS + y]!
      beta[t * LABELS + x] = logSum(buffer)
    }
  const total = logSum([0, 1, 2, 3, 4].map((y) => alpha[(n - 1) * LABELS + y]!))
  const each = new Float64Array(n * LABELS)
  for (let at = 0; at < each.length; at += 1) each[at] = Math.exp(alpha[at]! + beta[at]! - total)
  return { each, alpha, beta, total, step }
}

export function viterbi(tagger: Tagger, scores: Float64Array): number[] {
  const n = scores.length / LABELS
  const best = new Float64Array(n * LABELS)
  const back = new Int8Array(n * LABELS)
  for (let y = 0; y < LABELS; y += 1)
    best[y] = scores[y]! + (isAllowed(0, y) ? tagger.steps[LABELS * LABELS + y]! : NEVER)
  for (let t = 1; t < n; t += 1)
    for (let y = 0; y < LABELS; y += 1) {
      let most = -Infinity
      for (let x = 0; x < LABELS; x += 1) {
        const value = best[(t - 1) * LABELS + x]! + (isAllowed(x, y) ? tagger.steps[x * LABELS + y]! : NEVER)
        if (value > most) {
          most = value
          back[t * LABELS + y] = x
        }
      }
      best[t * LABELS + y] = most + scores[t * LABELS + y]!
    }
  let y = 0
  for (let x = 1; x < LABELS; x += 1) if (best[(n - 1) * LABELS + x]! > best[(n - 1) * LABELS + y]!) y = x
  const path = new Array<number>(n)
  for (let t = n - 1; t >= 0; t -= 1) {
    path[t] = y
    y = back[t * LABELS + y]!
  }
  return path
}

export function trainTagger(sequences: readonly Sequence[], { rounds, rate, hold, leastCount }: { rounds: number; rate: number; hold: number; leastCount: number }): Tagger {
  const counts = new Map<number, number>()
  for (const { features } of sequences) for (const list of features) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= leastCount).map(([one]) => one).sort((a, b) => a - b)
  const rows = new Map(kept.map((one, at) => [one, at]))
  const tagger: Tagger = { rows, weights: new Float32Array(rows.size * LABELS), steps: new Float32Array((LABELS + 1) * LABELS) }
  const squares = new Float32Array(tagger.weights.length)
  const stepSquares = new Float32Array(tagger.steps.length)
  const inputs = sequences.map(({ features }) => rowsOf(features, rows))
  const order = sequences.map((_, at) => at)
  let seed = 12345
  const next = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(next() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    for (const index of order) {
      const input = inputs[index]!
      const { labels, weight } = sequences[index]!
      const n = labels.length
      if (n === 0) continue
      const scores = emissions(tagger, input)
      const { each, alpha, beta, total, step } = marginals(tagger, scores)
      // transitions
      const pull = new Float64Array(tagger.steps.length)
      for (let t = 1; t < n; t += 1) {
        for (let x = 0; x < LABELS; x += 1)
          for (let y = 0; y < LABELS; y += 1)
            if (isAllowed(x, y)) pull[x * LABELS + y]! += Math.exp(alpha[(t - 1) * LABELS + x]! + step(x, y) + scores[t * LABELS + y]! + beta[t * LABELS + y]! - total)
        pull[labels[t - 1]! * LABELS + labels[t]!]! -= 1
      }
      for (let y = 0; y < LABELS; y += 1) pull[LABELS * LABELS + y]! += each[y]!
      pull[LABELS * LABELS + labels[0]!]! -= 1
      for (let at = 0; at < pull.length; at += 1) {
        const g = pull[at]! * weight
        if (g === 0) continue
        stepSquares[at]! += g * g
        tagger.steps[at]! -= (rate * g) / Math.sqrt(stepSquares[at]! + 1e-6)
      }
      for (let t = 0; t < n; t += 1)
        for (let y = 0; y < LABELS; y += 1) {
          const g = (each[t * LABELS + y]! - (labels[t] === y ? 1 : 0)) * weight
          if (Math.abs(g) < 1e-4) continue
          for (const row of input[t]!) {
            const at = row * LABELS + y
            const held = g + hold * tagger.weights[at]!
            squares[at]! += held * held
            tagger.weights[at]! -= (rate * held) / Math.sqrt(squares[at]! + 1e-6)
          }
        }
    }
  }
  return tagger
}
