/** How chances are said: in tens, as face.md asks, never as a bare percentage. */

/**
 * A chance in words.
 *
 * @param probability 0..1
 * @example aboutInTen(0.62) // => 'about 6 in 10'
 */
export function aboutInTen(probability: number): string {
  if (probability < 0.05) return 'fewer than 1 in 10'
  if (probability > 0.95) return 'more than 9 in 10'
  return `about ${Math.min(9, tens(probability))} in 10`
}

/**
 * A chance with its band in words.
 *
 * @example inTenWithBand({ mean: 0.62, low: 0.41, high: 0.79 }) // => 'about 6 in 10 (4 to 8)'
 */
export function inTenWithBand(band: {
  readonly mean: number
  readonly low: number
  readonly high: number
}): string {
  const [low, high] = [Math.floor(10 * band.low), Math.ceil(10 * band.high)]
  return `${aboutInTen(band.mean)} (${low} to ${high})`
}

/**
 * A rate out of a hundred, with its band rounded outward.
 *
 * @example inHundredWithBand({ mean: 0.052, low: 0.021, high: 0.093 }) // => 'about 5 in 100 (2 to 10)'
 */
export function inHundredWithBand(band: {
  readonly mean: number
  readonly low: number
  readonly high: number
}): string {
  const middle = Math.round(100 * band.mean)
  const told = middle < 1 ? 'fewer than 1 in 100' : `about ${middle} in 100`
  return `${told} (${Math.floor(100 * band.low)} to ${Math.ceil(100 * band.high)})`
}

function tens(probability: number): number {
  return Math.round(probability * 10)
}
