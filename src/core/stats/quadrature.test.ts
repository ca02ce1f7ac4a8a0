import { describe, expect, it } from 'vitest'
import { gaussLegendre } from './quadrature.ts'

describe('gaussLegendre', () => {
  // Abramowitz & Stegun table 25.4, n = 3 on [-1, 1]: 0.774596669241483, weights 5/9, 8/9, 5/9.
  it('matches the published rule with three nodes', () => {
    const { nodes, weights } = gaussLegendre(3)
    expect(nodes.map((node) => 2 * node - 1)[2]).toBeCloseTo(0.774596669241483, 14)
    expect(nodes[1]).toBe(0.5)
    expect(weights.map((weight) => 2 * weight)).toEqual([
      expect.closeTo(5 / 9, 14),
      expect.closeTo(8 / 9, 14),
      expect.closeTo(5 / 9, 14),
    ])
  })
  it('integrates x^k exactly up to degree 2n - 1', () => {
    for (const count of [5, 24, 56]) {
      const { nodes, weights } = gaussLegendre(count)
      for (const degree of [0, 1, count, 2 * count - 1]) {
        const integral = nodes.reduce(
          (sum, node, at) => sum + (weights[at] as number) * node ** degree,
          0,
        )
        expect(integral).toBeCloseTo(1 / (degree + 1), 13)
      }
    }
  })
  it('refuses a fractional count with code bad-count', () => {
    expect(() => gaussLegendre(2.5)).toThrow(expect.objectContaining({ code: 'bad-count' }))
  })
})
