/** The chain over tokens against sums over every way to label a short line. */
import { describe, expect, it } from 'vitest'
import { type Chain, isAllowed, LABELS, labelShares, spanShares, sumsOver } from './chain.ts'

const value = (seed: number): number => ((seed * 7919) % 1000) / 250 - 2
const chain: Chain = {
  weights: new Float32Array(),
  steps: Float32Array.from({ length: (LABELS + 1) * LABELS }, (_, at) => value(at + 3)),
}
const TOKENS = 4
const scores = Float64Array.from({ length: TOKENS * LABELS }, (_, at) => value(at + 41))

function* ways(length: number): Generator<readonly number[]> {
  if (length === 0) yield []
  else for (const rest of ways(length - 1)) for (let y = 0; y < LABELS; y += 1) yield [...rest, y]
}

function worth(way: readonly number[]): number {
  let sum = 0
  for (const [at, y] of way.entries()) {
    const before = at === 0 ? 0 : (way[at - 1] as number)
    if (!isAllowed(before, y)) return Number.NEGATIVE_INFINITY
    const step = chain.steps[(at === 0 ? LABELS : before) * LABELS + y] as number
    sum += step + (scores[at * LABELS + y] as number)
  }
  return sum
}

describe('a chain', () => {
  const all = [...ways(TOKENS)].map((way) => ({ way, power: Math.exp(worth(way)) }))
  const total = all.reduce((sum, { power }) => sum + power, 0)

  it('gives each label the share of all ways that hold it', () => {
    const told = labelShares(sumsOver(chain, scores))
    for (let at = 0; at < TOKENS; at += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        const held = all.filter(({ way }) => way[at] === y)
        const share = held.reduce((sum, { power }) => sum + power, 0) / total
        expect(told[at * LABELS + y]).toBeCloseTo(share, 6)
      }
    }
  })

  it('gives each span the share of all ways in which it is exactly one name', () => {
    const told = spanShares(chain, scores, sumsOver(chain, scores), 1e-9)
    for (const { label, from, to, share } of told) {
      const held = all.filter(
        ({ way }) =>
          way[from] === label &&
          way.slice(from + 1, to).every((one) => one === label + 1) &&
          way[to] !== label + 1,
      )
      expect(share).toBeCloseTo(held.reduce((sum, { power }) => sum + power, 0) / total, 6)
    }
    expect(told).toHaveLength(2 * ((TOKENS * (TOKENS + 1)) / 2))
  })

  it('leaves spans out that are less likely than asked for', () => {
    const shares = spanShares(chain, scores, sumsOver(chain, scores), 0.1).map(({ share }) => share)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.1)
  })

  it('lets a name go on only where it began', () => {
    expect(isAllowed(0, 4)).toBe(false)
    expect(isAllowed(3, 4)).toBe(true)
  })
})
