/** Why an employer said no, within a sentence. Data only. */
import type { StatedReason } from './milestones.ts'

export const REASON_WORDS: Readonly<Record<StatedReason, string>> = {
  experience: 'experience',
  skills: 'skills',
  'other-candidate': 'another candidate',
  'internal-candidate': 'an internal candidate',
  'role-closed': 'the role closed',
  'requirements-changed': 'the requirements changed',
  'location-or-visa': 'place or visa',
  salary: 'pay',
  overqualified: 'too much experience',
  'no-reason': 'no reason given',
}
