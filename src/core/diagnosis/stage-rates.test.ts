import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureWeight } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import { addDays } from '#core/model/dates.ts'
import type { Channel, MilestoneKind } from '#core/model/milestones.ts'
import { seededRandom } from '#core/stats/random.ts'
import { summariseHistory } from './history-summary.ts'
import { posteriorRate, stageRates } from './stage-rates.ts'

const TODAY = '2026-09-01'

function application(
  milestones: readonly (readonly [MilestoneKind, string | null])[],
  channel: Channel | null = 'company-site',
): Application {
  return {
    id: JSON.stringify(milestones),
    employer: 'Harrow & Pine',
    role: 'Analyst',
    channel,
    milestones: milestones.map(([kind, date]) => ({ kind, date, source: 'entry', certainty: 1 })),
    answers: {},
    moments: [],
    notes: [],
    messageIds: [],
  }
}

const counts = (applications: readonly Application[]) =>
  stageRates(applications, TODAY).map(({ entered, passed, waiting }) => [entered, passed, waiting])

describe('stageRates', () => {
  it('counts who entered, passed and waits, as one does by hand', () => {
    const search = [
      application([['applied', '2026-08-25']]),
      application([['applied', '2026-01-01']]),
      application([
        ['applied', '2026-05-01'],
        ['screen', '2026-05-09'],
        ['rejected', '2026-05-20'],
      ]),
      application([
        ['applied', '2026-05-01'],
        ['final', '2026-06-09'],
        ['rejected', '2026-06-20'],
      ]),
      application([
        ['applied', '2026-05-01'],
        ['interview', '2026-08-28'],
      ]),
      application([
        ['applied', '2026-05-01'],
        ['offer', '2026-07-01'],
        ['declined', '2026-07-03'],
      ]),
    ]
    expect(counts(search)).toEqual([
      [6, 4, 1],
      [4, 3, 0],
      [3, 2, 1],
      [2, 1, 0],
    ])
  })
  it('gives what is usual, with its source, when there is nothing yet', () => {
    const [applied, screen] = stageRates([], TODAY)
    expect(applied?.rate.mean).toBeCloseTo(0.06, 12)
    expect(screen?.rate.mean).toBeCloseTo(0.375, 12)
    expect(applied?.usual.source).toContain('2025')
  })
  it('takes the usual of the channels used: referred ones get further', () => {
    const rejected = [
      ['applied', '2026-05-01'],
      ['rejected', '2026-05-20'],
    ] as const
    const half = [application(rejected, 'referral'), application(rejected, 'easy-apply')]
    expect(stageRates(half, TODAY)[0]?.usual.mean).toBeCloseTo((0.38 + 0.036) / 2, 12)
    // Evidence 8.1: a referral lifts the later odds by 1.8, 1.35 and 1.35: 52%, 57%, 55%.
    const referred = [
      application(
        [
          ['applied', '2026-05-01'],
          ['offer', '2026-06-01'],
        ],
        'referral',
      ),
    ]
    const means = stageRates(referred, TODAY).map(({ usual }) => Math.round(100 * usual.mean))
    expect(means.slice(1)).toEqual([52, 57, 55])
  })
  it('counts a silence by its weight, not as a no', () => {
    const silent = [application([['applied', addDays(TODAY, -14)]], null)]
    const weight = failureWeight({ hasTalked: false, daysSilent: 14 })
    expect(stageRates(silent, TODAY)[0]?.rate.mean).toBeCloseTo(1.2 / (20 + weight), 12)
  })
  it('never lets passed and waiting exceed entered', () => {
    const kind = fc.constantFrom<MilestoneKind>(
      'applied',
      'screen',
      'interview',
      'final',
      'offer',
      'rejected',
      'closed',
      'withdrawn',
    )
    const date = fc.option(fc.integer({ min: -300, max: 30 }).map((days) => addDays(TODAY, days)))
    const search = fc.array(
      fc.array(fc.tuple(kind, date), { maxLength: 5 }).map((made) => application(made)),
    )
    fc.assert(
      fc.property(search, (applications) => {
        for (const rate of stageRates(applications, TODAY)) {
          expect(rate.passed + rate.waiting).toBeLessThanOrEqual(rate.entered)
          expect(rate.rate.low).toBeLessThan(rate.rate.mean)
          expect(rate.rate.high).toBeGreaterThan(rate.rate.mean)
          expect(rate.weaker).toBeGreaterThanOrEqual(0)
          expect(rate.weaker).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  it('stays within the band of the complete history while half of the answers are out', () => {
    let inside = 0
    const tries = 40
    for (let search = 0; search < tries; search += 1) {
      const random = seededRandom(`outstanding ${search}`)
      const sent = Array.from({ length: 150 }, () => {
        const appliedOn = addDays(TODAY, -Math.floor(random() * 60))
        const isYes = random() < 0.12
        const isTold = isYes || random() < 0.36
        // Exponential delays, which the curves do not assume, with about their medians.
        const delay = Math.ceil(-Math.log(1 - random()) * (isYes ? 17 : 25))
        const answer = [isYes ? 'screen' : 'rejected', addDays(appliedOn, delay)] as const
        return { appliedOn, answer: isTold ? answer : null }
      })
      const asOf = (today: string) => {
        const known = sent.map(({ appliedOn, answer }) =>
          application([['applied', appliedOn], ...(answer && answer[1] <= today ? [answer] : [])]),
        )
        return stageRates(known, today)[0]?.rate as { mean: number; low: number; high: number }
      }
      const [now, complete] = [asOf(TODAY), asOf(addDays(TODAY, 400))]
      if (now.mean >= complete.low && now.mean <= complete.high) inside += 1
    }
    expect(inside).toBeGreaterThanOrEqual(0.9 * tries)
  })
})

describe('posteriorRate', () => {
  it('narrows as evidence grows', () => {
    const prior = { alpha: 1.2, beta: 18.8 }
    const width = (n: number) => {
      const { low, high } = posteriorRate(n, 9 * n, prior)
      return high - low
    }
    expect(width(10)).toBeLessThan(width(1))
    expect(width(100)).toBeLessThan(width(10))
  })
  it('refuses a negative count with code bad-count', () => {
    expect(() => posteriorRate(-1, 2, { alpha: 1, beta: 1 })).toThrow(
      expect.objectContaining({ code: 'bad-count' }),
    )
  })
})

describe('summariseHistory', () => {
  it('counts a withdrawal as silence until it, and never as a no', () => {
    const withdrawn = application([
      ['applied', '2026-08-01'],
      ['withdrawn', '2026-08-02'],
    ])
    const [fact] = summariseHistory([withdrawn], TODAY).facts
    expect(fact).toMatchObject({ end: 'left', stageAtRejection: null })
    expect(fact?.failed).toBeLessThan(0.05)
  })
  it('lets a talk that is still to come wait', () => {
    const booked = application([
      ['applied', '2026-08-01'],
      ['screen', '2026-09-10'],
    ])
    expect(summariseHistory([booked], TODAY).facts[0]).toMatchObject({ end: 'waiting', failed: 0 })
  })
})
