/** What happened and what was written, in one order. Pure. */
import type { LetterView } from '#contracts/kept-letters.ts'
import type { MilestoneView } from '#contracts/shared.ts'

export type TimelineItem = { readonly milestone: MilestoneView } | { readonly letter: LetterView }

/**
 * Letters between the milestones, each behind what had happened by its day; the milestones keep
 * their order.
 *
 * @param letters that were sent, in the order in which they went
 */
export function timelineItems(
  milestones: readonly MilestoneView[],
  letters: readonly LetterView[],
): readonly TimelineItem[] {
  const behind = Map.groupBy(letters, (letter) => placeOf(letter, milestones))
  const at = (place: number) => (behind.get(place) ?? []).map((letter) => ({ letter }))
  return [...at(-1), ...milestones.flatMap((milestone, place) => [{ milestone }, ...at(place)])]
}

/** Index of the milestone that it stands behind; -1: before all. */
function placeOf({ sent }: LetterView, milestones: readonly MilestoneView[]): number {
  return milestones.findLastIndex(({ date }) => date !== null && date <= (sent?.on ?? ''))
}
