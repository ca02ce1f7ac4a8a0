/**
 * What a mail that was read twice, each time with other things left out by chance, asks of the scores
 * of both readings: that each tells the truth, and that both say the same (R-Drop; Liang et al. 2021).
 */

/** Share of the truth that is spread over all classes: none is learned to be past all doubt. */
const SMOOTHED = 0.05

/** What a mail is, and how much it counts. */
export type Told = { readonly label: number; readonly weight: number }

/** Of a share that may be 0. */
export const logarithm = (share: number): number => Math.log(Math.max(1e-9, share))

/**
 * Gradients of the scores of one reading. The loss, whose weights add up over both readings: half the
 * cross-entropy of each with the truth, smoothed, and `agreement` halves of their divergence from one
 * another, KL(one, other) + KL(other, one).
 *
 * @param own       shares of the classes by this reading; they add up to 1
 * @param other     by the other reading of the same mail
 * @param agreement how much it counts that both say the same; 0 or more
 */
export function askedOfScores(
  own: Float64Array,
  other: Float64Array,
  { label, weight }: Told,
  agreement: number,
): Float32Array {
  const spread = SMOOTHED / own.length
  const apart = own.map((share, k) => logarithm(share) - logarithm(other[k] as number))
  const divergence = own.reduce((sum, share, k) => sum + share * (apart[k] as number), 0)
  return Float32Array.from(own, (share, k) => {
    const byTruth = share - spread - (k === label ? 1 - SMOOTHED : 0)
    const byOther = share * ((apart[k] as number) - divergence) + share - (other[k] as number)
    return (weight * (byTruth + agreement * byOther)) / 2
  })
}
