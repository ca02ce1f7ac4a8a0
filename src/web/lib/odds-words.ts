/**
 * Chances as a person says them: "about 6 in 10 (4 to 8)".
 *
 * Pure. A chance is a fraction 0..1. Tenths are said as the verdict says them
 * (core/model/chance-words.ts), so that two sentences on one page never differ; bands in
 * hundredths are rounded outward. Never a bare percentage. Start reading at `bandWords`.
 */
import { aboutInTen, inTenWithBand } from '#core/model/chance-words.ts'
import { DomainError } from '#core/model/errors.ts'

/** A chance with the band around it, each a fraction 0..1. */
export type Band = { readonly mean: number; readonly low: number; readonly high: number }

const NEARLY = 1e-9

function checked(chance: number): number {
  if (!(chance >= 0 && chance <= 1))
    throw new DomainError('bad-input', `A chance lies between 0 and 1, not ${chance}.`)
  return chance
}

/** Out of how many to say it: ten, or a hundred where tenths would hide it. */
function denominator(mean: number): 10 | 100 {
  return mean < 0.1 ? 100 : 10
}

/**
 * One chance without its band.
 *
 * @param chance fraction 0..1
 * @param outOf  10 or 100; without it ten, or a hundred below a tenth
 * @throws DomainError `bad-input` outside 0..1
 * @example chanceWords(0.62) // => 'about 6 in 10'
 */
export function chanceWords(chance: number, outOf: 10 | 100 = denominator(checked(chance))) {
  if (outOf === 10) return aboutInTen(checked(chance))
  const share = Math.round(checked(chance) * outOf)
  if (share === 0) return `fewer than 1 in ${outOf}`
  if (share === outOf) return `more than ${outOf - 1} in ${outOf}`
  return `about ${share} in ${outOf}`
}

/**
 * One chance with its band.
 *
 * @throws DomainError `bad-input` for a number outside 0..1
 * @example bandWords({ mean: 0.62, low: 0.41, high: 0.79 }) // => 'about 6 in 10 (4 to 8)'
 */
export function bandWords(band: Band, outOf: 10 | 100 = denominator(checked(band.mean))) {
  for (const chance of [band.low, band.high]) checked(chance)
  if (outOf === 10) return inTenWithBand(band)
  const from = Math.floor(band.low * outOf + NEARLY)
  const to = Math.ceil(band.high * outOf - NEARLY)
  return `${chanceWords(band.mean, outOf)} (${from} to ${to})`
}

/**
 * How likely in one word. The bounds lie where tenths round, so that the word and
 * `chanceWords` never disagree.
 *
 * @example likelihoodWord(0.45) // => 'possible'
 */
export function likelihoodWord(chance: number): string {
  if (checked(chance) >= 0.55) return 'likely'
  if (chance >= 0.35) return 'possible'
  if (chance >= 0.15) return 'less likely'
  return 'unlikely'
}

const PARTS = [
  '',
  '',
  'half',
  'a third',
  'a quarter',
  'a fifth',
  'a sixth',
  'a seventh',
  'an eighth',
]

/**
 * What a piece of evidence does to the odds, in words.
 *
 * @param factor factor on the odds, > 0; 2 doubles them, 0.5 halves them
 * @throws DomainError `bad-input` when it is not above 0
 * @example factorWords(0.5) // => 'about halves the odds'
 */
export function factorWords(factor: number): string {
  if (!(factor > 0)) throw new DomainError('bad-input', `A factor is above 0, not ${factor}.`)
  if (factor >= 0.95 && factor <= 1.05) return 'hardly changes the odds'
  return factor > 1 ? raisedWords(factor) : loweredWords(factor)
}

function raisedWords(factor: number): string {
  if (factor < 1.25) return 'raises the odds a little'
  if (factor < 1.75) return 'raises the odds by about half'
  if (factor < 2.5) return 'about doubles the odds'
  if (factor < 10.5) return `makes the odds about ${Math.round(factor)} times as high`
  return 'makes the odds more than 10 times as high'
}

function loweredWords(factor: number): string {
  const part = Math.round(1 / factor)
  if (factor > 0.8) return 'lowers the odds a little'
  if (factor > 0.57) return 'lowers the odds by about a third'
  if (part <= 2) return 'about halves the odds'
  const name = PARTS[part]
  return name ? `cuts the odds to about ${name}` : 'cuts the odds to less than an eighth'
}
