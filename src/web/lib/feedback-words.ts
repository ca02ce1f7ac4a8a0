/** The feedback page: what its address says, and how it names things. Pure. */
import type { ReadFeedbackView } from '#contracts/feedback.ts'
import { CAUSE_IDS, type CauseId } from '#core/model/causes.ts'

export type FeedbackSearch = {
  /** The application that is spoken of. */
  readonly for?: string
}

export function feedbackSearchOf(raw: Readonly<Record<string, unknown>>): FeedbackSearch {
  return typeof raw.for === 'string' && raw.for !== '' ? { for: raw.for } : {}
}

type Suggestion = ReadFeedbackView['suggestions'][number]

/** Causes to tick: those that the words speak of first, the others behind. */
export function causeChoices(suggestions: readonly Suggestion[]): {
  readonly spokenOf: readonly Suggestion[]
  readonly others: readonly CauseId[]
} {
  const named = new Set(suggestions.map(({ cause }) => cause))
  return { spokenOf: suggestions, others: CAUSE_IDS.filter((cause) => !named.has(cause)) }
}

/** The causes with one more, or one less. */
export function ticked(
  causes: readonly CauseId[],
  cause: CauseId,
  isTicked: boolean,
): readonly CauseId[] {
  const rest = causes.filter((one) => one !== cause)
  return isTicked ? [...rest, cause] : rest
}
