/**
 * Stage rates: how likely an application is to leave each stage, against what is usual.
 *
 * Pure. A silence counts by the weight that history-summary.ts gives it, never as a plain
 * failure. Method, priors and limits: docs/methods/stage-rates.md. Start at `stageRates`.
 */
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Channel } from '#core/model/milestones.ts'
import { STAGES, type Stage, stageRank } from '#core/model/stages.ts'
import { type BetaPrior, betaQuantile } from '#core/stats/beta.ts'
import {
  type Band,
  PASSABLE_STAGES,
  type PassableStage,
  type StageCount,
  type StageRate,
} from './diagnosis-types.ts'
import { type ApplicationFact, type HistorySummary, summariseHistory } from './history-summary.ts'
import { USUAL_SOURCES, usualRate } from './usual-rates.ts'
import { weakerChance } from './weaker-chance.ts'

/**
 * The four transitions of a search.
 *
 * @returns `applied`, `screen`, `interview`, `final`, in this order
 * @throws DomainError `bad-date` when `today` is not a date
 */
export function stageRates(applications: readonly Application[], today: Day): readonly StageRate[] {
  return ratesOf(summariseHistory(applications, today))
}

/** As `stageRates`, for a search that was read already. */
export function ratesOf(history: HistorySummary): readonly StageRate[] {
  return PASSABLE_STAGES.map((from) => rateOf(from, countsAt(history, from)))
}

function rateOf(from: PassableStage, counts: readonly StageCount[]): StageRate {
  const sum = (key: 'entered' | 'passed' | 'waiting' | 'failed') =>
    counts.reduce((total, count) => total + count[key], 0)
  const usual = usualMix(from, counts)
  const [entered, passed] = [sum('entered'), sum('passed')]
  return {
    from,
    to: STAGES[stageRank(from) + 1] as Stage,
    entered,
    passed,
    waiting: sum('waiting'),
    rate: posteriorRate(passed, sum('failed'), usual),
    usual: { ...bandOf(usual), source: USUAL_SOURCES[from] },
    weaker: weakerChance(from, counts),
  }
}

type Tally = { -readonly [K in keyof StageCount]: StageCount[K] }

/** Per channel, what happened to the applications of a search that reached a stage. */
export function countsAt(history: HistorySummary, from: PassableStage): readonly StageCount[] {
  return countsOf(history.facts, from)
}

/** Per channel, what happened to those of some applications that reached a stage. */
export function countsOf(
  facts: readonly ApplicationFact[],
  from: PassableStage,
): readonly StageCount[] {
  const rank = stageRank(from)
  const byChannel = new Map<Channel | null, Tally>()
  for (const fact of facts) {
    if (stageRank(fact.stage) < rank) continue
    let count = byChannel.get(fact.channel)
    if (!count) {
      count = { channel: fact.channel, entered: 0, passed: 0, waiting: 0, failed: 0 }
      byChannel.set(fact.channel, count)
    }
    count.entered += 1
    if (fact.stage !== from) {
      count.passed += 1
      continue
    }
    count.failed += fact.failed
    if (fact.end === 'waiting') count.waiting += 1
  }
  return [...byChannel.values()]
}

/** The usual rate for a mix of channels: mean and weight averaged by applications. */
export function usualMix(from: PassableStage, counts: readonly StageCount[]): BetaPrior {
  const entered = counts.reduce((sum, count) => sum + count.entered, 0)
  if (entered === 0) return usualRate(from, null)
  let [mean, weight] = [0, 0]
  for (const count of counts) {
    const { alpha, beta } = usualRate(from, count.channel)
    const share = count.entered / entered
    mean += (share * alpha) / (alpha + beta)
    weight += share * (alpha + beta)
  }
  return { alpha: mean * weight, beta: (1 - mean) * weight }
}

/**
 * Posterior of a pass rate, from a Beta prior and settled applications.
 *
 * @param passed applications that went on; >= 0
 * @param failed applications that did not, silences by weight; >= 0, may be fractional
 * @returns mean and 90% equal-tailed interval, as fractions 0..1
 * @throws DomainError `bad-count` when a count is negative
 * @see Gelman et al., Bayesian Data Analysis, 3rd ed., ch. 2
 * @example posteriorRate(2, 8, { alpha: 1, beta: 1 }).mean // => 0.25
 */
export function posteriorRate(passed: number, failed: number, prior: BetaPrior): Band {
  if (!(passed >= 0 && failed >= 0)) {
    throw new DomainError('bad-count', `Counts are 0 or more, got ${passed} and ${failed}.`)
  }
  return bandOf({ alpha: prior.alpha + passed, beta: prior.beta + failed })
}

/** Mean and 90% equal-tailed interval of a Beta distribution. */
export function bandOf(prior: BetaPrior): Band {
  return {
    mean: prior.alpha / (prior.alpha + prior.beta),
    low: betaQuantile(0.05, prior),
    high: betaQuantile(0.95, prior),
  }
}
