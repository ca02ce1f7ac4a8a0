/** What the head asks of the mail, and what it learns, is the slope of its loss. */
import { describe, expect, it } from 'vitest'
import { HeadWeights } from '../../scripts/mail-training/head-weights.ts'
import { MatrixMemory } from '../../scripts/mail-training/matrix-memory.ts'
import { chance } from '../../scripts/mail-training/names.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import {
  HIDDEN,
  headScores,
  hiddenOf,
  MAIL,
  WIDTHS,
} from '../../src/core/mail/learned/recurrent.ts'
import { slopeAt } from './slope.ts'

const FOUND = WIDTHS.found
const [CLASSES, LABEL, FLAG, STEP] = [3, 1, 7, 2e-3]
const next = chance(5)
const random = (length: number) => Float32Array.from({ length }, () => 2 * next() - 1)

const memory = new MatrixMemory()
const weights = new HeadWeights(CLASSES, next, memory)
const seen = {
  found: [memory.copied(random(FOUND)), memory.copied(random(FOUND))],
  mail: memory.copied(random(MAIL)),
  flags: [FLAG],
}
const loss = () => -Math.log(shares(headScores(weights.head, seen))[LABEL] as number)

/** How the loss moves with one number. */
const slopeOf = (numbers: Float32Array, at: number): number => slopeAt(numbers, at, STEP, loss)

describe('the head of the network', () => {
  const sure = shares(headScores(weights.head, seen))
  const error = Float32Array.from(sure, (one, k) => one - (k === LABEL ? 1 : 0))
  const kept = new Float32Array(HIDDEN).fill(1)
  const hidden = weights.hiddenFor(seen)
  const { foundPull, mailPull } = weights.learn(seen, { hidden, kept }, error)

  it('sees of the hidden layer what is read with', () => {
    const read = hiddenOf(weights.head, seen)
    expect(hidden.every((one, at) => Math.abs(one - (read[at] as number)) < 1e-5)).toBe(true)
    expect(hidden.some((one) => one > 0.1)).toBe(true)
  })

  it.each([
    ['the mail', seen.mail, mailPull, 0],
    ['a sentence', seen.found[1], foundPull[1], 0],
    ['the hidden layer', weights.hidden.values, weights.hidden.gradients, 0],
    ['its mail', weights.hiddenMail.values, weights.hiddenMail.gradients, 0],
    ['its flags', weights.hiddenFlags.values, weights.hiddenFlags.gradients, FLAG * HIDDEN],
    ['its constants', weights.hiddenConstants.values, weights.hiddenConstants.gradients, 0],
    ['the flags', weights.flags.values, weights.flags.gradients, FLAG * CLASSES],
  ])('asks of %s what moves its loss', (_, values, gradients, first) => {
    const count = Math.min(60, (values?.length ?? 0) - first)
    const asked = Array.from({ length: count }, (__, at) => gradients?.[first + at] as number)
    const wrong = asked.filter(
      (one, at) => Math.abs(one - slopeOf(values as Float32Array, first + at)) > 2e-3,
    )
    // Within a step a number of the hidden layer may cross 0.
    expect(wrong.length).toBeLessThanOrEqual(1)
    expect(asked.some((one) => Math.abs(one) > 1e-3)).toBe(true)
  })
})
