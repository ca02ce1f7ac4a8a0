/** The log-linear choice against its formula worked out by hand. */
import { expect, it } from 'vitest'
import { choiceShares } from './choice.ts'

const rows = new Map([
  [7, 0],
  [9, 1],
])
const model = { rows, weights: Float32Array.of(1, -2) }

it('shares the probability out by e to the sums of the weights', () => {
  const shares = choiceShares(model, [
    { features: [7], strengths: [1] },
    { features: [7, 9], strengths: [1, 0.5] },
    { features: [], strengths: [] },
  ])
  const total = Math.E + 1 + 1
  expect([...shares]).toEqual(
    [Math.E / total, 1 / total, 1 / total].map((one) => expect.closeTo(one, 6)),
  )
})

it('counts nothing for a feature that was not learned', () => {
  const shares = choiceShares(model, [
    { features: [1234], strengths: [1] },
    { features: [], strengths: [] },
  ])
  expect([...shares]).toEqual([0.5, 0.5])
})
