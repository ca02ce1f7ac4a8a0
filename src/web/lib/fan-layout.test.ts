import { describe, expect, it } from 'vitest'
import type { ForecastRun } from '#core/forecast/forecast-types.ts'
import {
  fanArea,
  fanCurve,
  NARROW_FAN,
  namePlaces,
  sharePlace,
  WIDE_FAN,
  weekPlace,
} from './fan-layout.ts'

/** A chance that grows by one in a hundred a week. */
const RUN: ForecastRun = {
  applications: { p10: 3, p50: 40, p90: 200 },
  weeks: { p10: 10, p50: 50, p90: 90 },
  offerBy: { date: '2026-05-24', probability: 0.12 },
  byWeek: Array.from({ length: 53 }, (_, week) => week / 100),
}

describe.each([WIDE_FAN, NARROW_FAN])('the fan, $width wide', (size) => {
  it('has a point a week, inside of its frame', () => {
    const points = fanCurve(RUN, size).path.slice(1).split('L')
    expect(points).toHaveLength(53)
    for (const point of points) {
      const [x = -1, y = -1] = point.split(' ').map(Number)
      expect(x).toBeGreaterThanOrEqual(size.left)
      expect(x).toBeLessThanOrEqual(size.width - size.right)
      expect(y).toBeGreaterThanOrEqual(size.top)
      expect(y).toBeLessThanOrEqual(size.height - size.bottom)
    }
  })
  it('marks one in ten and half where they lie, and not what lies beyond the year', () => {
    const { crossings } = fanCurve(RUN, size)
    expect(crossings.map(({ key }) => key)).toEqual(['p10', 'p50'])
    expect(crossings[1]).toMatchObject({ x: weekPlace(50, size), y: sharePlace(0.5, size) })
  })
  it('lies between one in ten and the year’s end', () => {
    const area = fanArea(RUN, size) ?? ''
    expect(area.startsWith(`M${weekPlace(10, size)} ${sharePlace(0, size)}`)).toBe(true)
    expect(area).toContain(`${weekPlace(52, size)} ${sharePlace(0.52, size)}`)
  })
  it('is not drawn where the year ends before one in ten', () => {
    expect(fanArea({ ...RUN, weeks: { p10: 60, p50: 300, p90: 900 } }, size)).toBeNull()
  })
})

it('keeps the two names apart, the higher one above', () => {
  expect(namePlaces(100, 100)).toEqual([109.5, 90.5])
  expect(namePlaces(100, 110)).toEqual([95.5, 114.5])
  expect(namePlaces(10, 200)).toEqual([10, 200])
})
