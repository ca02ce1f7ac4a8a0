/**
 * The smallest value that at least this share of all values does not exceed (the inverse of the
 * empirical distribution).
 *
 * @param sorted ascending; at least one
 * @param share above 0, at most 1
 * @example quantile([1, 2, 3, 4], 0.5) // => 2
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] as number
}
