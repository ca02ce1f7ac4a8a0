/**
 * All applications as a table, one row each, for a spreadsheet; our own import reads it again.
 *
 * Pure. Headings are names that the import knows, save those marked as worked out: these it passes
 * over, for they follow from the dates. Start reading at `applicationsTable`.
 */
import { withSilence } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { inOrder, MILESTONE_KINDS, type MilestoneKind } from '#core/model/milestones.ts'
import { standing } from '#core/model/stages.ts'

/** Headings of what follows from the rest: an import does not keep them. */
export const DERIVED_HEADINGS = [
  'Stage (worked out)',
  'Outcome (worked out)',
  'Stage at rejection (worked out)',
  'Last news (worked out)',
] as const

const STEP_HEADINGS: Readonly<Record<MilestoneKind, string>> = {
  applied: 'Applied',
  acknowledged: 'Acknowledged',
  assessment: 'Assessment',
  screen: 'Screening',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer',
  accepted: 'Accepted',
  declined: 'Offer declined',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  closed: 'Closed',
}

/** Of these the last one counts: what came before was opened again. */
const ENDS: ReadonlySet<MilestoneKind> = new Set([
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
])

export type ApplicationsTable = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * @param applications in the order in which they shall stand
 * @param today decides which silences are judged final, in the derived columns alone
 */
export function applicationsTable(
  applications: readonly Application[],
  today: Day,
): ApplicationsTable {
  const header = [
    'Employer',
    'Role',
    'Channel',
    'Level',
    ...DERIVED_HEADINGS,
    ...MILESTONE_KINDS.map((kind) => STEP_HEADINGS[kind]),
    'Stated reason',
    'Résumé',
    'Notes',
  ]
  return { header, rows: applications.map((application) => rowOf(application, today)) }
}

function rowOf(application: Application, today: Day): readonly string[] {
  const { employer, role, channel, level, milestones, resume, notes } = application
  const told = standing(withSilence(application, today).milestones)
  const { lastDate } = standing(milestones)
  const reason = inOrder(milestones).findLast(({ statedReason }) => statedReason)?.statedReason
  return [
    employer,
    role ?? '',
    (channel ?? '').replaceAll('-', ' '),
    level ?? '',
    told.stage,
    told.outcome,
    told.stageAtRejection ?? '',
    lastDate ?? '',
    ...MILESTONE_KINDS.map((kind) => daysOf(application, kind)),
    reason ?? '',
    resume ?? '',
    notes.join('\n\n'),
  ]
}

/** The days of a step, `yes` where it happened and no day was kept, empty where it did not. */
function daysOf({ milestones }: Application, kind: MilestoneKind): string {
  const steps = inOrder(milestones).filter((milestone) => milestone.kind === kind)
  const days = steps.flatMap(({ date }) => (date === null ? [] : [date]))
  if (days.length === 0) return steps.length > 0 ? 'yes' : ''
  return ENDS.has(kind) || kind === 'applied'
    ? ((kind === 'applied' ? days[0] : days.at(-1)) ?? '')
    : [...new Set(days)].join(', ')
}
