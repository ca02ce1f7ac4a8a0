/**
 * What repeats over several rejections looked at together. Pure; counts, and claims nothing
 * more: a handful of noes says little about the next.
 */
import type { CauseId, Side } from '#core/model/causes.ts'
import type { Band } from './band.ts'
import type { CauseFinding, Diagnosis, Sides } from './diagnosis-types.ts'

/** A cause had a likely part from here on. */
const LIKELY_FROM = 0.4
/** More than these are no pattern any more. */
const MOST_CAUSES = 4

export type RepeatedCause = { readonly id: CauseId; readonly side: Side; readonly times: number }

/**
 * Causes with a likely part (at least 4 in 10) in two or more of the rejections.
 *
 * @returns the most frequent first, four at most; none where nothing repeats
 */
export function repeatedCauses(
  diagnoses: readonly Pick<Diagnosis, 'causes'>[],
): readonly RepeatedCause[] {
  const likely = diagnoses
    .flatMap(({ causes }) => causes)
    .filter(({ probability }) => probability >= LIKELY_FROM)
  const byId = Map.groupBy(likely, ({ id }: CauseFinding) => id)
  return [...byId.values()]
    .flatMap((found) => (found[0] ? [{ ...found[0], times: found.length }] : []))
    .filter(({ times }) => times >= 2)
    .toSorted((a, b) => b.times - a.times)
    .slice(0, MOST_CAUSES)
    .map(({ id, side, times }) => ({ id, side, times }))
}

/**
 * How many of the rejections each side probably decided.
 *
 * The bands are added end to end: wider than they need be where the judgements err
 * independently, and right where they err together.
 *
 * @returns for each side a band in rejections, 0..n
 * @example summedSides([]) [0] // => { side: 'you-can-change', mean: 0, low: 0, high: 0 }
 */
export function summedSides(
  diagnoses: readonly Pick<Diagnosis, 'sides'>[],
): readonly (Band & { readonly side: Side })[] {
  const sum = (side: Side, key: keyof Sides) => {
    const total = (value: 'probability' | 'low' | 'high') =>
      diagnoses.reduce((so, { sides }) => so + sides[key][value], 0)
    return { side, mean: total('probability'), low: total('low'), high: total('high') }
  }
  return [sum('you-can-change', 'youCanChange'), sum('fit', 'fit'), sum('not-you', 'notYou')]
}
