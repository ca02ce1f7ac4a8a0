/**
 * The search as a whole: rates, leak, what repeats over the rejections, channels and résumés.
 *
 * Pure; one pass over the applications, and each different set of evidence is weighed once.
 * Groups are compared only where n allows, else the words say so. Start at `patternsOf`.
 */
import type { Application, Person } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { CHANNELS, type Channel } from '#core/model/milestones.ts'
import { causePatterns } from './cause-patterns.ts'
import { causePeriods } from './cause-periods.ts'
import { comparedWords } from './compare-channels.ts'
import { delaysOf } from './delays.ts'
import type { GroupRate, Patterns } from './diagnosis-types.ts'
import { groupRate } from './group-rates.ts'
import { type ApplicationFact, type HistorySummary, summariseHistory } from './history-summary.ts'
import { leakOf } from './leak.ts'
import { periodsOf } from './periods.ts'
import { searchFlow } from './search-flow.ts'
import { ratesOf } from './stage-rates.ts'
import { weighedRejections } from './weighed-rejections.ts'

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
