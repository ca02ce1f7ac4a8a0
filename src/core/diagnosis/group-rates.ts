/**
 * How often a way of applying, or a version of the résumé, led to a human.
 *
 * Each group is pulled towards what is usual for its channels by the prior (shrinkage), and no
 * words compare groups too small for it.
 */
import type { GroupRate } from './diagnosis-types.ts'
import type { ApplicationFact } from './history-summary.ts'
import { posteriorRate } from './stage-rates.ts'
import { usualRate } from './usual-rates.ts'

/** No group below this is compared with anything. */
const FEWEST = 10
/** Counts instead of a comparison below this many settled applications. */
const FEWEST_SETTLED = 10

/** The contact rate of one group, 90% interval, with words. */
export function groupRate(id: string, facts: readonly ApplicationFact[]): GroupRate {
  const contacts = facts.filter((fact) => fact.stage !== 'applied').length
  const failed = facts.reduce((sum, fact) => sum + (fact.stage === 'applied' ? fact.failed : 0), 0)
  let [mean, weight] = [0, 0]
  for (const fact of facts) {
    const { alpha, beta } = usualRate('applied', fact.channel)
    mean += alpha / (alpha + beta) / facts.length
    weight += (alpha + beta) / facts.length
  }
  const rate = posteriorRate(contacts, failed, { alpha: mean * weight, beta: (1 - mean) * weight })
  return {
    id,
    n: facts.length,
    contacts,
    rate,
    words: words(facts.length, contacts, failed, rate, mean),
  }
}

function words(
  n: number,
  contacts: number,
  failed: number,
  rate: GroupRate['rate'],
  usual: number,
): string {
  const counted = `${contacts} of ${n} led to a talk`
  if (n < FEWEST || contacts + failed < FEWEST_SETTLED) return `${counted}: too few to tell.`
  if (rate.low > usual) return `${counted}: clearly more than is usual for this way of applying.`
  if (rate.high < usual) return `${counted}: clearly less than is usual for this way of applying.`
  return `${counted}: within the normal for this way of applying.`
}
