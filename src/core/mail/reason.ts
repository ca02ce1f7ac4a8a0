/**
 * The reason that a rejection's words give. Order matters: what is more particular goes first.
 * Boilerplate about other candidates is read as said (`other-candidate`); whether it is evidence
 * is for the diagnosis to judge.
 */
import type { StatedReason } from '#core/model/milestones.ts'
import { REASONS } from './english/reasons.ts'
import type { Sentence } from './sentences.ts'

const CONDITION = /^(?:if|should|unless|whenever|when)\b/

/** The stated reason, and where it stands; `no-reason` when none is given. */
export function statedReasonIn(body: readonly Sentence[]): {
  reason: StatedReason
  sentence: Sentence | null
} {
  for (const { reason, says, unless } of REASONS) {
    const sentence = body.find(
      ({ lower }) => says.test(lower) && !unless?.test(lower) && !CONDITION.test(lower),
    )
    if (sentence) return { reason, sentence }
  }
  return { reason: 'no-reason', sentence: null }
}
