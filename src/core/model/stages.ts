/**
 * Stages, outcome and the stage at rejection: derived from milestones, never stored.
 *
 * Start reading at `standing`. Silence (`closed`) is not judged here: it needs today's date
 * and the delay curves, see core/history/silence.ts.
 */
import type { Day } from './dates.ts'
import { inOrder, type Milestone, type MilestoneKind } from './milestones.ts'

/** Ordered: a later one is further. */
export const STAGES = ['applied', 'screen', 'interview', 'final', 'offer'] as const
export type Stage = (typeof STAGES)[number]

export const OUTCOMES = [
  'open',
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The stage that a milestone shows to be reached, or `null` where it shows none of its own. */
const STAGE_REACHED: Readonly<Record<MilestoneKind, Stage | null>> = {
  applied: 'applied',
  acknowledged: 'applied',
  assessment: null,
  screen: 'screen',
  interview: 'interview',
  final: 'final',
  offer: 'offer',
  accepted: 'offer',
  declined: 'offer',
  rejected: null,
  withdrawn: null,
  closed: null,
}

/** What ends an application; any later sign of life opens it again. */
const ENDINGS: ReadonlySet<MilestoneKind> = new Set([
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
])

/** Milestones that show an application moving, so that one that had ended is open again. */
const MOVES: ReadonlySet<MilestoneKind> = new Set([
  'acknowledged',
  'assessment',
  'screen',
  'interview',
  'final',
  'offer',
])

/** Position of a stage, 0 (`applied`) to 4 (`offer`). */
export function stageRank(stage: Stage): number {
  return STAGES.indexOf(stage)
}

/** The later of two stages. */
export function furthest(a: Stage, b: Stage): Stage {
  return stageRank(a) >= stageRank(b) ? a : b
}

/** Where an application stands. */
export type Standing = {
  /** The furthest stage reached, whatever came after. */
  readonly stage: Stage
  readonly outcome: Outcome
  /** The furthest stage before the rejection that ends it; `null` where none ends it. */
  readonly stageAtRejection: Stage | null
  /** Date of the last milestone that is dated. */
  readonly lastDate: Day | null
}

/**
 * Reads stage, outcome and stage at rejection off an application's milestones.
 *
 * A rejection ends it unless something moves after it: then it is open again and its old
 * rejection stays in the milestones. An acknowledgement on the day of a rejection or later
 * than it does not reopen it (systems send both), every further step does.
 *
 * @param milestones in any order; may be empty (then: stage `applied`, outcome `open`)
 * @example
 * standing([{ kind: 'screen', date: '2026-03-09', source: 'entry', certainty: 1 },
 *   { kind: 'rejected', date: '2026-03-20', source: 'entry', certainty: 1 }]).stageAtRejection // => 'screen'
 */
export function standing(milestones: readonly Milestone[]): Standing {
  let stage: Stage = 'applied'
  let outcome: Outcome = 'open'
  let stageAtRejection: Stage | null = null
  let lastDate: Day | null = null
  for (const { kind, date } of inOrder(milestones)) {
    const reached = STAGE_REACHED[kind]
    if (reached) stage = furthest(stage, reached)
    if (date && (!lastDate || date > lastDate)) lastDate = date
    if (ENDINGS.has(kind)) {
      outcome = kind as Outcome
      stageAtRejection = kind === 'rejected' ? stage : null
    } else if (MOVES.has(kind) && !(kind === 'acknowledged' && outcome === 'rejected')) {
      outcome = kind === 'offer' ? 'offer' : 'open'
      stageAtRejection = null
    }
  }
  return { stage, outcome, stageAtRejection, lastDate }
}
