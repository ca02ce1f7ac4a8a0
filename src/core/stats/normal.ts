/**
 * The normal and lognormal distributions: cumulative probabilities.
 *
 * Pure numbers, compared with published tables in the tests. Start reading at `normalCdf`.
 */
import { DomainError } from '#core/model/errors.ts'

/**
 * P(Z <= z) for a standard normal Z.
 *
 * A series near the middle, a continued fraction in the tails; absolute error below 1e-14.
 *
 * @see Abramowitz & Stegun 26.2.10 and 26.2.14
 * @example normalCdf(0) // => 0.5
 */
export function normalCdf(z: number): number {
  const size = Math.abs(z)
  if (size > 38) return z > 0 ? 1 : 0
  const density = Math.exp((-size * size) / 2) / Math.sqrt(2 * Math.PI)
  const tail = size < 3 ? 0.5 - density * middleSeries(size) : density / tailFraction(size)
  return z > 0 ? 1 - tail : tail
}

/** z + z³/3 + z⁵/(3·5) + … */
function middleSeries(z: number): number {
  let [term, sum] = [z, z]
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return sum
}

/** z + 1/(z + 2/(z + 3/(z + …))) */
function tailFraction(z: number): number {
  let value = z
  for (let term = 120; term >= 1; term -= 1) value = z + term / value
  return value
}

/** A delay in days: half come within `medianDays`; `sigma` is the spread of its logarithm. */
export type Lognormal = { readonly medianDays: number; readonly sigma: number }

/**
 * P(delay <= days) for a lognormal delay.
 *
 * @param days 0 or less gives 0
 * @throws DomainError `bad-input` unless median and sigma are > 0
 * @example lognormalCdf(12, { medianDays: 12, sigma: 1.1 }) // => 0.5
 */
export function lognormalCdf(days: number, { medianDays, sigma }: Lognormal): number {
  if (!(medianDays > 0 && sigma > 0)) {
    throw new DomainError('bad-input', 'A lognormal delay needs a median and a sigma > 0.')
  }
  return days <= 0 ? 0 : normalCdf(Math.log(days / medianDays) / sigma)
}
