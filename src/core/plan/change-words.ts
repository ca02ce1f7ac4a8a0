/** What a step is expected to change, in words: with its band, or that nobody can tell yet. */

import type { Band } from '#core/diagnosis/band.ts'
import { rounded } from '#core/forecast/forecast-words.ts'
import { thousands } from '#core/model/number-words.ts'

/** Shares are said in applications out of so many. */
const OUT_OF = 100

/** Beyond this nobody can tell how many times as much. */
const MOST_TOLD = 50

/** Below the guards of a leak no figure is told. */
export const NOT_ENOUGH_WORDS = 'Too few applications to tell how much it changes.'

/** What a figure rests on: how many, and that a part of it is judgement. */
const basisWords = (n: number): string =>
  `From ${thousands(n)} applications and our judgement of how far it helps.`

/**
 * Applications spared on the way to an offer.
 *
 * @param spared share of them, 0..1
 * @param weekly applications a week; `null` where no pace can be read
 */
export function sparedWords(spared: Band, weekly: number | null, n: number): string {
  const [low, high] = [Math.floor(OUT_OF * spared.low), Math.ceil(OUT_OF * spared.high)]
  const middle = Math.round(OUT_OF * spared.mean)
  const count = middle < 1 ? 'fewer than 1' : `about ${middle}`
  const weeks = weekly === null ? '' : `; at your pace ${weeksOf(OUT_OF * spared.mean, weekly)}`
  return `Expected to spare you ${count} of every ${OUT_OF} applications on the way to an offer (${low} to ${high})${weeks}. ${basisWords(n)}`
}

function weeksOf(applications: number, weekly: number): string {
  const [spared, all] = [applications / weekly, OUT_OF / weekly]
  const whole = Math.max(1, Math.round(all))
  const unit = whole === 1 ? 'week' : 'weeks'
  if (spared < 0.75) return `less than a week of ${rounded(whole)}`
  return `about ${rounded(spared)} of ${rounded(whole)} ${unit}`
}

/** What one application through a referral counts for, in the usual ones. */
export function worthWords(worth: Band, n: number): string {
  const low = Math.floor(worth.low)
  const high = worth.high > MOST_TOLD ? `more than ${MOST_TOLD}` : Math.ceil(worth.high)
  if (worth.mean < 1.5)
    return `If it leads to a referral, that application counts for little more than one of your others. ${basisWords(n)}`
  return `If it leads to a referral, that one application counts like about ${rounded(worth.mean)} of your others (${low} to ${high}). ${basisWords(n)}`
}
