/** The wire form of an application: the one mapping from domain to contract. */
import type { ApplicationView, MilestoneView } from '#contracts/shared.ts'
import { withSilence } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import type { Milestone } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'

/** @param today decides which silences are judged final */
export function applicationView(application: Application, today: Day): ApplicationView {
  const { id, employer, role, channel, level, resume, archived, milestones } = withSilence(
    application,
    today,
  )
  const { stage, stageAtRejection, outcome } = standing(milestones)
  return {
    id,
    employer,
    role,
    channel,
    stage,
    stageAtRejection,
    outcome,
    milestones: milestones.map(milestoneView),
    ...(level !== undefined && { level }),
    ...(resume !== undefined && { resume }),
    ...(archived && { archived }),
  }
}

function milestoneView({
  kind,
  date,
  source,
  certainty,
  statedReason,
  note,
  time,
  people,
  looseEnds,
}: Milestone): MilestoneView {
  return {
    kind,
    date,
    source,
    certainty,
    ...(statedReason && { statedReason }),
    ...(note !== undefined && { note }),
    ...(time !== undefined && { time }),
    ...(people && { people: [...people] }),
    ...(looseEnds && { looseEnds: [...looseEnds] }),
  }
}
