/** What the learned models choose between, in the order of their weights. */
import type { MailReading } from '#core/model/message.ts'
import type { StatedReason } from '#core/model/milestones.ts'

export const REASONS: readonly StatedReason[] = [
  'no-reason',
  'experience',
  'skills',
  'other-candidate',
  'internal-candidate',
  'role-closed',
  'requirements-changed',
  'location-or-visa',
  'salary',
  'overqualified',
]
export const AFTER_STAGES: readonly MailReading['afterStage'][] = [
  null,
  'applied',
  'screen',
  'interview',
  'final',
]
export const ROUNDS: readonly MailReading['round'][] = [null, 'screen', 'interview', 'final']
