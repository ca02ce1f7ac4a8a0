/**
 * The board: which column an application stands in, and what moving it means. Pure.
 *
 * A move adds one milestone, dated today. It goes forward or ends things; going back is not a
 * move but a correction, made on the application's own page.
 */
import type { ApplicationView } from '#contracts/shared.ts'
import { type Outcome, STAGES, type Stage, stageRank } from '#core/model/stages.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

export const ENDINGS = ['accepted', 'declined', 'rejected', 'withdrawn'] as const
export type Ending = (typeof ENDINGS)[number]
export type MoveTarget = Stage | Ending

export type Move =
  | { readonly kind: MoveTarget; readonly refused?: never }
  | { readonly refused: string; readonly kind?: never }

const isUnderWay = ({ outcome }: ApplicationView) => outcome === 'open' || outcome === 'offer'

type EndedGroup = {
  readonly name: string
  readonly outcomes: readonly Outcome[]
  /** What a card dropped here becomes; `null` where the place alone does not tell. */
  readonly target: Ending | null
}
const ENDED_GROUPS: readonly EndedGroup[] = [
  { name: 'They said no', outcomes: ['rejected'], target: 'rejected' },
  { name: 'Silence', outcomes: ['closed'], target: null },
  { name: 'You withdrew', outcomes: ['withdrawn'], target: 'withdrawn' },
  { name: 'Accepted or declined', outcomes: ['accepted', 'declined'], target: null },
]

/** What is under way by stage, in the order given, and what has ended, by how. */
export function boardOf(applications: readonly ApplicationView[]) {
  const underWay = applications.filter(isUnderWay)
  return {
    columns: STAGES.map((stage) => ({
      stage,
      applications: underWay.filter((one) => one.stage === stage),
    })),
    ended: ENDED_GROUPS.map(({ name, outcomes, target }) => ({
      name,
      target,
      applications: applications.filter(({ outcome }) => outcomes.includes(outcome)),
    })),
  }
}

/** What moving an application somewhere adds to it, or why it makes no sense and what to do. */
export function moveTo(application: ApplicationView, target: MoveTarget): Move {
  const { employer, stage, outcome } = application
  const ending = ENDINGS.find((one) => one === target)
  if (ending) {
    const needsOffer = ending === 'accepted' || ending === 'declined'
    if (!isUnderWay(application)) {
      return { refused: `${employer} has ended already. Correct how it ended on its page.` }
    }
    if (needsOffer && outcome !== 'offer') {
      return { refused: `${employer} has made no offer yet. Move it to Offer first.` }
    }
    return { kind: ending }
  }
  const to = target as Stage
  if (isUnderWay(application) && stage === to) {
    return { refused: `${employer} is at that stage already.` }
  }
  if (to === 'applied' || stageRank(to) < stageRank(stage)) {
    return {
      refused: `${employer} came as far as ${STAGE_WORDS[stage].toLowerCase()}. If it did not, take that out on its page.`,
    }
  }
  return { kind: to }
}

/** The moves that make sense, for the menu. */
export function movesOf(application: ApplicationView): readonly MoveTarget[] {
  return [...STAGES, ...ENDINGS].filter((target) => moveTo(application, target).kind)
}
