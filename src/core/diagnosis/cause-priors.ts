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
   * How fast a present cause decides against the others, in quarter units: 4 is the
   * usual, 8 twice as fast. Whole numbers, so that the race is a polynomial and its integral exact.
   */
  readonly quarterHazard: 2 | 4 | 6 | 8 | 12
}

const CAUSE_PRIORS: Readonly<Record<CauseId, CausePrior>> = {
  'resume-errors': { presence: [0.12, 0.03, 0.02, 0.01], quarterHazard: 4 },
  'match-not-shown': { presence: [0.3, 0.15, 0.08, 0.05], quarterHazard: 4 },
  'cold-or-late-channel': { presence: [0.35, 0.05, 0.02, 0.02], quarterHazard: 4 },
  'answers-lacked-evidence': { presence: [0, 0.2, 0.35, 0.25], quarterHazard: 4 },
  'delivery-and-nerves': { presence: [0, 0.12, 0.18, 0.15], quarterHazard: 4 },
  'thin-preparation': { presence: [0, 0.15, 0.18, 0.12], quarterHazard: 4 },
  'test-result': { presence: [0, 0.1, 0.3, 0.1], quarterHazard: 8 },
  'process-conduct': { presence: [0.02, 0.04, 0.04, 0.04], quarterHazard: 6 },
  'weak-follow-up': { presence: [0, 0.04, 0.04, 0.04], quarterHazard: 2 },
  'red-flag-unaddressed': { presence: [0.02, 0.04, 0.04, 0.05], quarterHazard: 6 },
  'missing-must-have': { presence: [0.4, 0.25, 0.2, 0.12], quarterHazard: 8 },
  'level-mismatch': { presence: [0.15, 0.15, 0.12, 0.1], quarterHazard: 6 },
  'terms-mismatch': { presence: [0.08, 0.18, 0.08, 0.12], quarterHazard: 8 },
  eligibility: { presence: [0.1, 0.05, 0.01, 0.02], quarterHazard: 12 },
  'references-or-checks': { presence: [0.02, 0.01, 0.01, 0.06], quarterHazard: 8 },
  'internal-or-referred': { presence: [0.15, 0.15, 0.2, 0.3], quarterHazard: 8 },
  'role-changed': { presence: [0.22, 0.15, 0.15, 0.15], quarterHazard: 8 },
  'crowd-or-chance': { presence: [0.55, 0.4, 0.4, 0.5], quarterHazard: 4 },
}

/** Chance beyond all named causes: always running, counted to not-you; in quarter units. */
export const BACKGROUND_QUARTER_HAZARD = 1

/** A test that is known to have happened before a rejection on paper. */
const TEST_AFTER_APPLYING = 0.1

/** How fast a present cause decides, in quarter units. */
export function quarterHazardOf(cause: CauseId): number {
  return CAUSE_PRIORS[cause].quarterHazard
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
