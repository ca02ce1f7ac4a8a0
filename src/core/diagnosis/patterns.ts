/**
 * The search as a whole: rates, leak, what repeats over the rejections, channels and résumés.
 *
 * Pure; one pass over the applications, and each different set of evidence is weighed once.
 * Groups are compared only where n allows, else the words say so. Start at `patternsOf`.
 */
import type { Application, Person } from '#core/model/application.ts'
import { CAUSE_IDS, type CauseId, sideOf } from '#core/model/causes.ts'
import type { Day } from '#core/model/dates.ts'
import { CHANNELS, type Channel } from '#core/model/milestones.ts'
import { causePeriods } from './cause-periods.ts'
import { comparedWords } from './compare-channels.ts'
import { delaysOf } from './delays.ts'
import type { CausePattern, GroupRate, Patterns } from './diagnosis-types.ts'
import { groupRate } from './group-rates.ts'
import { type ApplicationFact, type HistorySummary, summariseHistory } from './history-summary.ts'
import { leakOf } from './leak.ts'
import { periodsOf } from './periods.ts'
import { searchFlow } from './search-flow.ts'
import { ratesOf } from './stage-rates.ts'
import { type Weighed, weighedRejections } from './weighed-rejections.ts'

/** A cause is said to repeat from this many expected rejections on, … */
const LEAST_EXPECTED = 3
/** … and when the evidence raises it this much above what the stages alone would give. */
const LEAST_LIFT = 1.25

/**
 * Patterns over a search.
 *
 * @param person skills and years, where they are known
 * @throws DomainError `bad-date` when `today` is not a date
 */
export function patternsOf(
  applications: readonly Application[],
  today: Day,
  person: Person | null = null,
): Patterns {
  const history = summariseHistory(applications, today)
  const stages = ratesOf(history)
  const channels = channelRates(history)
  const rejections = weighedRejections(applications, history, person)
  return {
    n: applications.length,
    stages,
    leak: leakOf(history, stages),
    causes: causePatterns(rejections),
    causePeriods: causePeriods(rejections),
    channels,
    channelWords: comparedWords(channels),
    periods: periodsOf(history),
    delays: delaysOf(applications, history),
    flow: searchFlow(history),
    resumes: resumeRates(history),
  }
}

function causePatterns(groups: readonly Weighed[]): readonly CausePattern[] {
  const expected = expectedCounts(groups, ({ decisive }) => decisive)
  const baseline = expectedCounts(groups, ({ unmoved }) => unmoved)
  const rejections = groups.reduce((sum, { days }) => sum + days.length, 0)
  return CAUSE_IDS.map((id) => {
    const count = expected.get(id) ?? 0
    const usual = baseline.get(id) ?? 0
    const repeats = count >= LEAST_EXPECTED && count >= LEAST_LIFT * usual
    const words = causeWords(count, repeats, rejections)
    return { id, side: sideOf(id), expected: count, words, repeats }
  })
    .filter((pattern) => pattern.expected > 0)
    .toSorted((a, b) => b.expected - a.expected)
}

/** How many rejections each cause is expected to have decided. */
function expectedCounts(
  groups: readonly Weighed[],
  sharesOf: (group: Weighed) => readonly number[],
): ReadonlyMap<CauseId, number> {
  const total = new Map<CauseId, number>()
  for (const group of groups) {
    const shares = sharesOf(group)
    group.causes.forEach((cause, at) => {
      const sum = total.get(cause) ?? 0
      total.set(cause, sum + group.days.length * (shares[at] as number))
    })
  }
  return total
}

function causeWords(expected: number, repeats: boolean, rejections: number): string {
  const counted = `About ${Math.round(expected)} of ${rejections} rejections`
  if (expected < LEAST_EXPECTED) return 'Too few to tell whether it repeats.'
  if (!repeats) return `${counted}: no more than is usual at these stages.`
  return `${counted}: more than is usual at these stages, so it repeats.`
}

function channelRates(history: HistorySummary): Patterns['channels'] {
  const known = CHANNELS.map((channel) => ({
    id: channel,
    facts: history.facts.filter((fact) => fact.channel === channel),
  }))
  return known
    .filter(({ facts }) => facts.length > 0)
    .map(({ id, facts }) => groupRate(id, facts) as GroupRate & { readonly id: Channel })
}

function resumeRates(history: HistorySummary): readonly GroupRate[] {
  const groups = new Map<string, ApplicationFact[]>()
  for (const fact of history.facts) {
    if (fact.resume === null) continue
    const group = groups.get(fact.resume)
    if (group) group.push(fact)
    else groups.set(fact.resume, [fact])
  }
  return [...groups].map(([id, facts]) => groupRate(id, facts))
}
