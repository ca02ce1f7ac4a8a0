/** Steps as a person reads them in a terminal. */
import type { StepView } from '#contracts/shared.ts'

export function renderSteps(steps: readonly StepView[]): string {
  return steps
    .map(({ title, why, when, draft, applicationId, detail }) =>
      [
        `• ${title} (${when})`,
        `  ${why}`,
        ...(detail ? [`  ${detail}`] : []),
        ...(draft && applicationId
          ? [`  Draft: comeback draft ${draft.kind} ${applicationId}`]
          : []),
      ].join('\n'),
    )
    .join('\n')
}
