/**
 * Gauss–Legendre quadrature on [0, 1]: n nodes integrate polynomials up to degree 2n - 1
 * exactly (to rounding). Pure; nodes are computed once per n and kept.
 */
import { DomainError } from '#core/model/errors.ts'

/** Nodes in (0, 1), ascending, and their weights, which sum to 1. */
export type Quadrature = { readonly nodes: readonly number[]; readonly weights: readonly number[] }

const known = new Map<number, Quadrature>()

/**
 * Nodes and weights of the Gauss–Legendre rule on [0, 1].
 *
 * @param count number of nodes, whole, 1..512
 * @throws DomainError `bad-count` otherwise
 * @see Press et al., Numerical Recipes, 3rd ed., 4.6 (roots by Newton's method)
 * @example gaussLegendre(1) // => { nodes: [0.5], weights: [1] }
 */
export function gaussLegendre(count: number): Quadrature {
  if (!Number.isInteger(count) || count < 1 || count > 512) {
    throw new DomainError('bad-count', `A quadrature has 1 to 512 nodes, got ${count}.`)
  }
  const kept = known.get(count)
  if (kept) return kept
  const nodes: number[] = []
  const weights: number[] = []
  for (let at = count; at >= 1; at -= 1) {
    const { root, slope } = legendreRoot(count, Math.cos((Math.PI * (at - 0.25)) / (count + 0.5)))
    nodes.push((1 + root) / 2)
    weights.push(1 / ((1 - root * root) * slope * slope))
  }
  const rule = { nodes, weights }
  known.set(count, rule)
  return rule
}

/** A root of the Legendre polynomial of a degree near `start`, and the slope there. */
function legendreRoot(degree: number, start: number): { root: number; slope: number } {
  // The middle root of an odd degree is exactly 0; Newton's method would leave dust there.
  let root = Math.abs(start) < 1e-14 ? 0 : start
  for (let step = 0; ; step += 1) {
    let [previous, current] = [0, 1]
    for (let order = 1; order <= degree; order += 1) {
      const next = ((2 * order - 1) * root * current - (order - 1) * previous) / order
      previous = current
      current = next
    }
    const slope = (degree * (root * current - previous)) / (root * root - 1)
    const change = root === 0 ? 0 : current / slope
    if (Math.abs(change) < 1e-15 || step === 50) return { root, slope }
    root -= change
  }
}
