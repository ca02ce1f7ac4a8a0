/**
 * The leak: the stage, if any, that a person passes clearly less often than is usual.
 *
 * Pure. The probability is always given; what may be *said* obeys the guards: no stage is
 * called a leak on few applications, and small numbers are put in scale ("this happens to
 * about 3 in 10"). Method: docs/methods/leak.md. Start reading at `findLeak`.
 */
import type { Application } from '#core/model/application.ts'
import { aboutInTen } from '#core/model/chance-words.ts'
import type { Day } from '#core/model/dates.ts'
import { thousands } from '#core/model/number-words.ts'
import { logBeta } from '#core/stats/beta.ts'
import type { Leak, PassableStage, StageCount, StageRate } from './diagnosis-types.ts'
import { type HistorySummary, summariseHistory } from './history-summary.ts'
import { countsAt, ratesOf } from './stage-rates.ts'
import { usualRate } from './usual-rates.ts'
import { PRIOR_WEAKER } from './weaker-chance.ts'

/** No stage is called a leak below these (DESIGN, honesty rule 3). */
export const FEWEST_APPLICATIONS = 30
export const FEWEST_PROCESSES = 5
/** From here on the words are "likely weaker here" and "possible". */
export const LIKELY = 0.8
export const POSSIBLE = 0.6

const STAGE_WORDS: Readonly<Record<PassableStage, string>> = {
  applied: 'getting from the application to a first talk',
  screen: 'getting from the first talk to an interview',
  interview: 'getting from the interview to a final round',
  final: 'getting from the final round to an offer',
}

/**
 * Where a search leaks.
 *
 * @throws DomainError `bad-date` when `today` is not a date
 */
export function findLeak(applications: readonly Application[], today: Day): Leak {
  const history = summariseHistory(applications, today)
  return leakOf(history, ratesOf(history))
}

/** As `findLeak`, for a search whose rates are known. */
export function leakOf(history: HistorySummary, rates: readonly StageRate[]): Leak {
  const probability = 1 - rates.reduce((product, rate) => product * (1 - rate.weaker), 1)
  const told = rates.filter((rate) => isEnough(rate, history))
  const worst = told.toSorted((a, b) => b.weaker - a.weaker)[0]
  const stage = worst && worst.weaker > PRIOR_WEAKER ? worst.from : null
  return { stage, probability, words: words(history, rates, worst) }
}

/** Whether a stage has enough behind it to be called anything. */
export function isEnough(rate: StageRate, history: HistorySummary): boolean {
  if (history.facts.length < FEWEST_APPLICATIONS) return false
  return rate.from === 'applied' || rate.entered >= FEWEST_PROCESSES
}

function words(
  history: HistorySummary,
  rates: readonly StageRate[],
  worst: StageRate | undefined,
): string {
  const scale = inScale(history, rates)
  if (!worst) return `Too early to tell where the search leaks.${scale}`
  const counts = `${thousands(worst.passed)} of ${thousands(worst.entered)} went on`
  if (worst.weaker >= LIKELY) return `Likely weaker here: ${STAGE_WORDS[worst.from]} (${counts}).`
  const common = ` (${counts}). That can still be chance.${scale}`
  if (worst.weaker >= POSSIBLE) return `Possibly weaker here: ${STAGE_WORDS[worst.from]}${common}`
  return `Within the normal at every stage with enough to go by.${scale}`
}

/** How often anyone sees this: for the stage where nobody has gone on yet. */
function inScale(history: HistorySummary, rates: readonly StageRate[]): string {
  const none = rates
    .filter((rate) => rate.passed === 0 && rate.entered > rate.waiting)
    .toSorted((a, b) => b.weaker - a.weaker)[0]
  if (!none) return ''
  const settled = none.entered - none.waiting
  const chance = noneChance(none.from, countsAt(history, none.from))
  const what = {
    applied: ['answered application without a talk', 'settled applications without a talk'],
    screen: ['first talk that went no further', 'first talks that went no further'],
    interview: ['interview that went no further', 'interviews that went no further'],
    final: ['final round without an offer', 'final rounds without an offer'],
  }[none.from]
  const noun = settled === 1 ? what[0] : what[1]
  return ` ${settled} ${noun}: that happens to ${aboutInTen(chance)} people by chance alone.`
}

/**
 * P(nobody passes) at usual rates, uncertain as they are: product over channels of
 * B(alpha, beta + failed) / B(alpha, beta).
 */
export function noneChance(from: PassableStage, counts: readonly StageCount[]): number {
  let log = 0
  for (const { channel, failed } of counts) {
    const { alpha, beta } = usualRate(from, channel)
    log += logBeta(alpha, beta + failed) - logBeta(alpha, beta)
  }
  return Math.exp(log)
}
