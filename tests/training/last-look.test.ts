/** How classifier and networks are put together is learned from what neither of them knew. */
import { describe, expect, it } from 'vitest'
import { type LookExample, trainLastLook } from '../../scripts/mail-training/last-look.ts'
import { lastInputs, lastShares } from '../../src/core/mail/learned/last-look.ts'

const CLASSES = 2
const OPTIONS = { steps: 200, rate: 0.05, hold: 0.001 }
const says = (byClassifier: number, byNetworks: number) =>
  lastInputs(
    Float64Array.of(byClassifier, 1 - byClassifier),
    Float64Array.of(byNetworks, 1 - byNetworks).map(Math.log),
  )

describe('what is learned of readers that claim a class too readily', () => {
  /** The network claims the first class of all; only where the classifier does is it true. */
  const examples: readonly LookExample[] = Array.from({ length: 60 }, (_, at) => {
    const label = at % 2
    return { label, inputs: says(label === 0 ? 0.7 : 0.4, 0.9 + (at % 3) / 50) }
  })
  const weights = trainLastLook(examples, CLASSES, OPTIONS)
  const before = says(0.4, 0.92)

  it('is when they are not to be believed', () => {
    expect(lastShares(weights, says(0.7, 0.92))[0]).toBeGreaterThan(0.8)
    expect(lastShares(weights, before)[1]).toBeGreaterThan(0.8)
  })

  it('is the same each time', () => {
    expect(trainLastLook(examples, CLASSES, OPTIONS)).toEqual(weights)
  })

  it('is little where it is held fast', () => {
    const steady = examples.map((one) => ({ ...one, label: 0 }))
    const held = trainLastLook(steady, CLASSES, { ...OPTIONS, hold: 1e3 })
    const share = (byClassifier: number) => lastShares(held, says(byClassifier, 0.5))[0] as number
    // As the product of both says it, but for the constants, which are not held.
    const odds = (one: number) => Math.log(one / (1 - one))
    expect(odds(share(0.7)) - odds(share(0.4))).toBeCloseTo(0.6 * (odds(0.7) - odds(0.4)), 1)
  })
})

it('takes the logarithms of what classifier and networks say', () => {
  const inputs = lastInputs(Float64Array.of(0.25, 0.75), Float64Array.of(0, 0))
  expect([...inputs]).toEqual([
    expect.closeTo(Math.log(0.25), 2),
    expect.closeTo(Math.log(0.75), 2),
    expect.closeTo(Math.log(0.5), 2),
    expect.closeTo(Math.log(0.5), 2),
    1,
  ])
})
