/**
 * The learned weighing of kinds: a multinomial logistic regression over words, pairs of words and
 * the findings of the tables. Its weights are written by scripts/train-mail-kinds.ts from mails
 * with labels. It decides between what the tables found, and tells how sure that is.
 *
 * Method: Bishop 2006, Pattern Recognition and Machine Learning, section 4.3.4.
 */
import { MESSAGE_KINDS } from '#core/model/message.ts'
import { KIND_WORD_WEIGHTS, KIND_WORDS, RULE_WEIGHTS, WEIGHT_STEP } from './english/kind-weights.ts'

const KINDS = MESSAGE_KINDS.length
/** Digits of a weight, from the most negative to the most positive. */
export const WEIGHT_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
export const MIDDLE_DIGIT = 30
/** Few words of a short mail count no more than this many would. */
const LEAST_WORDS = 12
const WORD_STRENGTH = 3

const PLACE_OF: ReadonlyMap<string, number> = new Map(
  KIND_WORDS.split('|').map((word, at) => [word, at]),
)
const DIGIT_VALUE: ReadonlyMap<string, number> = new Map(
  [...WEIGHT_DIGITS].map((digit, at) => [digit, (at - MIDDLE_DIGIT) * WEIGHT_STEP]),
)
const WEIGHTS = Float64Array.from(KIND_WORD_WEIGHTS, (digit) => DIGIT_VALUE.get(digit) ?? 0)

/** How strongly each known word counts in a mail with so many of them. */
export function wordStrength(known: number): number {
  return WORD_STRENGTH / Math.sqrt(Math.max(known, LEAST_WORDS))
}

/** Scores turned into shares that add up to 1. */
function shares(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/**
 * Probability of each kind, in the order of `MESSAGE_KINDS`.
 *
 * @param words from `wordFeatures`
 * @param rules from `ruleFeatures`
 * @returns nine numbers from 0 to 1 that add up to 1
 */
export function kindProbabilities(
  words: readonly string[],
  rules: readonly number[],
): readonly number[] {
  const known = words.map((word) => PLACE_OF.get(word)).filter((place) => place !== undefined)
  const strength = wordStrength(known.length)
  const scores = new Array<number>(KINDS).fill(0)
  for (const place of known) {
    const row = place * KINDS
    for (let kind = 0; kind < KINDS; kind += 1)
      scores[kind] = (scores[kind] as number) + strength * (WEIGHTS[row + kind] as number)
  }
  for (const [at, row] of RULE_WEIGHTS.entries()) {
    const value = at < rules.length ? (rules[at] as number) : 1
    if (value === 0) continue
    for (const [kind, weight] of row.entries())
      scores[kind] = (scores[kind] as number) + value * weight
  }
  return shares(scores)
}

/** How much the words of one sentence speak for a kind, against the mean of all kinds. */
export function wordsSpeakFor(words: readonly string[], kind: number): number {
  let sum = 0
  for (const word of words) {
    const place = PLACE_OF.get(word)
    if (place !== undefined) sum += WEIGHTS[place * KINDS + kind] as number
  }
  return sum
}
