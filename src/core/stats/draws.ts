/**
 * Draws from distributions, from a seeded source of uniform numbers.
 *
 * Pure: all chance comes in as `random`. Start reading at `betaDraw`.
 */
import type { BetaPrior } from './beta.ts'
import type { RandomSource } from './random.ts'

/**
 * A draw from a Beta distribution.
 *
 * @param random uniform numbers in [0, 1)
 * @returns within 0 and 1, both excluded
 */
export function betaDraw(random: RandomSource, { alpha, beta }: BetaPrior): number {
  const [a, b] = [logGammaDraw(random, alpha), logGammaDraw(random, beta)]
  const share = 1 / (1 + Math.exp(b - a))
  return Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, share))
}

/**
 * Logarithm of a draw from a Gamma distribution with scale 1; in logarithms, because a small
 * shape gives draws below the smallest number.
 *
 * @param shape > 0
 * @see Marsaglia & Tsang (2000), ACM Transactions on Mathematical Software 26:363
 */
function logGammaDraw(random: RandomSource, shape: number): number {
  if (shape < 1) return logGammaDraw(random, shape + 1) + Math.log(1 - random()) / shape
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = normalDraw(random)
    const cube = (1 + c * z) ** 3
    if (cube <= 0) continue
    if (Math.log(1 - random()) < 0.5 * z * z + d * (1 - cube + Math.log(cube))) {
      return Math.log(d * cube)
    }
  }
}

/** A standard normal draw (Box and Muller). */
function normalDraw(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/**
 * How many of `count` happen, each with the same chance, told by one uniform number (inversion):
 * a larger chance never gives fewer from the same number.
 *
 * @param uniform in [0, 1)
 * @param count whole, >= 0
 * @param chance 0..1
 */
export function binomialOf(uniform: number, count: number, chance: number): number {
  if (chance <= 0) return 0
  if (chance >= 1) return count
  // P(none) is at least 1 - count · chance: mostly that settles it, and spares the powers.
  if (uniform < 1 - count * chance) return 0
  const odds = chance / (1 - chance)
  let share = Math.exp(count * Math.log1p(-chance))
  // Below the smallest number the distribution is so narrow that its mean is near enough.
  if (share === 0) return Math.round(count * chance)
  let [happened, left] = [0, uniform]
  while (left >= share && happened < count) {
    left -= share
    share *= (odds * (count - happened)) / (happened + 1)
    happened += 1
  }
  return happened
}

/**
 * The number of tries until the first that works, told by one uniform number; at least 1.
 *
 * @param uniform in [0, 1)
 * @param chance of each try, above 0
 */
export function triesUntil(uniform: number, chance: number): number {
  if (chance >= 1) return 1
  return Math.max(1, Math.ceil(Math.log1p(-uniform) / Math.log1p(-chance)))
}
