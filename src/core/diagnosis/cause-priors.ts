/**
 * Priors of the causes by stage, and how fast each decides: judgement, and the page says so.
 *
 * No data set gives P(cause | rejected). The figures are elicited (docs/methods/causes.md) and
 * anchored on shares of internal hires, unfilled postings and applicants per hire.
 */
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'
import type { Stage } from '#core/model/stages.ts'

type CausePrior = {
  /** P(the cause had a part | rejected at this stage): applied, screen, interview, final. */
  readonly presence: readonly [number, number, number, number]
  /**
   * How fast a present cause decides against the others, in half units: 2 is the usual, 4
   * twice as fast. Whole numbers, so that the race is a polynomial and its integral exact.
   */
  readonly halfHazard: 1 | 2 | 3 | 4 | 5 | 6
}

const CAUSE_PRIORS: Readonly<Record<CauseId, CausePrior>> = {
  'resume-errors': { presence: [0.12, 0.03, 0.02, 0.01], halfHazard: 2 },
  'match-not-shown': { presence: [0.3, 0.15, 0.08, 0.05], halfHazard: 2 },
  'cold-or-late-channel': { presence: [0.35, 0.05, 0.02, 0.02], halfHazard: 2 },
  'answers-lacked-evidence': { presence: [0, 0.2, 0.35, 0.25], halfHazard: 2 },
  'delivery-and-nerves': { presence: [0, 0.12, 0.18, 0.15], halfHazard: 2 },
  'thin-preparation': { presence: [0, 0.15, 0.18, 0.12], halfHazard: 2 },
  'test-result': { presence: [0, 0.1, 0.3, 0.1], halfHazard: 4 },
  'process-conduct': { presence: [0.02, 0.04, 0.04, 0.04], halfHazard: 3 },
  'weak-follow-up': { presence: [0, 0.04, 0.04, 0.04], halfHazard: 1 },
  'red-flag-unaddressed': { presence: [0.02, 0.04, 0.04, 0.05], halfHazard: 3 },
  'missing-must-have': { presence: [0.4, 0.25, 0.2, 0.12], halfHazard: 4 },
  'level-mismatch': { presence: [0.15, 0.15, 0.12, 0.1], halfHazard: 3 },
  'terms-mismatch': { presence: [0.08, 0.18, 0.08, 0.12], halfHazard: 4 },
  eligibility: { presence: [0.1, 0.05, 0.01, 0.02], halfHazard: 6 },
  'references-or-checks': { presence: [0.02, 0.01, 0.01, 0.06], halfHazard: 4 },
  'internal-or-referred': { presence: [0.15, 0.15, 0.2, 0.3], halfHazard: 4 },
  'role-changed': { presence: [0.22, 0.15, 0.15, 0.15], halfHazard: 4 },
  'crowd-or-chance': { presence: [0.55, 0.4, 0.4, 0.5], halfHazard: 2 },
}

/** Chance beyond all named causes: always running, counted to not-you; in half units. */
export const BACKGROUND_HALF_HAZARD = 1

/** A test that is known to have happened before a rejection on paper. */
const TEST_AFTER_APPLYING = 0.1

/** How fast a present cause decides, in half units. */
export function halfHazardOf(cause: CauseId): number {
  return CAUSE_PRIORS[cause].halfHazard
}

/**
 * P(the cause had a part | rejected at this stage), before any evidence; 0: cannot be here.
 *
 * A withdrawn offer counts as a final. A test counts before the first talk only where one is
 * known to have been set.
 *
 * @example presencePrior('delivery-and-nerves', 'applied', false) // => 0
 */
export function presencePrior(cause: CauseId, stage: Stage, hadTest: boolean): number {
  if (cause === 'test-result' && stage === 'applied') return hadTest ? TEST_AFTER_APPLYING : 0
  const [applied, screen, interview, final] = CAUSE_PRIORS[cause].presence
  return { applied, screen, interview, final, offer: final }[stage]
}

/** The causes that can be at a stage. */
export function causesAt(stage: Stage, hadTest: boolean): readonly CauseId[] {
  return CAUSE_IDS.filter((cause) => presencePrior(cause, stage, hadTest) > 0)
}
