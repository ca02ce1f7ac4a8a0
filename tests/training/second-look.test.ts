/** What a second look learns from what a first one says of authors whom it did not learn from. */
import { expect, it } from 'vitest'
import { type FirstLook, trainSecondLook } from '../../scripts/mail-training/second-look.ts'
import { ROUNDS } from '../../src/core/mail/learned/classes.ts'
import { secondInputs, secondScores } from '../../src/core/mail/learned/second-look.ts'

const CLAIMED = 1
const TRUE = 2

/** Surest of one class, with a sentence that says as much, and another whose score comes near. */
const scoresOf = (claimed: number, near: number) => {
  const total = Float64Array.from(ROUNDS, (_, k) => (k === claimed ? 2 : k === near ? 1 : -2))
  return { total, sentences: [total] }
}
const look = (label: number, claimed: number, near: number): FirstLook => ({
  ...{ group: 0, isMail: true, label },
  scores: scoresOf(claimed, near),
})
/** One class is claimed where the next one is meant; all others are what they seem. */
const LOOKS = Array.from({ length: 40 }, () => [
  look(TRUE, CLAIMED, TRUE),
  ...ROUNDS.flatMap((_, k) => (k === CLAIMED ? [] : [look(k, k, CLAIMED)])),
]).flat()

it('mends a class that is claimed too readily, and leaves the others', () => {
  const weights = trainSecondLook('round', LOOKS)
  const told = (claimed: number, near: number) => {
    const scores = secondScores(weights, secondInputs(scoresOf(claimed, near)))
    return scores.indexOf(Math.max(...scores))
  }
  expect(told(CLAIMED, TRUE)).toBe(TRUE)
  for (const k of ROUNDS.keys()) if (k !== CLAIMED) expect(told(k, CLAIMED)).toBe(k)
})

it('is the same for the same looks', () => {
  expect(trainSecondLook('round', LOOKS)).toEqual(trainSecondLook('round', LOOKS))
})
