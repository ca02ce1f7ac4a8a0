/** Milestones within a sentence. Data only. */
import type { MilestoneKind } from '#core/model/milestones.ts'

export const MILESTONE_IN_SENTENCE: Readonly<Record<MilestoneKind, string>> = {
  applied: 'applied',
  acknowledged: 'confirmed',
  assessment: 'test or task',
  screen: 'screening talk',
  interview: 'interview',
  final: 'final interview',
  offer: 'offer',
  accepted: 'you accepted',
  declined: 'you declined',
  rejected: 'they said no',
  withdrawn: 'you withdrew',
  closed: 'closed',
}
