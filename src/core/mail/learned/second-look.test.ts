/** What a second look is given, and what it makes of it. */
import { expect, it } from 'vitest'
import { inputsFor, secondInputs, secondScores } from './second-look.ts'

const scores = (...rows: number[][]) => rows.map((row) => Float64Array.from(row))
const look = (total: number[], ...sentences: number[][]) =>
  secondInputs({ total: Float64Array.from(total), sentences: scores(...sentences) })

it('is given each class by its score, its best two sentences, their mean, subject and end', () => {
  const inputs = look([4, -4], [0, 8], [8, 0], [4, -8])
  expect(inputs).toHaveLength(inputsFor(2))
  const [first, second] = [inputs.subarray(0, 8), inputs.subarray(8, 16)]
  expect([...first.subarray(0, 6)]).toEqual([1, 2, 1, 1, 0, 1])
  expect([...second.subarray(0, 6)]).toEqual([-1, 2, 0, 0, 2, -2])
  // Shares of the whole mail, and the highest of a sentence.
  expect(first[6]).toBeCloseTo(1 / (1 + Math.exp(-8)))
  expect(second[7]).toBeCloseTo(1 / (1 + Math.exp(-8)))
  expect([...inputs.subarray(16)]).toEqual([3 / 20, 1])
})

it('knows a mail without a sentence, and one with a single one', () => {
  expect([...look([0, 0])].every(Number.isFinite)).toBe(true)
  expect([...look([0, 0], [1, 2])].every(Number.isFinite)).toBe(true)
})

it('weighs the inputs class by class', () => {
  const inputs = look([4, 0], [4, 0])
  const weights = new Array(2 * inputs.length).fill(0)
  weights[0] = 3
  weights[2 * inputs.length - 1] = 0.5
  expect([...secondScores(weights, inputs)]).toEqual([3, 0.5])
})
