/**
 * Whether a rate changed over time, in words: "likely" from .80, "possibly" from .60, as a leak
 * (DESIGN, honesty rule 3), each with both rates and their bands. Words only; numbers come in.
 */
import { aboutInTen, inHundredWithBand } from '#core/model/chance-words.ts'
import type { PassableStage } from './diagnosis-types.ts'
import { LIKELY, POSSIBLE } from './leak.ts'
import type { RateChange } from './rate-change.ts'

const WHAT: Readonly<Record<PassableStage, string>> = {
  applied: 'first talks',
  screen: 'first talks that go further',
  interview: 'interviews that go further',
  final: 'final rounds that end in an offer',
}

/**
 * One sentence, or two.
 *
 * @param names of the periods, in the order of the rates
 */
export function changeWords(
  from: PassableStage,
  change: RateChange | null,
  names: readonly string[],
): string {
  if (change === null) return 'Too few answers to compare periods.'
  const { more, fewer, since, rates } = change
  const [chance, direction] = more >= fewer ? [more, 'More'] : [fewer, 'Fewer']
  const [first, last] = [rates[0], rates.at(-1)]
  if (chance < POSSIBLE || !first || !last)
    return `No change in ${WHAT[from]} over time that is more than chance can make.`
  const how = chance >= LIKELY ? 'likely' : 'possibly'
  const own = `${inHundredWithBand(first)} in ${names[0]}, ${inHundredWithBand(last)} in ${names.at(-1)}`
  return `${direction} ${WHAT[from]} since ${names[since]}, ${how} (${aboutInTen(chance)}): ${own}. Shifts in your ways in are allowed for.`
}
