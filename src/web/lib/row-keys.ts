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
