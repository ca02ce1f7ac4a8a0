/**
 * The whole look at one rejection: causes, sides, verdict, next question.
 *
 * Pure. The search is summarised once by the caller (history-summary.ts), so that many
 * rejections can be looked at cheaply. Method: docs/methods/causes.md. Start at `diagnose`.
 */
import type { Application, Person } from '#core/model/application.ts'
import { sideOf } from '#core/model/causes.ts'
import type { Day } from '#core/model/dates.ts'
import type { Stage } from '#core/model/stages.ts'
import type { Because, CauseFinding, Diagnosis } from './diagnosis-types.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { evidenceOf, hadTest, rejectionOf } from './evidence/history-evidence.ts'
import type { HistorySummary } from './history-summary.ts'
import { nextQuestionId } from './next-question.ts'
import { lessonEvidence, type OwnLessons } from './own-lessons.ts'
import { questionText } from './question-text.ts'
import { sideBands } from './side-bands.ts'
import { cannotKnow, verdictOf } from './verdict.ts'
import {
  type CauseTable,
  causeTable,
  MOST_CERTAIN,
  presences,
  weighCauses,
} from './weigh-causes.ts'

export type DiagnosisInput = {
  readonly application: Application
  readonly stageAtRejection: Stage
  /** The whole search, this application included, read once by `summariseHistory`. */
  readonly others: HistorySummary
  readonly person: Person | null
  /** What the search's told rejections teach (own-lessons.ts), this one among them. */
  readonly lessons: OwnLessons
  readonly today: Day
}

/** Effects smaller than this are not worth a line. */
const LEAST_EFFECT = 1.1

/**
 * Looks at one rejection.
 *
 * @returns causes most probable first; three sides that sum to 1
 */
export function diagnose(input: DiagnosisInput): Diagnosis {
  const { application, stageAtRejection: stage, others, person, lessons } = input
  const taught = lessonEvidence(lessons, application.id)
  const evidence = [
    ...evidenceOf({ application, stage, others, person }),
    ...(taught ? [taught] : []),
  ]
  const table = causeTable(stage, hadTest(application))
  const weighed = weighCauses(table, evidence)
  const asked = nextQuestionId(application, stage, table, evidence)
  const nextQuestion =
    asked === null ? null : questionText(asked, rejectionOf(application)?.statedReason)
  const sides = sideBands(table, evidence, weighed.sides, application.id)
  return {
    applicationId: application.id,
    stageAtRejection: stage,
    causes: findings(table, evidence, weighed.decisive),
    sides,
    verdict: verdictOf(application, sides, nextQuestion),
    cannotKnow: cannotKnow(application),
    nextQuestion,
  }
}

function findings(
  table: CauseTable,
  evidence: readonly Evidence[],
  decisive: readonly number[],
): readonly CauseFinding[] {
  const all = presences(table, evidence)
  const without = evidence.map((item) => ({
    item,
    chances: presences(
      table,
      evidence.filter((other) => other !== item),
    ),
  }))
  const stated = new Set(evidence.flatMap((item) => item.stated ?? []))
  return table.causes
    .map((id, at): CauseFinding => {
      const isStated = stated.has(id)
      const chance = all[at] as number
      const because = without
        .map(({ item, chances }): Because => {
          const effect = odds(chance) / odds(chances[at] as number)
          return { evidence: item.sentence, effect }
        })
        .filter(({ effect }) => effect >= LEAST_EFFECT || effect <= 1 / LEAST_EFFECT)
        .toSorted((a, b) => Math.abs(Math.log(b.effect)) - Math.abs(Math.log(a.effect)))
      return {
        id,
        side: sideOf(id),
        probability: isStated ? chance : Math.min(MOST_CERTAIN, chance),
        decisive: decisive[at] as number,
        isStated,
        because,
      }
    })
    .toSorted((a, b) => b.probability - a.probability)
}

/** Odds, kept finite where a chance is 1 to the last digit. */
function odds(chance: number): number {
  return chance / Math.max(1e-12, 1 - chance)
}
