import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { many } from '#core/diagnosis/made-course.test-data.ts'
import type { Application } from '#core/model/application.ts'
import { seededRandom } from '#core/stats/random.ts'
import { applicationsToOffer, fewerApplications, worthOfReferral } from './expected-change.ts'
import { type Outlook, outlookOf } from './outlook.ts'

const TODAY = '2026-06-01'

/** An outlook in which the rates of one way in are known to the last digit. */
function known(rates: readonly number[]): Outlook {
  return {
    n: 1_000,
    weekly: 5,
    mix: [{ channel: 0, share: 1 }],
    channels: [null],
    draws: Array.from({ length: 400 }, () => Float64Array.from(rates)),
    decisive: { applied: new Map(), screen: new Map(), interview: new Map(), final: new Map() },
    reached: { applied: 1_000, screen: 100, interview: 50, final: 25 },
  }
}

const RATES = [0.1, 0.4, 0.5, 0.5]

describe('the applications that a mended cause spares', () => {
  it('are all that the stage costs where its only cause goes', () => {
    const { mean, low, high } = fewerApplications(known(RATES), {
      stage: 'screen',
      decisive: 1,
      helps: 1,
    })
    // By hand: the screen passes always, 1 - 0.4.
    for (const share of [mean, low, high]) expect(share).toBeCloseTo(0.6, 12)
  })
  it('are none where the step helps nothing', () => {
    expect(fewerApplications(known(RATES), { stage: 'applied', decisive: 0.4, helps: 0 })).toEqual({
      mean: 0,
      low: 0,
      high: 0,
    })
  })
  // Reference: causes that each strike at random, simulated apart; what is left without a part of
  // one. Chiang (1968), ch. 11, gives the formula.
  it('agree with causes that strike at random', () => {
    const random = seededRandom('competing risks')
    const [rate, decisive, helps] = [0.2, 0.35, 1]
    const total = -Math.log(rate)
    let [before, after] = [0, 0]
    for (let at = 0; at < 200_000; at += 1) {
      const spared = random() < Math.exp(-total * (1 - decisive))
      const struck = random() >= Math.exp(-total * decisive)
      if (spared && !struck) before += 1
      if (spared) after += 1
    }
    expect(before / 200_000).toBeCloseTo(rate, 2)
    const { mean } = fewerApplications(known([rate, 0.5, 0.5, 0.5]), {
      stage: 'applied',
      decisive,
      helps,
    })
    expect(mean).toBeCloseTo(1 - before / after, 1)
  })
  // Reference: help with the writing of résumés raised the chance to be hired by 8% (van Inwegen,
  // NBER 30886, 2023, randomised, 480,948 people). Cold applications, causes by their priors.
  it('lie where a trial of help with résumés lies', () => {
    const { mean, low, high } = fewerApplications(known([0.06, 0.375, 0.5, 0.48]), {
      stage: 'applied',
      decisive: 0.032,
      helps: 0.8,
    })
    expect(mean).toBeGreaterThan(0.04)
    expect(mean).toBeLessThan(0.1)
    expect(low).toBeLessThan(0.08)
    expect(high).toBeGreaterThan(0.08)
  })
  it('are a share, the larger the more the cause decides and the more the step helps', () => {
    const share = fc.double({ min: 0.01, max: 0.95, noNaN: true })
    fc.assert(
      fc.property(share, share, share, (decisive, less, more) => {
        const [few, many_] = [Math.min(less, more), Math.max(less, more)]
        const at = (helps: number) =>
          fewerApplications(known(RATES), { stage: 'applied', decisive, helps })
        const [one, other] = [at(few), at(many_)]
        expect(one.low).toBeGreaterThanOrEqual(0)
        expect(other.high).toBeLessThan(1)
        expect(one.low).toBeLessThanOrEqual(one.high)
        if (many_ - few > 0.2) expect(other.mean).toBeGreaterThan(one.mean)
      }),
      { numRuns: 40 },
    )
  })
})

describe('an application through a referral', () => {
  const outlook = (search: readonly Application[]) =>
    outlookOf(search, summariseHistory(search, TODAY), null)
  it('counts like several cold ones, as the usual rates say', () => {
    const worth = worthOfReferral(outlook(many(40, { applied: '2026-04-01' })))
    // Evidence 8.1: 1 in 185 cold, 1 in 16 referred: about 11, and more after 40 without a talk.
    expect(worth?.mean).toBeGreaterThan(8)
    expect(worth?.mean).toBeLessThan(30)
    expect(worth?.low).toBeGreaterThan(3)
  })
  it('counts like the others where all go that way', () => {
    expect(worthOfReferral(outlook(many(4, { applied: '2026-04-01' }, 'referral')))).toBeNull()
  })
  it('tells more surely the more of the way is known', () => {
    const noed = (count: number) => many(count, { applied: '2026-01-01', rejected: '2026-01-20' })
    const talked = (count: number) =>
      many(count, { applied: '2026-01-01', screen: '2026-01-09', rejected: '2026-01-20' })
    const width = (times: number) => {
      const { low, high } = fewerApplications(
        outlook([...noed(18 * times), ...talked(2 * times)]),
        { stage: 'applied', decisive: 0.3, helps: 1 },
      )
      return high - low
    }
    expect(width(100)).toBeLessThan(width(1))
  })
})

describe('the applications that an offer takes', () => {
  it('are one over the product of the rates', () => {
    expect(applicationsToOffer(known(RATES))).toBeCloseTo(1 / (0.1 * 0.4 * 0.5 * 0.5), 9)
  })
})
