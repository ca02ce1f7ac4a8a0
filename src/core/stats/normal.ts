/**
 * The normal and lognormal distributions: cumulative probabilities and quantiles.
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

/** Wichura's AS 241 (PPND16): coefficients of the three rational approximations. */
const MIDDLE = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
}
const NEAR_TAIL = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
}
const FAR_TAIL = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}

/** By Horner's rule, the constant first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let at = coefficients.length - 1; at >= 0; at -= 1) {
    sum = sum * x + (coefficients[at] as number)
  }
  return sum
}

const ratio = ({ over, under }: typeof MIDDLE, x: number): number =>
  polynomial(over, x) / polynomial(under, x)

/**
 * The z below which a share `probability` of a standard normal lies.
 *
 * @param probability within 0 and 1, both excluded
 * @returns to about 1e-15, relative
 * @throws DomainError `bad-input` otherwise
 * @see Wichura (1988), Applied Statistics 37:477, algorithm AS 241
 * @example normalQuantile(0.5) // => 0
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new DomainError(
      'bad-input',
      `A quantile needs a share within 0 and 1, got ${probability}.`,
    )
  }
  const off = probability - 0.5
  if (Math.abs(off) <= 0.425) return off * ratio(MIDDLE, 0.180625 - off * off)
  const depth = Math.sqrt(-Math.log(off < 0 ? probability : 1 - probability))
  const size = depth <= 5 ? ratio(NEAR_TAIL, depth - 1.6) : ratio(FAR_TAIL, depth - 5)
  return off < 0 ? -size : size
}

/**
 * The days within which a share of lognormal delays ends.
 *
 * @param probability within 0 and 1, both excluded
 */
export function lognormalQuantile(probability: number, { medianDays, sigma }: Lognormal): number {
  return medianDays * Math.exp(sigma * normalQuantile(probability))
}
