/** Places and ticks on a chart's axis, which always begins at 0. Pure. */

/**
 * How far along the axis a value lies, in percent of its length; kept within the axis.
 *
 * @example placeOn(0.1, 0.4) // => 25
 */
export function placeOn(value: number, end: number): number {
  return Math.round(10_000 * Math.min(1, Math.max(0, value / end))) / 100
}

/**
 * The right end of an axis of shares: the first round share that holds every one, 0..1.
 *
 * @example axisEnd([0.08, 0.31]) // => 0.4
 */
export function axisEnd(highs: readonly number[]): number {
  const highest = Math.max(0, ...highs)
  return [0.1, 0.2, 0.4, 0.6, 0.8, 1].find((end) => highest <= end) ?? 1
}

/** Ticks of a share's axis: its begin, middle and end. */
export function shareTicks(end: number): readonly number[] {
  return [0, end / 2, end]
}

/** "40 in 100" at the end of an axis, bare numbers before it. */
export function shareTickWords(tick: number, end: number): string {
  const share = Math.round(tick * 100)
  return tick === end ? `${share} in 100` : `${share}`
}

/**
 * The right end of an axis of days: whole fortnights that hold every value.
 *
 * @example daysEnd([8, 30]) // => 42
 */
export function daysEnd(highs: readonly number[]): number {
  return 14 * Math.max(1, Math.ceil(Math.max(0, ...highs) / 14))
}

/** Ticks of an axis of days: every fortnight, or every four weeks on a long one. */
export function dayTicks(end: number): readonly number[] {
  const step = end > 56 ? 28 : 14
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step)
  const last = ticks.at(-1) as number
  if (last === end) return ticks
  return end - last < step ? [...ticks.slice(0, -1), end] : [...ticks, end]
}

/** "2 weeks" at the end of an axis of days, bare numbers before it. */
export function dayTickWords(tick: number, end: number): string {
  return tick === end ? `${tick / 7} weeks` : `${tick / 7}`
}
