/**
 * A linear-chain conditional random field over the tokens of a line (Lafferty, McCallum and
 * Pereira 2001): which tokens begin or continue an employer's name or a role, and how surely.
 */

export const OTHER = 0
export const EMPLOYER = 1
export const ROLE = 3
/** Other, employer begins, employer goes on, role begins, role goes on. */
export const LABELS = 5

export type Steps = {
  /** `from * LABELS + to`; the last row holds what a line begins with. */
  readonly steps: Float32Array
}

export type Chain = Steps & { readonly weights: Float32Array }

const NEVER = -50
const START = LABELS * LABELS

/** A name goes on only where it began. */
export const isAllowed = (from: number, to: number): boolean =>
  to === OTHER || to % 2 === 1 || from === to || from === to - 1

const stepOf = ({ steps }: Steps, from: number, to: number): number =>
  isAllowed(from, to) ? (steps[from * LABELS + to] as number) : NEVER

const startOf = ({ steps }: Steps, to: number): number =>
  isAllowed(OTHER, to) ? (steps[START + to] as number) : NEVER

/** Score of each label at each token, from the rows of its features. */
export function emissions({ weights }: Chain, tokens: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(tokens.length * LABELS)
  for (const [at, rows] of tokens.entries()) {
    for (const row of rows) {
      for (let y = 0; y < LABELS; y += 1) {
        const place = at * LABELS + y
        scores[place] = (scores[place] as number) + (weights[row * LABELS + y] as number)
      }
    }
  }
  return scores
}

/** Beside the largest, what is smaller by this much adds nothing that a number could hold. */
const NOTHING_BELOW = 40

function logSum(values: Float64Array): number {
  let most = values[0] as number
  for (let at = 1; at < values.length; at += 1)
    if ((values[at] as number) > most) most = values[at] as number
  let sum = 0
  for (let at = 0; at < values.length; at += 1) {
    const below = (values[at] as number) - most
    if (below > -NOTHING_BELOW) sum += Math.exp(below)
  }
  return most + Math.log(sum)
}

export type Sums = {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly total: number
}

/** Forward and backward sums over all ways to label a line. */
export function sumsOver(chain: Steps, scores: Float64Array): Sums {
  const count = scores.length / LABELS
  const [forward, backward] = [new Float64Array(scores.length), new Float64Array(scores.length)]
  const ways = new Float64Array(LABELS)
  for (let y = 0; y < LABELS; y += 1) forward[y] = startOf(chain, y) + (scores[y] as number)
  for (let at = LABELS; at < scores.length; at += LABELS) {
    for (let y = 0; y < LABELS; y += 1) {
      for (let x = 0; x < LABELS; x += 1)
        ways[x] = (forward[at - LABELS + x] as number) + stepOf(chain, x, y)
      forward[at + y] = logSum(ways) + (scores[at + y] as number)
    }
  }
  for (let at = (count - 2) * LABELS; at >= 0; at -= LABELS) {
    for (let x = 0; x < LABELS; x += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        const next = at + LABELS + y
        ways[y] = stepOf(chain, x, y) + (scores[next] as number) + (backward[next] as number)
      }
      backward[at + x] = logSum(ways)
    }
  }
  return { forward, backward, total: logSum(forward.subarray(scores.length - LABELS)) }
}

/** Probability of each label at each token. */
export function labelShares({ forward, backward, total }: Sums): Float64Array {
  return forward.map((value, at) => Math.exp(value + (backward[at] as number) - total))
}

/** Expected count of each step between labels, by the sums over a line; for training. */
export function stepShares(chain: Steps, scores: Float64Array, sums: Sums): Float64Array {
  const expected = new Float64Array(START + LABELS)
  for (let at = LABELS; at < scores.length; at += LABELS) {
    for (let x = 0; x < LABELS; x += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        if (!isAllowed(x, y)) continue
        const way =
          (sums.forward[at - LABELS + x] as number) +
          stepOf(chain, x, y) +
          (scores[at + y] as number) +
          (sums.backward[at + y] as number)
        const place = x * LABELS + y
        expected[place] = (expected[place] as number) + Math.exp(way - sums.total)
      }
    }
  }
  return expected
}

export type SpanShare = {
  /** With which label it begins. */
  readonly label: number
  readonly from: number
  /** Behind its last token. */
  readonly to: number
  readonly share: number
}

/** The share of all ways in which exactly these tokens are one name, for every likely span. */
export function spanShares(
  chain: Steps,
  scores: Float64Array,
  { forward, backward, total }: Sums,
  least: number,
): readonly SpanShare[] {
  const found: SpanShare[] = []
  const floor = Math.log(least) + total
  const ways = new Float64Array(LABELS)
  /** All ways on from a token, other than that the name goes on. */
  const endsAt = (at: number, label: number, on: number): number => {
    if (at + LABELS >= scores.length) return 0
    for (let y = 0; y < LABELS; y += 1) {
      const next = at + LABELS + y
      ways[y] =
        y === on
          ? Number.NEGATIVE_INFINITY
          : stepOf(chain, label, y) + (scores[next] as number) + (backward[next] as number)
    }
    return logSum(ways)
  }
  for (let from = 0; from < scores.length; from += LABELS) {
    for (const begins of [EMPLOYER, ROLE]) {
      const on = begins + 1
      let [run, label] = [forward[from + begins] as number, begins]
      if (run + (backward[from + begins] as number) < floor) continue
      for (let at = from; ; ) {
        const share = run + endsAt(at, label, on)
        if (share >= floor)
          found.push({
            label: begins,
            from: from / LABELS,
            to: at / LABELS + 1,
            share: Math.exp(share - total),
          })
        at += LABELS
        if (at >= scores.length) break
        run += stepOf(chain, label, on) + (scores[at + on] as number)
        label = on
        if (run + (backward[at + on] as number) < floor) break
      }
    }
  }
  return found
}
