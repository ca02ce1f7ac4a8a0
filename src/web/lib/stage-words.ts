/**
 * Stage rates in words and as places on a chart. Pure.
 */
import type { PatternsView } from '#contracts/views.ts'
import { bandWords } from '#web/lib/odds-words.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

export type StageRate = PatternsView['stages'][number]

/** "Application to Screening". */
export function passageWords({ from, to }: Pick<StageRate, 'from' | 'to'>): string {
  return `${STAGE_WORDS[from]} to ${STAGE_WORDS[to].toLowerCase()}`
}

/** What happened to those that entered a stage: "12 of 96 went on, 14 still wait". */
export function countsWords({ entered, passed, waiting }: StageRate): string {
  const wait = waiting === 0 ? '' : waiting === 1 ? ', 1 still waits' : `, ${waiting} still wait`
  return `${passed} of ${entered} went on${wait}`
}

/** One sentence for a stage, which a screen reader meets in place of the picture. */
export function stageSentence(stage: StageRate): string {
  return `${passageWords(stage)}: ${countsWords(stage)}. Your rate: ${bandWords(stage.rate, 100)}. Usual: ${bandWords(stage.usual, 100)}.`
}

/**
 * The right end of a chart's axis: the first round share that holds every band, 0..1.
 *
 * @example axisEnd([0.08, 0.31]) // => 0.4
 */
export function axisEnd(highs: readonly number[]): number {
  const highest = Math.max(0, ...highs)
  return [0.1, 0.2, 0.4, 0.6, 0.8, 1].find((end) => highest <= end) ?? 1
}

/** A cause is called a pattern only from this expected count on (evidence, section 8.2). */
const PATTERN_FROM = 3

/** The causes that recur often enough to speak of, and the others. */
export function recurringCauses(causes: PatternsView['causes']) {
  return {
    recurring: causes.filter(({ expected }) => expected >= PATTERN_FROM),
    rare: causes.filter(({ expected }) => expected < PATTERN_FROM),
  }
}
