/**
 * From evidence to causes: presence odds, who decided, and the three sides.
 *
 * Pure and exact (race.ts does the integral). The employer's words bear on who *decided*; all
 * other evidence bears on which causes were *present*. Start reading at `weighCauses`.
 */
import { type CauseId, sideOf } from '#core/model/causes.ts'
import type { Stage } from '#core/model/stages.ts'
import {
  BACKGROUND_QUARTER_HAZARD,
  causesAt,
  presencePrior,
  quarterHazardOf,
} from './cause-priors.ts'
import type { Evidence } from './evidence/evidence-types.ts'
import { type DecisionWeights, presenceGiven, type Runner, runRace } from './race.ts'

/** No cause is more certain than this unless the employer named it (DESIGN, honesty rule 4). */
export const MOST_CERTAIN = 0.85

/** The causes that can be at a stage, with their prior odds. */
export type CauseTable = {
  readonly causes: readonly CauseId[]
  readonly priorOdds: readonly number[]
}

export type SideShares = {
  readonly youCanChange: number
  readonly fit: number
  readonly notYou: number
}

/** What the evidence makes of the causes, in the order of `causes`. */
export type Weighed = {
  /** P(present | evidence, but for the words on who decided), at most .85. */
  readonly runners: readonly Runner[]
  readonly weights: DecisionWeights
  /** P(decided it | all evidence). */
  readonly decisive: readonly number[]
  readonly sides: SideShares
  /** Likelihood of all that was said of who decided, given the rest; 1 where nothing was. */
  readonly wordsLikelihood: number
}

export function causeTable(stage: Stage, hadTest: boolean): CauseTable {
  const causes = causesAt(stage, hadTest)
  const priorOdds = causes.map((cause) => {
    const prior = presencePrior(cause, stage, hadTest)
    return prior / (1 - prior)
  })
  return { causes, priorOdds }
}

/**
 * Weighs all evidence.
 *
 * @returns decisive chances that sum with that of pure chance to 1; sides that sum to 1
 */
export function weighCauses(table: CauseTable, evidence: readonly Evidence[]): Weighed {
  const runners = runnersOf(table, evidence, MOST_CERTAIN)
  const weights = decisionWeights(table.causes, evidence)
  const race = runRace(runners, BACKGROUND_QUARTER_HAZARD)
  const weighted = race.decides.map((share, at) => share * (weights.runners[at] as number))
  const chance = race.chance * weights.chance
  const total = weighted.reduce((sum, share) => sum + share, chance)
  const decisive = weighted.map((share) => share / total)
  const sides = sidesOf(table.causes, decisive)
  return { runners, weights, decisive, sides, wordsLikelihood: total }
}

/** P(present | all evidence) per cause, without the cap of honesty rule 4. */
export function presences(table: CauseTable, evidence: readonly Evidence[]): readonly number[] {
  const runners = runnersOf(table, evidence, 1)
  if (!evidence.some((item) => item.decision)) return runners.map((runner) => runner.presence)
  const weights = decisionWeights(table.causes, evidence)
  return presenceGiven(runners, BACKGROUND_QUARTER_HAZARD, weights)
}

/** Presence after the evidence that bears on presence. */
function runnersOf(
  table: CauseTable,
  evidence: readonly Evidence[],
  most: number,
): readonly Runner[] {
  return table.causes.map((cause, at) => {
    let odds = table.priorOdds[at] as number
    for (const { presence } of evidence) odds *= presence[cause] ?? 1
    return { presence: Math.min(most, odds / (1 + odds)), quarterHazard: quarterHazardOf(cause) }
  })
}

function decisionWeights(
  causes: readonly CauseId[],
  evidence: readonly Evidence[],
): DecisionWeights {
  const words = evidence.flatMap(({ decision }) => decision ?? [])
  const weigh = (cause: CauseId | null) =>
    words.reduce(
      (product, { named, otherwise }) => product * ((cause && named[cause]) ?? otherwise),
      1,
    )
  return { runners: causes.map(weigh), chance: weigh(null) }
}

/** Chance belongs to not-you. */
function sidesOf(causes: readonly CauseId[], decisive: readonly number[]): SideShares {
  let [youCanChange, fit] = [0, 0]
  causes.forEach((cause, at) => {
    const side = sideOf(cause)
    if (side === 'you-can-change') youCanChange += decisive[at] as number
    if (side === 'fit') fit += decisive[at] as number
  })
  return { youCanChange, fit, notYou: 1 - youCanChange - fit }
}
