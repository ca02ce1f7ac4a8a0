/** Where the curves of the forecast are drawn: weeks from left to right, the chance upward. Pure. */
import type { ForecastRun } from '#core/forecast/forecast-types.ts'
import { A_YEAR_IN_WEEKS } from '#core/forecast/forecast-words.ts'
import { PLACES } from '#web/lib/forecast-words.ts'

export type FanSize = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const WIDE_FAN: FanSize = {
  width: 720,
  height: 400,
  left: 72,
  right: 70,
  top: 14,
  bottom: 34,
}
export const NARROW_FAN: FanSize = {
  width: 360,
  height: 300,
  left: 58,
  right: 58,
  top: 14,
  bottom: 32,
}

/** Ticks of the weeks: every quarter of the year. */
export const WEEK_TICKS = [0, 13, 26, 39, 52] as const
/** Ticks of the chance: where one in ten, half and nine in ten of the ways have an offer. */
export const SHARE_TICKS = [
  { share: 0, words: '0' },
  { share: 0.1, words: '1 in 10' },
  { share: 0.5, words: 'half' },
  { share: 0.9, words: '9 in 10' },
] as const
/** Two names at the ends of the curves stand at least this far from each other. */
const LEAST_APART = 19

type Crossing = {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Weeks, as the words say them. */
  readonly weeks: number
}

export type FanCurve = {
  readonly path: string
  /** Where one in ten, half and nine in ten lie, as far as the year reaches. */
  readonly crossings: readonly Crossing[]
  readonly end: { readonly x: number; readonly y: number }
}

export function weekPlace(week: number, { left, right, width }: FanSize): number {
  return round(left + (week / A_YEAR_IN_WEEKS) * (width - left - right))
}

export function sharePlace(share: number, { top, bottom, height }: FanSize): number {
  return round(height - bottom - share * (height - top - bottom))
}

/** One curve, with a point a week. */
export function fanCurve({ byWeek, weeks }: ForecastRun, size: FanSize): FanCurve {
  const points = byWeek.map((share, week) => `${weekPlace(week, size)} ${sharePlace(share, size)}`)
  const crossings = PLACES.flatMap(({ key, share }): readonly Crossing[] => {
    const at = weeks[key]
    if (at > A_YEAR_IN_WEEKS) return []
    return [{ key, x: weekPlace(at, size), y: sharePlace(share, size), weeks: at }]
  })
  const end = { x: weekPlace(A_YEAR_IN_WEEKS, size), y: sharePlace(byWeek.at(-1) ?? 0, size) }
  return { path: `M${points.join('L')}`, crossings, end }
}

/**
 * The fan: what lies beneath the curve between where one in ten and where nine in ten have an
 * offer, which is where eight in ten of the ways get theirs; to the year's end where it is later.
 *
 * @returns `null` where the year ends before one in ten
 */
export function fanArea({ byWeek, weeks }: ForecastRun, size: FanSize): string | null {
  if (weeks.p10 > A_YEAR_IN_WEEKS) return null
  const until = Math.min(A_YEAR_IN_WEEKS, weeks.p90)
  const inside = byWeek
    .map((share, week) => ({ share, week }))
    .filter(({ week }) => week > weeks.p10 && week < until)
  const top = [
    { week: weeks.p10, share: 0.1 },
    ...inside,
    { week: until, share: weeks.p90 > A_YEAR_IN_WEEKS ? (byWeek.at(-1) ?? 0) : 0.9 },
  ]
  const base = sharePlace(0, size)
  const points = top.map(({ week, share }) => `${weekPlace(week, size)} ${sharePlace(share, size)}`)
  return `M${weekPlace(weeks.p10, size)} ${base}L${points.join('L')}L${weekPlace(until, size)} ${base}Z`
}

/** Heights of the two names at the curves' ends: apart where the curves end together. */
export function namePlaces(own: number, other: number): readonly [number, number] {
  const lacking = LEAST_APART - Math.abs(own - other)
  if (lacking <= 0) return [own, other]
  const isOwnHigher = own < other
  return isOwnHigher
    ? [own - lacking / 2, other + lacking / 2]
    : [own + lacking / 2, other - lacking / 2]
}

const round = (value: number): number => Math.round(10 * value) / 10
