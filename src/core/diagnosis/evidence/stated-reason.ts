/**
 * What the employer's own words tell of the cause that decided.
 *
 * `named`: how likely such words are where that cause decided; `otherwise`: where another did
 * (people are polite, and letters are templates). Boilerplate ("other candidates more closely
 * matched") and silence on the reason tell nothing at all: no entry. docs/methods/causes.md.
 */
import type { StatedReason } from '#core/model/milestones.ts'
import type { Evidence } from './evidence-types.ts'

type Words = Pick<Evidence, 'sentence' | 'stated'> & {
  readonly decision: NonNullable<Evidence['decision']>
}

const STATED: Readonly<Partial<Record<StatedReason, Words>>> = {
  'internal-candidate': {
    sentence: 'They wrote that the job went to somebody from inside.',
    decision: { named: { 'internal-or-referred': 1 }, otherwise: 0.003 },
    stated: ['internal-or-referred'],
  },
  'role-closed': {
    sentence: 'They wrote that the role was closed or put on hold.',
    decision: { named: { 'role-changed': 1 }, otherwise: 0.004 },
    stated: ['role-changed'],
  },
  'requirements-changed': {
    sentence: 'They wrote that what they need has changed.',
    decision: { named: { 'role-changed': 1 }, otherwise: 0.01 },
    stated: ['role-changed'],
  },
  experience: {
    sentence: 'They wrote that they need more, or other, experience.',
    decision: {
      named: { 'missing-must-have': 1, 'level-mismatch': 0.7, 'match-not-shown': 0.3 },
      otherwise: 0.06,
    },
    stated: ['missing-must-have', 'level-mismatch'],
  },
  skills: {
    sentence: 'They wrote that they need other skills.',
    decision: {
      named: {
        'missing-must-have': 1,
        'match-not-shown': 0.5,
        'test-result': 0.6,
        'answers-lacked-evidence': 0.25,
      },
      otherwise: 0.05,
    },
    stated: ['missing-must-have', 'match-not-shown', 'test-result'],
  },
  'location-or-visa': {
    sentence: 'They wrote that place or work permission was the reason.',
    decision: { named: { eligibility: 1, 'terms-mismatch': 0.5 }, otherwise: 0.004 },
    stated: ['eligibility', 'terms-mismatch'],
  },
  salary: {
    sentence: 'They wrote that pay was the reason.',
    decision: { named: { 'terms-mismatch': 1 }, otherwise: 0.006 },
    stated: ['terms-mismatch'],
  },
  overqualified: {
    sentence: 'They wrote that you bring more than the role asks for.',
    decision: { named: { 'level-mismatch': 1, 'terms-mismatch': 0.1 }, otherwise: 0.015 },
    stated: ['level-mismatch'],
  },
}

/** The evidence in a stated reason, or `null` where the words tell nothing. */
export function statedEvidence(reason: StatedReason): Evidence | null {
  const words = STATED[reason]
  return words ? { id: `stated=${reason}`, presence: {}, ...words } : null
}
