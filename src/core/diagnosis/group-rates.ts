/**
 * How often a way of applying, or a version of the résumé, led to a human.
 *
 * Each group is pulled towards what is usual for its channels by the prior (shrinkage), and no
 * words compare groups too small for it. Start reading at `groupRate`.
 */
import type { GroupRate, StageCount } from './diagnosis-types.ts'
import type { ApplicationFact } from './history-summary.ts'
import { countsOf, posteriorRate, usualMix } from './stage-rates.ts'
import { weakerChance } from './weaker-chance.ts'

/** Counts instead of a comparison below this many settled applications. */
const FEWEST_SETTLED = 10
/** As for a leak (honesty rule 3): fewer than this are never called weaker. */
const FEWEST_FOR_WEAKER = 30
const LIKELY = 0.8
/** "More than usual" needs the whole band this far above it. */
const CLEARLY_MORE = 1.25

/** The contact rate of one group, 90% interval, with words. */
export function groupRate(id: string, facts: readonly ApplicationFact[]): GroupRate {
  const counts = countsOf(facts, 'applied')
  const contacts = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  const usual = usualMix('applied', counts)
  const rate = posteriorRate(contacts, failed, usual)
  const usualMean = usual.alpha / (usual.alpha + usual.beta)
  const counted = `${contacts} of ${facts.length} led to a talk`
  const judged =
    contacts + failed < FEWEST_SETTLED ? 'too few to tell' : words(rate, usualMean, counts)
  return { id, n: facts.length, contacts, rate, words: `${counted}: ${judged}.` }
}

function words(rate: GroupRate['rate'], usual: number, counts: readonly StageCount[]): string {
  if (rate.low > CLEARLY_MORE * usual) return 'clearly more than is usual for this way of applying'
  const n = counts.reduce((sum, count) => sum + count.entered, 0)
  if (n >= FEWEST_FOR_WEAKER && weakerChance('applied', counts) >= LIKELY) {
    return 'likely less than is usual for this way of applying'
  }
  return 'within the normal for this way of applying'
}
