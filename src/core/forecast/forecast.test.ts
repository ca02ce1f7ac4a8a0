import { describe, expect, it } from 'vitest'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { made, many } from '#core/diagnosis/made-course.test-data.ts'
import type { Application } from '#core/model/application.ts'
import { type ForecastAsked, forecastFrom, forecastOf, runScenario } from './forecast.ts'
import { forecastInputs } from './forecast-inputs.ts'
import type { ForecastInputs } from './forecast-types.ts'

const TODAY = '2026-03-01'

const forecast = (applications: readonly Application[], asked: ForecastAsked = {}) =>
  forecastOf(summariseHistory(applications, TODAY), asked)

/** A search of which nothing is known but that it goes the cold way. */
const COLD: ForecastInputs = {
  today: TODAY,
  n: 1,
  weekly: 10,
  paceFrom: 'recent',
  mix: [{ channel: null, share: 1 }],
  counts: { applied: [], screen: [], interview: [], final: [] },
  underWay: [],
}

describe('a forecast', () => {
  // Evidence 8.1, "Honest-message tables": 21 / 202 / 1,762, computed outside of this code.
  it('of a cold search that nothing is known of is as wide as the evidence says', () => {
    const { applications } = forecastFrom(COLD, { stage: null })
    expect(applications.p10).toBeGreaterThan(17)
    expect(applications.p10).toBeLessThan(26)
    expect(applications.p50).toBeGreaterThan(180)
    expect(applications.p50).toBeLessThan(230)
    expect(applications.p90).toBeGreaterThan(1_500)
    expect(applications.p90).toBeLessThan(2_300)
  })

  it('is the same each time', () => {
    const search = many(12, { applied: '2026-02-01', rejected: '2026-02-10' })
    expect(forecast(search)).toEqual(forecast(search))
  })

  it('counts what is under way: a final round makes an offer soon much likelier', () => {
    const noes = many(20, { applied: '2026-01-05', rejected: '2026-01-20' })
    const alone = forecast(noes, { weekly: 2 })
    const talks = { applied: '2026-01-20', screen: '2026-02-02', final: '2026-02-26' }
    const withFinal = forecast([...noes, made(talks)], { weekly: 2 })
    expect(alone.underWay).toMatchObject({ count: 0, probability: 0 })
    expect(withFinal.underWay.count).toBe(1)
    // A final round passes in about half of all cases; three days of silence say little.
    expect(withFinal.underWay.probability).toBeGreaterThan(0.35)
    expect(withFinal.offerBy.probability).toBeGreaterThan(alone.offerBy.probability + 0.25)
    expect(withFinal.applications.p10).toBe(0)
  })

  it('hopes less of a long silence than of a short one', () => {
    const chance = (screen: string) =>
      forecast([made({ applied: '2025-11-01', screen })], { weekly: 1 }).underWay.probability
    expect(chance('2026-02-25')).toBeGreaterThan(2 * chance('2026-01-20'))
  })

  it('learns from the record: many first talks bring the offer nearer than none', () => {
    const talked = many(10, { applied: '2025-10-01', screen: '2025-10-10', rejected: '2025-10-20' })
    const silent = many(30, { applied: '2025-10-01', rejected: '2025-10-20' })
    const good = forecast([...talked, ...silent], { weekly: 5 })
    const poor = forecast(many(40, { applied: '2025-10-01', rejected: '2025-10-20' }), {
      weekly: 5,
    })
    expect(good.weeks.p50).toBeLessThan(poor.weeks.p50 / 2)
  })

  it('gives whole curves that only rise, and agrees with itself', () => {
    const { byWeek, offerBy, weeks } = forecastFrom({ ...COLD, weekly: 40 }, { stage: null })
    expect(byWeek).toHaveLength(53)
    byWeek.forEach((share, week) => {
      expect(share).toBeGreaterThanOrEqual(byWeek[week - 1] ?? 0)
    })
    expect(offerBy).toMatchObject({ date: '2026-05-24', probability: byWeek[12] })
    expect(byWeek.findIndex((share) => share >= 0.5)).toBe(Math.ceil(weeks.p50))
  })

  it('spares a person weeks that nobody can tell', () => {
    const search = many(60, { applied: '2025-10-01', rejected: '2025-10-20' }, 'easy-apply')
    const { words, weeks } = forecast(search, { weekly: 2 })
    expect(weeks.p50).toBeGreaterThan(104)
    expect(words[0]).toContain('half take more than two years.')
    expect(words.join(' ')).not.toMatch(/within \d{3,} weeks/)
  })

  it('says so when the present way will hardly lead there', () => {
    const search = many(60, { applied: '2025-10-01', rejected: '2025-10-20' }, 'easy-apply')
    expect(forecast(search, { weekly: 2 }).words.join(' ')).toContain('less likely than not')
  })
})

