import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presenceGiven, type Runner, runRace } from './race.ts'

/**
 * The independent route: every one of the 2^n sets of present causes, and in each the decision
 * by hazards, h_i / (h_0 + sum of the hazards present).
 */
function enumerate(runners: readonly Runner[], chanceHazard: number, weights?: readonly number[]) {
  const decides = runners.map(() => 0)
  const presentAndWeighed = runners.map(() => 0)
  let [chance, total] = [0, 0]
  const chanceWeight = weights?.[runners.length] ?? 1
  for (let set = 0; set < 2 ** runners.length; set += 1) {
    const isIn = (at: number) => Math.floor(set / 2 ** at) % 2 === 1
    let [probability, hazards] = [1, chanceHazard]
    runners.forEach(({ presence, quarterHazard }, at) => {
      probability *= isIn(at) ? presence : 1 - presence
      if (isIn(at)) hazards += quarterHazard
    })
    let weighed = (probability * chanceHazard * chanceWeight) / hazards
    chance += (probability * chanceHazard) / hazards
    runners.forEach(({ quarterHazard }, at) => {
      if (!isIn(at)) return
      const share = (probability * quarterHazard) / hazards
      decides[at] = (decides[at] as number) + share
      weighed += share * (weights?.[at] ?? 1)
    })
    total += weighed
    runners.forEach((_, at) => {
      if (isIn(at)) presentAndWeighed[at] = (presentAndWeighed[at] as number) + weighed
    })
  }
  return { decides, chance, present: presentAndWeighed.map((sum) => sum / total) }
}

const someRunners = fc.array(
  fc.record({
    presence: fc.double({ min: 0, max: 0.97, noNaN: true }),
    quarterHazard: fc.constantFrom(2, 4, 6, 8, 12),
  }),
  { minLength: 1, maxLength: 9 },
)

describe('runRace', () => {
  it('equals the enumeration of all 2^n states', () => {
    fc.assert(
      fc.property(someRunners, fc.constantFrom(1, 2, 4), (runners, chanceHazard) => {
        const race = runRace(runners, chanceHazard)
        const exact = enumerate(runners, chanceHazard)
        race.decides.forEach((share, at) => {
          expect(share).toBeCloseTo(exact.decides[at] as number, 11)
        })
        expect(race.chance).toBeCloseTo(exact.chance, 11)
      }),
      { numRuns: 60 },
    )
  })
  it('equals the enumeration for as many causes as there are', () => {
    const runners = Array.from({ length: 16 }, (_, at) => ({
      presence: 0.05 * (at + 1),
      quarterHazard: [2, 4, 6, 8][at % 4] as number,
    }))
    const exact = enumerate(runners, 1)
    runRace(runners, 1).decides.forEach((share, at) => {
      expect(share).toBeCloseTo(exact.decides[at] as number, 11)
    })
  })
  it('shares out the whole: all chances sum to 1', () => {
    fc.assert(
      fc.property(someRunners, (runners) => {
        const { decides, chance } = runRace(runners, 1)
        expect(decides.reduce((sum, share) => sum + share, chance)).toBeCloseTo(1, 12)
      }),
    )
  })
  it('refuses a hazard outside of its grid with code bad-input', () => {
    expect(() => runRace([{ presence: 0.5, quarterHazard: 13 }], 1)).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    )
  })
})

describe('presenceGiven', () => {
  it('equals the enumeration with weights on who decided', () => {
    const weight = fc.double({ min: 0.001, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        someRunners,
        fc.array(weight, { minLength: 10, maxLength: 10 }),
        (runners, some) => {
          const runnerWeights = some.slice(0, runners.length)
          const chance = some[9] as number
          const exact = enumerate(runners, 1, [...runnerWeights, chance])
          presenceGiven(runners, 1, { runners: runnerWeights, chance }).forEach((share, at) => {
            expect(share).toBeCloseTo(exact.present[at] as number, 10)
          })
        },
      ),
      { numRuns: 60 },
    )
  })
  it('leaves presence as it was when nothing is known of the decision', () => {
    const runners = [
      { presence: 0.3, quarterHazard: 4 },
      { presence: 0.6, quarterHazard: 8 },
    ]
    const [first, second] = presenceGiven(runners, 1, { runners: [1, 1], chance: 1 })
    expect(first).toBeCloseTo(0.3, 12)
    expect(second).toBeCloseTo(0.6, 12)
  })
})
