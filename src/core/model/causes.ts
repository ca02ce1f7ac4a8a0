/**
 * The causes of a rejection and the side each stands on. Ids are part of the contract.
 * Priors, evidence and remedies per cause: core/diagnosis.
 */

export const SIDES = ['you-can-change', 'fit', 'not-you'] as const
export type Side = (typeof SIDES)[number]

export const CAUSE_IDS = [
  'resume-errors',
  'match-not-shown',
  'cold-or-late-channel',
  'answers-lacked-evidence',
  'delivery-and-nerves',
  'thin-preparation',
  'test-result',
  'process-conduct',
  'weak-follow-up',
  'red-flag-unaddressed',
  'missing-must-have',
  'level-mismatch',
  'terms-mismatch',
  'eligibility',
  'references-or-checks',
  'internal-or-referred',
  'role-changed',
  'crowd-or-chance',
] as const
export type CauseId = (typeof CAUSE_IDS)[number]

const FIT: readonly CauseId[] = [
  'missing-must-have',
  'level-mismatch',
  'terms-mismatch',
  'eligibility',
  'references-or-checks',
]
const NOT_YOU: readonly CauseId[] = ['internal-or-referred', 'role-changed', 'crowd-or-chance']

/** The side a cause stands on. */
export function sideOf(cause: CauseId): Side {
  if (FIT.includes(cause)) return 'fit'
  return NOT_YOU.includes(cause) ? 'not-you' : 'you-can-change'
}
