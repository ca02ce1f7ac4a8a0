/**
 * How often a way of applying, a version of the résumé or a period led to a human.
 *
 * Each group is pulled towards what is usual for its channels by the prior (shrinkage), and no
 * words compare groups too small for it. Start reading at `groupRate`.
 */
import { thousands } from '#core/model/number-words.ts'
import type { Band, GroupRate, StageCount } from './diagnosis-types.ts'
import type { ApplicationFact } from './history-summary.ts'
import { bandOf, countsOf, posteriorRate, usualMix } from './stage-rates.ts'
import { weakerChance } from './weaker-chance.ts'

/** Counts instead of a comparison below this many settled applications. */
export const FEWEST_SETTLED = 10
/** As for a leak (honesty rule 3): fewer than this are never called weaker. */
const FEWEST_FOR_WEAKER = 30
const LIKELY = 0.8
/** "More than usual" needs the whole band this far above it. */
const CLEARLY_MORE = 1.25

/** What is known of one group's way to a first talk. */
export type ContactRate = {
  readonly n: number
  readonly contacts: number
  /** Open and not yet silent for long. */
  readonly waiting: number
  /** Contacts, noes and silences by weight: what the rate rests on. */
  readonly settled: number
  readonly rate: Band
  readonly usual: Band
  readonly verdict: 'too-few' | 'more' | 'less' | 'normal'
}

/** The contact rate of some applications, 90% intervals, with what may be said of it. */
export function contactRate(facts: readonly ApplicationFact[]): ContactRate {
  const counts = countsOf(facts, 'applied')
  const sum = (key: 'passed' | 'failed' | 'waiting') =>
    counts.reduce((total, count) => total + count[key], 0)
  const [contacts, failed] = [sum('passed'), sum('failed')]
  const usual = usualMix('applied', counts)
  const rate = posteriorRate(contacts, failed, usual)
  const usualMean = usual.alpha / (usual.alpha + usual.beta)
  return {
    n: facts.length,
    contacts,
    waiting: sum('waiting'),
    settled: contacts + failed,
    rate,
    usual: bandOf(usual),
    verdict: contacts + failed < FEWEST_SETTLED ? 'too-few' : verdict(rate, usualMean, counts),
  }
}

/** The contact rate of one group, with words. */
export function groupRate(id: string, facts: readonly ApplicationFact[]): GroupRate {
  const { n, contacts, waiting, rate, usual, verdict: judged } = contactRate(facts)
  const words = `${thousands(contacts)} of ${thousands(n)} led to a talk: ${JUDGED[judged]}.`
  return { id, n, contacts, rate, words, waiting, usual, isTold: judged !== 'too-few' }
}

const JUDGED: Readonly<Record<ContactRate['verdict'], string>> = {
  'too-few': 'too few to tell',
  more: 'clearly more than is usual for this way of applying',
  less: 'likely less than is usual for this way of applying',
  normal: 'within the normal for this way of applying',
}

function verdict(rate: Band, usual: number, counts: readonly StageCount[]): ContactRate['verdict'] {
  if (rate.low > CLEARLY_MORE * usual) return 'more'
  const n = counts.reduce((sum, count) => sum + count.entered, 0)
  const isWeaker = n >= FEWEST_FOR_WEAKER && weakerChance('applied', counts) >= LIKELY
  return isWeaker ? 'less' : 'normal'
}