describe('what if', () => {
  it('never makes an offer later on any path by sending more', () => {
    const { whatIfs } = forecastFrom(COLD, { stage: null })
    const [more] = whatIfs
    expect(more).toMatchObject({ id: 'more-a-week', scenario: { weekly: 15 } })
    expect(more?.sooner).toBeGreaterThan(0.9)
  })
  it('of referrals needs fewer applications', () => {
    const before = runScenario(COLD, {}, '2026-06-01')
    const after = runScenario(COLD, { referred: 0.5 }, '2026-06-01')
    expect(after.applications.p50).toBeLessThan(before.applications.p50 / 2)
  })
  it('over fewer paths is rougher, and near the same', () => {
    const few = runScenario(COLD, { weekly: 20 }, '2026-06-01', 2_000)
    const all = runScenario(COLD, { weekly: 20 }, '2026-06-01')
    few.byWeek.forEach((share, week) => {
      expect(Math.abs(share - (all.byWeek[week] as number))).toBeLessThan(0.04)
    })
  })
  it('of a mended stage is asked only where one is weaker', () => {
    expect(forecastFrom(COLD, { stage: null }).whatIfs.map(({ id }) => id)).toEqual([
      'more-a-week',
      'more-referrals',
    ])
    const mended = forecastFrom(COLD, { stage: 'applied' }).whatIfs.at(-1)
    expect(mended?.scenario).toEqual({ weekly: 10, mended: 'applied' })
  })
})

describe('the pace', () => {
  const pace = (applications: readonly Application[]) => {
    const { weekly, paceFrom } = forecastInputs(summariseHistory(applications, TODAY))
    return { weekly, paceFrom }
  }
  it('is that of the last eight weeks', () => {
    const lately = many(24, { applied: '2026-02-10' })
    const longAgo = many(200, { applied: '2025-06-01' })
    expect(pace([...lately, ...longAgo])).toEqual({ weekly: 3, paceFrom: 'recent' })
  })
  it('of a search of two weeks counts two weeks', () => {
    const search = [...many(5, { applied: '2026-02-16' }), ...many(5, { applied: '2026-02-25' })]
    expect(pace(search)).toEqual({ weekly: 5, paceFrom: 'recent' })
  })
  it('of a search that rests is that of its weeks', () => {
    const search = [...many(6, { applied: '2025-06-02' }), ...many(2, { applied: '2025-09-01' })]
    expect(pace(search)).toEqual({ weekly: 4, paceFrom: 'earlier' })
  })
  it('is assumed, and said to be, where nothing is dated', () => {
    expect(pace(many(3, { applied: null }))).toEqual({ weekly: 5, paceFrom: 'assumed' })
    expect(forecast(many(3, { applied: null })).words[0]).toContain('assumed')
  })
})

describe('a forecast with nothing to go on', () => {
  it('is refused with what to do', () => {
    expect(() => forecast([])).toThrow(/at least one application/)
  })
  it.each([{ by: TODAY }, { by: '2026-02-30' }, { by: '2025-01-01' }])('refuses $by', (asked) => {
    expect(() => forecast([made({ applied: null })], asked)).toThrow(/a day after today/)
  })
  it.each([0, -1, Number.NaN, 5_000])('refuses a pace of %d', (weekly) => {
    expect(() => forecast([made({ applied: null })], { weekly })).toThrow(/a week/)
  })
})
