/** What the learned models choose between, in the order of their weights. */
import type { MailReading } from '#core/model/message.ts'
import { STATED_REASONS, type StatedReason } from '#core/model/milestones.ts'

export const REASONS: readonly StatedReason[] = STATED_REASONS
export const AFTER_STAGES: readonly MailReading['afterStage'][] = [
  null,
  'applied',
  'screen',
  'interview',
  'final',
]
export const ROUNDS: readonly MailReading['round'][] = [null, 'screen', 'interview', 'final']
