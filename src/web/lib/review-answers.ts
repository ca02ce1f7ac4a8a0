/**
 * What a review card can be answered with. Pure.
 */
import type { ReviewCard } from '#contracts/http.ts'

export type ReviewAnswer = {
  /** The key that gives it: `Y`, or a number from `1`. */
  readonly key: string
  readonly text: string
  /** The application it goes to; absent where the mail itself tells. */
  readonly target?: string
}

type Asked = Pick<ReviewCard, 'asks' | 'candidates' | 'ownApplicationId'>

/** The answers that take a mail or row in, likeliest first; none where only a name will do. */
export function answersOf({ asks, candidates, ownApplicationId }: Asked): readonly ReviewAnswer[] {
  if (asks === 'what-is-it') return [{ key: 'Y', text: 'Yes' }]
  if (asks === 'which-employer') return []
  const known = candidates.map(({ label, applicationId }) => ({
    text: label,
    target: applicationId,
  }))
  return [...known, { text: 'An application of its own', target: ownApplicationId }].map(
    (answer, at) => ({ key: String(at + 1), ...answer }),
  )
}
