import { describe, expect, it } from 'vitest'
import { axisEnd, daysEnd, dayTicks, dayTickWords, placeOn, shareTickWords } from './chart-axis.ts'

describe('placeOn', () => {
  it('gives percent of the axis, kept within it', () => {
    expect([placeOn(0.1, 0.4), placeOn(0.5, 0.4), placeOn(-1, 1)]).toEqual([25, 100, 0])
  })
})

describe('an axis', () => {
  it('of shares ends at a round share that holds all', () => {
    expect([axisEnd([]), axisEnd([0.11, 0.3]), axisEnd([0.95])]).toEqual([0.1, 0.4, 1])
    expect([shareTickWords(0.2, 0.4), shareTickWords(0.4, 0.4)]).toEqual(['20', '40 in 100'])
  })
  it('of days ends at a whole fortnight, and its ticks reach the end', () => {
    expect([daysEnd([]), daysEnd([14]), daysEnd([15])]).toEqual([14, 14, 28])
    for (const end of [14, 28, 42, 56, 70, 84, 98]) {
      const ticks = dayTicks(end)
      expect([ticks[0], ticks.at(-1)]).toEqual([0, end])
      expect(ticks.length).toBeLessThanOrEqual(5)
    }
    expect([dayTickWords(14, 28), dayTickWords(28, 28)]).toEqual(['2', '4 weeks'])
  })
})
