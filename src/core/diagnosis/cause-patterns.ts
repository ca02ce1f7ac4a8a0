/**
 * Which causes repeat over the rejections of a search.
 *
 * Pure. A cause repeats from three expected rejections on, where the evidence raises it by a
 * quarter above what the stages alone would give, and where it beats shuffled histories.
 * Method: docs/methods/causes.md, "What repeats". Start reading at `causePatterns`.
 */
import { CAUSE_IDS, type CauseId, sideOf } from '#core/model/causes.ts'
import { thousands } from '#core/model/number-words.ts'
import type { CausePattern } from './diagnosis-types.ts'
import { type AgainstShuffled, againstShuffled } from './shuffled-history.ts'
import type { Weighed } from './weighed-rejections.ts'

/** A cause is said to repeat from this many expected rejections on, … */
const LEAST_EXPECTED = 3
/** … when the evidence raises it this much above what the stages alone would give, … */
const LEAST_LIFT = 1.25
// … and when it beats shuffled histories.

/** @returns most expected first; without causes that cannot have decided any */
export function causePatterns(groups: readonly Weighed[]): readonly CausePattern[] {
  const expected = expectedCounts(groups, ({ decisive }) => decisive)
  const baseline = expectedCounts(groups, ({ unmoved }) => unmoved)
  const rejections = groups.reduce((sum, { days }) => sum + days.length, 0)
  const counted = CAUSE_IDS.flatMap((id) => {
    const count = expected.get(id) ?? 0
    const least = Math.max(LEAST_EXPECTED, LEAST_LIFT * (baseline.get(id) ?? 0))
    return count > 0 ? [[id, { expected: count, isPattern: reaches(least) }] as const] : []
  })
  const isAny = counted.some(([, { expected: count, isPattern }]) => isPattern(count))
  // Nothing to be judged: then nothing is shuffled.
  const judged = isAny ? againstShuffled(groups, new Map(counted)) : null
  return counted
    .map(([id, { expected: count, isPattern }]) => {
      const shuffled = judged?.get(id) ?? null
      const repeats = isPattern(count) && shuffled?.isBeaten === true
      const words = causeWords({ count, repeats, isRaised: isPattern(count), rejections, shuffled })
      return { id, side: sideOf(id), expected: count, words, repeats, shuffled: bandOf(shuffled) }
    })
    .toSorted((a, b) => b.expected - a.expected)
}

const reaches = (least: number) => (count: number) => count >= least

const bandOf = (shuffled: AgainstShuffled | null): CausePattern['shuffled'] =>
  shuffled && { low: shuffled.low, high: shuffled.high }

/** How many rejections each cause is expected to have decided. */
function expectedCounts(
  groups: readonly Weighed[],
  sharesOf: (group: Weighed) => readonly number[],
): ReadonlyMap<CauseId, number> {
  const total = new Map<CauseId, number>()
  for (const group of groups) {
    const shares = sharesOf(group)
    group.causes.forEach((cause, at) => {
      const sum = total.get(cause) ?? 0
      total.set(cause, sum + group.days.length * (shares[at] as number))
    })
  }
  return total
}

type Told = {
  readonly count: number
  readonly repeats: boolean
  readonly isRaised: boolean
  readonly rejections: number
  readonly shuffled: AgainstShuffled | null
}

function causeWords({ count, repeats, isRaised, rejections, shuffled }: Told): string {
  const counted = `About ${thousands(count)} of ${thousands(rejections)} rejections`
  if (count < LEAST_EXPECTED) return 'Too few to tell whether it repeats.'
  if (!isRaised || !shuffled) return `${counted}: no more than is usual at these stages.`
  const chance = `(${rangeOf(shuffled)} where evidence falls at random)`
  if (!repeats) return `${counted}: more than is usual, and no more than chance can make ${chance}.`
  return `${counted}: more than is usual at these stages and than chance makes ${chance}, so it repeats.`
}

function rangeOf({ low, high }: AgainstShuffled): string {
  const [from, to] = [Math.round(low), Math.round(high)]
  return from === to ? `about ${from}` : `${from} to ${to}`
}
