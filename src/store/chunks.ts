/** Splits work so that no statement binds more values than any engine takes. */

/** SQLite takes 32,766 bound values a statement, PostgreSQL 65,535. */
const MOST_VALUES = 30_000

/**
 * Consecutive pieces of a list, each small enough for one statement.
 *
 * @param valuesEach bound values that one item needs; whole number, >= 1
 * @example chunksFor([1, 2, 3], 15000) // => [[1, 2], [3]]
 */
export function chunksFor<T>(items: readonly T[], valuesEach: number): readonly (readonly T[])[] {
  const size = Math.floor(MOST_VALUES / valuesEach)
  const chunks: (readonly T[])[] = []
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size))
  return chunks
}
