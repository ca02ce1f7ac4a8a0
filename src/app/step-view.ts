/** The wire form of a step. */
import type { StepView } from '#contracts/shared.ts'
import type { NextStep } from '#core/plan/step-types.ts'

export function stepView({
  id,
  applicationId,
  title,
  why,
  when,
  draft,
  saidIn,
  detail,
  minutes,
  expected,
}: NextStep): StepView {
  const told = saidIn && { saidIn: { ...saidIn } }
  return { id, applicationId, title, why, when, draft, ...told, detail, minutes, expected }
}
