/** Which row a key moves to, in a list of which only a part is drawn. Pure. */

const PAGE = 10

/** The row to go to, within the list; `null` for a key that moves nowhere. */
export function rowAfterKey(key: string, at: number, rows: number): number | null {
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: rows - 1,
  }
  const next = wanted[key]
  return next === undefined ? null : Math.min(rows - 1, Math.max(0, next))
}

/** The rows in sight and the one in focus, which else would lose it with the next wheel. */
export function rowsDrawn(
  inSight: readonly number[],
  pinned: number | null,
  rows: number,
): number[] {
  if (pinned === null || pinned >= rows || inSight.includes(pinned)) return [...inSight]
  return [...inSight, pinned].toSorted((a, b) => a - b)
}

/** The rows from the one chosen last to this one, both included, in either direction. */
export function rowsBetween(last: number, at: number): { first: number; end: number } {
  return { first: Math.min(last, at), end: Math.max(last, at) + 1 }
}
