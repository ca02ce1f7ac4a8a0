/** What the form for a step changed of it. Pure. */
import type { MilestoneView } from '#contracts/shared.ts'
import type { MilestoneCorrection } from '#core/model/events.ts'
import type { MilestoneKind, StatedReason } from '#core/model/milestones.ts'

type StepForm = {
  readonly kind: MilestoneKind
  readonly date: string | null
  /** As the form has it; only a rejection asks for one. */
  readonly statedReason: StatedReason | null
}

/** @returns `null` where nothing differs from what is known */
export function correctionOf(
  known: Pick<MilestoneView, 'kind' | 'date' | 'statedReason'>,
  { kind, date, statedReason }: StepForm,
): MilestoneCorrection | null {
  const isOtherReason = kind === 'rejected' && statedReason !== (known.statedReason ?? null)
  if (kind === known.kind && date === known.date && !isOtherReason) return null
  return { kind, date, ...(isOtherReason && { statedReason }) }
}
