/**
 * What feedback that the person confirmed tells of the cause that decided: the employer's own
 * words to this one person, the strongest evidence there is. docs/methods/feedback.md.
 *
 * All feedback on one rejection is one piece of evidence: said twice is not known twice.
 */
import type { CauseId } from '#core/model/causes.ts'
import type { Feedback } from '#core/model/feedback.ts'
import type { Evidence } from './evidence-types.ts'

/**
 * How likely it is that such words are said where another cause decided: people are polite, and
 * nobody told may be the whole of it. Judgement; lower than for the reason in a letter of refusal
 * (.04 to .06 for experience and skills), which is often a template.
 */
const SAID_OTHERWISE = 0.02

const MOST_CHARACTERS = 90

/** The evidence in what they said, or `null` where nothing was confirmed. */
export function feedbackEvidence(feedback: readonly Feedback[]): Evidence | null {
  const causes = [...new Set(feedback.flatMap((one) => one.causes))].toSorted()
  const telling = feedback.findLast((one) => one.causes.length > 0)
  if (!telling) return null
  const named: Partial<Record<CauseId, number>> = {}
  for (const cause of causes) named[cause] = 1
  return {
    id: `feedback=${causes.join('+')}`,
    sentence: `They told you: “${cut(telling.text)}”`,
    presence: {},
    decision: { named, otherwise: SAID_OTHERWISE },
    stated: causes,
  }
}

/** Whether the reason in the letter of refusal says again what they told: it counts once. */
export function saysTheSame(feedback: Evidence, reason: Evidence): boolean {
  return (reason.stated ?? []).some((cause) => feedback.stated?.includes(cause))
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line
}
