/**
 * Features left out by chance while something is learned, each time others, so that nothing leans
 * on one of them (Srivastava et al. 2014, dropout).
 */
import type { Chance } from './names.ts'

/** Which features or rows stay this time: the same answer wherever the same one stands. */
export function staysBy(share: number, next: Chance): (feature: number) => boolean {
  const salt = Math.floor(next() * 2 ** 24)
  const least = share * 2 ** 32
  return (feature) => Math.imul(feature ^ salt, 0x9e3779b1) >>> 0 >= least
}
