/**
 * Several rejections in a row: which, where one stands, which is next. Pure; kept-round.ts
 * keeps it in the browser.
 */
import { thousands } from '#core/model/number-words.ts'

/** Ids in the order in which they are looked at. */
export type Round = { readonly ids: readonly string[] }

type Row = { readonly applicationId: string; readonly looked: boolean }

/** Where one stands in a round. */
export type RoundPlace = {
  /** "2 of 5" */
  readonly words: string
  readonly nextId: string | null
  readonly ids: readonly string[]
}

/** @returns `null` outside a round, or for an application that is not in it */
export function placeIn(round: Round | null, id: string): RoundPlace | null {
  const at = round?.ids.indexOf(id) ?? -1
  if (!round || at === -1) return null
  const { ids } = round
  return { words: `${at + 1} of ${ids.length}`, nextId: ids[at + 1] ?? null, ids }
}

/** How far a round came, where some of it is left; what no longer is a rejection is passed over. */
export function roundLeft(
  round: Round | null,
  rows: readonly Row[],
): { readonly nextId: string; readonly words: string } | null {
  if (!round) return null
  const known = round.ids.flatMap(
    (id) => rows.find(({ applicationId }) => applicationId === id) ?? [],
  )
  const next = known.find(({ looked }) => !looked)
  if (!next || known.length < 2) return null
  const looked = known.filter((row) => row.looked).length
  return {
    nextId: next.applicationId,
    words: `${thousands(looked)} of ${thousands(known.length)} looked at`,
  }
}

/** Reads what was kept; anything else is no round. */
export function roundOf(kept: unknown): Round | null {
  const ids = (kept as { readonly ids?: unknown } | null)?.ids
  if (!Array.isArray(ids) || ids.length === 0) return null
  return ids.every((id) => typeof id === 'string') ? { ids } : null
}

/** Those of a round that were looked at, in its order. */
export function lookedOf(round: Round | null, rows: readonly Row[]): readonly string[] {
  const looked = new Set(rows.filter((row) => row.looked).map(({ applicationId }) => applicationId))
  return (round?.ids ?? []).filter((id) => looked.has(id))
}

/**
 * Numbers of rejections with their bands, in whole ones; the means add up to n (largest
 * remainders), the bands are rounded outward.
 *
 * @param bands in rejections; the means add up to n
 * @param n     how many there are
 * @example countBandWords([{ mean: 3, low: 2.2, high: 3.6 }], 3) // => ['about 3 of 3 (2 to 3)']
 */
export function countBandWords(
  bands: readonly { readonly mean: number; readonly low: number; readonly high: number }[],
  n: number,
): readonly string[] {
  const whole = bands.map(({ mean }) => Math.floor(mean))
  const left = Math.round(n - whole.reduce((sum, one) => sum + one, 0))
  const up = bands
    .map(({ mean }, at) => ({ at, rest: mean - Math.floor(mean) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, Math.max(0, left))
    .map(({ at }) => at)
  return bands.map(({ low, high }, at) => {
    const mean = (whole[at] ?? 0) + (up.includes(at) ? 1 : 0)
    return `about ${mean} of ${n} (${Math.floor(low)} to ${Math.min(n, Math.ceil(high))})`
  })
}

/** Most rejections that are looked at in a row: more is too much for any evening. */
export const MOST_IN_A_ROW = 10
