/**
 * The way back along a sentence: what is asked of the gates at each place, where so much is asked of
 * each number that was found (`carriedAlong`).
 */
import {
  CARRIED,
  type Carried,
  FOUND,
  GATES,
  stepsAlong,
} from '../../src/core/mail/learned/carried.ts'

/** @returns GATES for each place of the sentence */
export function gatesAsked(
  { news, kept, states, from }: Carried,
  pull: Float32Array,
): Float32Array {
  const count = news.length / FOUND
  const gates = new Float32Array(count * GATES)
  /** What is asked of the state at a place by those that it was carried to. */
  const back = new Float32Array(FOUND)
  for (const { place, before, first } of stepsAlong(count).toReversed())
    for (let at = first; at < first + CARRIED; at += 1) {
      const asked = (back[at] as number) + (from[at] === place ? (pull[at] as number) : 0)
      const own = place * FOUND + at
      const [share, brought] = [kept[own] as number, news[own] as number]
      back[at] = asked * share
      const carried = before === null ? 0 : (states[before * FOUND + at] as number)
      const steep = 1 - Math.abs(brought)
      gates[place * GATES + at] = asked * (1 - share) * steep * steep
      const keptSteep = 1 - Math.abs(2 * share - 1)
      gates[place * GATES + FOUND + at] = (asked * (carried - brought) * keptSteep * keptSteep) / 2
    }
  return gates
}

/**
 * The words that have a say at a place of a sentence, and the first of their columns there.
 *
 * @example
 * sayAt(0, 5) // → [{ at: 0, first: GATES }, { at: 1, first: 0 }]
 */
export function sayAt(
  place: number,
  count: number,
): readonly { readonly at: number; readonly first: number }[] {
  return [place - 1, place, place + 1].flatMap((at) =>
    at < 0 || at >= count ? [] : [{ at, first: (place - at + 1) * GATES }],
  )
}
