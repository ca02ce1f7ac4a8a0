/**
 * Stage rates in words, never more than their numbers allow. Pure.
 */
import type { PatternsView } from '#contracts/views.ts'
import { thousands } from '#core/model/number-words.ts'
import { bandWords } from '#web/lib/odds-words.ts'
import { STAGE_WORDS } from '#web/lib/words.ts'

export type StageRate = PatternsView['stages'][number]

/** "Application to Screening". */
export function passageWords({ from, to }: Pick<StageRate, 'from' | 'to'>): string {
  return `${STAGE_WORDS[from]} to ${STAGE_WORDS[to].toLowerCase()}`
}

/** What happened to those that entered a stage: "12 of 96 went on, 14 still wait". */
export function countsWords({ entered, passed, waiting }: StageRate): string {
  if (entered === 0) return 'None has come this far'
  const wait =
    waiting === 0 ? '' : waiting === 1 ? ', 1 still waits' : `, ${thousands(waiting)} still wait`
  return `${thousands(passed)} of ${thousands(entered)} went on${wait}`
}

/** One sentence for a stage, which a screen reader meets in place of the picture. */
export function stageSentence(stage: StageRate): string {
  return `${passageWords(stage)}: ${countsWords(stage)}. Your rate: ${ownRateWords(stage)}. Usual: ${bandWords(stage.usual, 100)}.`
}

/** Settled applications below which a stage's own rate is not spoken of (DESIGN, rule 3). */
const FEWEST = { applied: 10, later: 5 }

/** Whether a stage has enough answers for a rate of its own. */
export function isStageTold({ from, entered, waiting }: StageRate): boolean {
  return entered - waiting >= (from === 'applied' ? FEWEST.applied : FEWEST.later)
}

/** The person's rate in words, or that there is too little for one. */
export function ownRateWords(stage: StageRate): string {
  return isStageTold(stage) ? bandWords(stage.rate, 100) : 'too few to tell'
}

/** A cause is called a pattern only from this expected count on (evidence, section 8.2). */
const PATTERN_FROM = 3

/** The causes that repeat, those no more frequent than usual, and those too few to tell. */
export function recurringCauses(causes: PatternsView['causes']) {
  const counted = causes.filter(({ expected }) => expected >= PATTERN_FROM)
  return {
    recurring: counted.filter(({ repeats }) => repeats !== false),
    usual: counted.filter(({ repeats }) => repeats === false),
    rare: causes.filter(({ expected }) => expected < PATTERN_FROM),
  }
}
