/**
 * What a person's own rejections teach about the next one: how often each cause turned out to be
 * there, beside how often one would have expected it.
 *
 * Pure. What was learned of other rejections, from answers given then or later and from the
 * employers' words, shifts the prior odds of a cause by a ratio that is drawn towards 1 as long
 * as there is little to go by. Method: docs/methods/causes.md, "What your own noes teach". Start
 * reading at `ownLessons`, then `lessonEvidence`.
 */
import type { Application, Person } from '#core/model/application.ts'
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'
import { thousands } from '#core/model/number-words.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { hadTest, rejectionOf, toldEvidence, untoldEvidence } from './evidence/history-evidence.ts'
import type { HistorySummary } from './history-summary.ts'
import { causeTable, presences } from './weigh-causes.ts'

/** Expected times a cause was there: by all that was told, and without it. */
type Tally = { readonly found: number; readonly expected: number }

/** Told rejections by application, with what each taught. */
export type OwnLessons = ReadonlyMap<string, ReadonlyMap<CauseId, Tally>>

/**
 * The usual counts as if it had been seen to hold over so many expected times:
 * people differ from the usual by about half either way (1 / √4).
 */
const PRIOR_TIMES = 4
/** Fewer other rejections than this teach nothing. */
const LEAST_TOLD = 2
/** The newest so many teach: people and markets change. */
const MOST_TOLD = 60
/** However much was told, a cause is not thought likelier or rarer by more than this. */
const MOST_SHIFT = 2

/**
 * What each rejection taught of which something was told: an answer, or an employer's reason.
 * Beside it stands what its own history alone would have had one expect, and what other
 * rejections taught is left out, so that nothing is counted twice.
 */
export function ownLessons(
  applications: readonly Application[],
  history: HistorySummary,
  person: Person | null,
): OwnLessons {
  return new Map(
    newestTold(applications, history).map(({ application, stage, told }) => {
      const table = causeTable(stage, hadTest(application))
      const untold = untoldEvidence({ application, stage, others: history, person })
      const expected = presences(table, untold)
      const found = presences(table, [...untold, ...told])
      const tallies = table.causes.map((cause, at): [CauseId, Tally] => [
        cause,
        { found: found[at] as number, expected: expected[at] as number },
      ])
      return [application.id, new Map(tallies)]
    }),
  )
}

function newestTold(applications: readonly Application[], history: HistorySummary) {
  return history.facts
    .flatMap(({ stageAtRejection: stage }, at) => {
      const application = applications[at] as Application
      const told = stage === null ? [] : toldEvidence(application)
      if (stage === null || told.length === 0) return []
      return [{ application, stage, told, day: rejectionOf(application)?.date ?? '' }]
    })
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, MOST_TOLD)
}

/**
 * The lessons of all other rejections as evidence on one, or `null` where too little was told.
 *
 * Of a cause found F times where E were expected, the odds are multiplied by
 * (4 + F) / (4 + E), within 1/2 and 2: the posterior mean of a rate ratio under a Gamma(4, 4).
 *
 * @param applicationId the rejection to be looked at, which teaches nothing about itself
 */
export function lessonEvidence(lessons: OwnLessons, applicationId: string): Evidence | null {
  const others = [...lessons].filter(([id]) => id !== applicationId).map(([, one]) => one)
  if (others.length < LEAST_TOLD) return null
  const presence = Object.fromEntries(
    CAUSE_IDS.map((cause) => {
      const tallies = others.flatMap((one) => one.get(cause) ?? [])
      const found = tallies.reduce((sum, tally) => sum + tally.found, PRIOR_TIMES)
      const expected = tallies.reduce((sum, tally) => sum + tally.expected, PRIOR_TIMES)
      return [cause, Math.min(MOST_SHIFT, Math.max(1 / MOST_SHIFT, found / expected))]
    }),
  )
  return {
    id: 'lessons',
    sentence: `What turned out at your ${thousands(others.length)} other noes, as far as you or they told.`,
    presence,
  }
}
