/** Steps as a person reads them in a terminal. */
import type { StepView } from '#contracts/shared.ts'

export function renderSteps(steps: readonly StepView[]): string {
  return steps
    .map(({ title, why, when, draft, applicationId, detail, expected }) =>
      [
        `• ${title} (${when})`,
        `  ${why}`,
        ...(detail ? [`  ${detail}`] : []),
        ...(expected ? [`  ${expected.words}`] : []),
        ...(draft && applicationId
          ? [`  Draft: comeback draft ${draft.kind} ${applicationId}`]
          : []),
      ].join('\n'),
    )
    .join('\n')
}
