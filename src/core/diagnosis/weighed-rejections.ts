/**
 * All rejections of a search with their causes weighed, those alike together: each different set
 * of evidence is weighed once. Pure. Start reading at `weighedRejections`.
 */
import type { Application, Person } from '#core/model/application.ts'
import type { CauseId } from '#core/model/causes.ts'
import type { Day } from '#core/model/dates.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { evidenceOf, hadTest } from './evidence/history-evidence.ts'
import type { ApplicationFact, HistorySummary } from './history-summary.ts'
import { type CauseTable, causeTable, weighCauses } from './weigh-causes.ts'

/** Rejections that the same stage and the same evidence make alike. */
type Alike = {
  readonly stage: Stage
  readonly hadTest: boolean
  readonly evidence: readonly Evidence[]
  /** The day of each; `null` where nobody said. */
  readonly days: (Day | null)[]
}

export type Weighed = {
  readonly stage: Stage
  readonly table: CauseTable
  readonly evidence: readonly Evidence[]
  readonly days: readonly (Day | null)[]
  readonly causes: readonly CauseId[]
  /** P(this cause decided), in the order of the causes; chance has the rest. */
  readonly decisive: readonly number[]
  /** The same by the stage alone. */
  readonly unmoved: readonly number[]
}

/**
 * Weighs the rejections of a search.
 *
 * @param counts whether the rejection of this application is looked at; all are, where left out
 */
export function weighedRejections(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
  counts: (fact: ApplicationFact) => boolean = () => true,
): readonly Weighed[] {
  return alikeRejections(applications, history, person, counts).map(
    ({ stage, hadTest: test, evidence, days }) => {
      const table = causeTable(stage, test)
      const { decisive } = weighCauses(table, evidence)
      const { decisive: unmoved } = weighCauses(table, [])
      return { stage, table, evidence, days, causes: table.causes, decisive, unmoved }
    },
  )
}

function alikeRejections(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
  counts: (fact: ApplicationFact) => boolean,
): readonly Alike[] {
  const groups = new Map<string, Alike>()
  history.facts.forEach((fact, at) => {
    const { stageAtRejection: stage } = fact
    if (stage === null || !counts(fact)) return
    const application = applications[at] as Application
    const evidence = evidenceOf({ application, stage, others: history, person })
    const test = hadTest(application)
    let key = test ? `${stage}, tested` : stage
    for (const { id } of evidence) key += ` ${id}`
    const day = rejectedOn(application)
    const group = groups.get(key)
    if (group) group.days.push(day)
    else groups.set(key, { stage, hadTest: test, evidence, days: [day] })
  })
  return [...groups.values()]
}

/** The day of the no that ends it: the latest one. */
function rejectedOn({ milestones }: Application): Day | null {
  let latest: Day | null = null
  for (const { kind, date } of milestones) {
    if (kind === 'rejected' && date !== null && (latest === null || date > latest)) latest = date
  }
  return latest
}
