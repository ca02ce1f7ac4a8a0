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
import type { Stage } from '#core/model/stages.ts'
import { comparedWords } from './compare-channels.ts'
import { delaysOf } from './delays.ts'
import type { CausePattern, GroupRate, Patterns } from './diagnosis-types.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { evidenceOf, hadTest } from './evidence/history-evidence.ts'
import { groupRate } from './group-rates.ts'
import { type ApplicationFact, type HistorySummary, summariseHistory } from './history-summary.ts'
import { leakOf } from './leak.ts'
import { periodsOf } from './periods.ts'
import { searchFlow } from './search-flow.ts'
import { ratesOf } from './stage-rates.ts'
import { causeTable, weighCauses } from './weigh-causes.ts'

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
  return {
    n: applications.length,
    stages,
    leak: leakOf(history, stages),
    causes: causePatterns(applications, history, person),
    channels,
    channelWords: comparedWords(channels),
    periods: periodsOf(history),
    delays: delaysOf(applications, history),
    flow: searchFlow(history),
    resumes: resumeRates(history),
  }
}

/** Rejections that the same stage and the same evidence make alike. */
type Alike = {
  readonly stage: Stage
  readonly hadTest: boolean
  readonly evidence: readonly Evidence[]
  count: number
}

function causePatterns(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
): readonly CausePattern[] {
  const groups = alikeRejections(applications, history, person)
  const expected = expectedCounts(groups, (group) => group.evidence)
  const baseline = expectedCounts(groups, () => [])
  const rejections = groups.reduce((sum, group) => sum + group.count, 0)
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

function alikeRejections(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
): readonly Alike[] {
  const groups = new Map<string, Alike>()
  history.facts.forEach(({ stageAtRejection: stage }, at) => {
    if (stage === null) return
    const application = applications[at] as Application
    const evidence = evidenceOf({ application, stage, others: history, person })
    const test = hadTest(application)
    let key = test ? `${stage}, tested` : stage
    for (const { id } of evidence) key += ` ${id}`
    const group = groups.get(key)
    if (group) group.count += 1
    else groups.set(key, { stage, hadTest: test, evidence, count: 1 })
  })
  return [...groups.values()]
}

/** How many rejections each cause is expected to have decided. */
function expectedCounts(
  groups: readonly Alike[],
  evidenceFor: (group: Alike) => readonly Evidence[],
): ReadonlyMap<CauseId, number> {
  const total = new Map<CauseId, number>()
  for (const group of groups) {
    const table = causeTable(group.stage, group.hadTest)
    const { decisive } = weighCauses(table, evidenceFor(group))
    table.causes.forEach((cause, at) => {
      total.set(cause, (total.get(cause) ?? 0) + group.count * (decisive[at] as number))
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
