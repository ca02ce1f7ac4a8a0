import { describe, expect, it } from 'vitest'
import type { ForecastView } from '#contracts/forecast.ts'
import { summariseHistory } from '#core/diagnosis/history-summary.ts'
import { many } from '#core/diagnosis/made-course.test-data.ts'
import { forecastFrom } from '#core/forecast/forecast.ts'
import { forecastInputs } from '#core/forecast/forecast-inputs.ts'
import { answerWords, fanSentence, forecastTable } from './forecast-words.ts'
import {
  AS_IT_IS,
  answerTo,
  canChangeReferred,
  changeOf,
  type ForecastInputs,
  isSameChange,
  weeklyPlace,
  weeklyRange,
} from './what-if.ts'

const SEARCH = many(24, { applied: '2026-02-10', rejected: '2026-02-25' }, 'board')
const INPUTS = forecastInputs(summariseHistory(SEARCH, '2026-03-01')) as ForecastInputs
const FORECAST = forecastFrom(INPUTS, { stage: 'applied' }) as ForecastView

describe('what a person changes in the forecast', () => {
  it('is nothing at first, and then there is no second line', () => {
    expect(answerTo(INPUTS, FORECAST, AS_IT_IS)).toBeNull()
  })
  it('by a ready-made what-if gives the very numbers of its words', () => {
    expect(FORECAST.whatIfs).toHaveLength(3)
    for (const whatIf of FORECAST.whatIfs) {
      const change = changeOf(whatIf, FORECAST.weekly)
      const { applications, weeks, offerBy, byWeek } = whatIf
      expect(answerTo(INPUTS, FORECAST, change)).toEqual({ applications, weeks, offerBy, byWeek })
    }
  })
  it('to the pace that is had already changes nothing', () => {
    const same = answerTo(INPUTS, FORECAST, { ...AS_IT_IS, weekly: FORECAST.weekly })
    expect(same?.byWeek).toEqual(FORECAST.byWeek)
  })
  it('is told apart from every other', () => {
    const [more, referred] = FORECAST.whatIfs.map((one) => changeOf(one, FORECAST.weekly))
    expect(isSameChange(more ?? AS_IT_IS, referred ?? AS_IT_IS)).toBe(false)
    expect(more?.mended).toBeNull()
  })
  it('begins at the own pace, and a slider holds every pace', () => {
    expect(weeklyPlace({ weekly: 3.4 }, AS_IT_IS)).toBe(3)
    expect(weeklyPlace({ weekly: 0.2 }, AS_IT_IS)).toBe(1)
    expect(weeklyRange({ weekly: 3.4 })).toEqual({ min: 1, max: 40 })
    expect(weeklyRange({ weekly: 61.5 })).toEqual({ min: 1, max: 62 })
  })
  it('cannot be the share of referrals where all goes through them', () => {
    expect(canChangeReferred(INPUTS)).toBe(true)
    expect(canChangeReferred({ mix: [{ channel: 'referral', share: 1 }] })).toBe(false)
  })
})

describe('the words of the forecast', () => {
  it('say n, a chance in tens and a day', () => {
    expect(fanSentence(FORECAST)).toMatch(
      /^From your 24 applications and what is usual, the chance of an offer by 24 May 2026 is (about \d|fewer than 1) in 10, and half of such searches /,
    )
  })
  it('of an answer are a range beside the present one', () => {
    const then = answerTo(INPUTS, FORECAST, { ...AS_IT_IS, weekly: 40 })
    expect(then && answerWords(FORECAST, then)).toMatch(
      /^By 24 May 2026 .*\. In the middle .* instead of .*\. One in ten such searches .*, half .*, (nine in ten have one|one in ten takes) /,
    )
  })
  it('gain a column of the table where something is changed', () => {
    const then = answerTo(INPUTS, FORECAST, { ...AS_IT_IS, referred: 0.5 })
    for (const [other, columns] of [
      [null, 2],
      [then, 3],
    ] as const) {
      const { heads, rows } = forecastTable(FORECAST, other)
      expect(heads).toHaveLength(columns)
      for (const { cells } of rows) expect(cells).toHaveLength(columns - 1)
    }
  })
})
