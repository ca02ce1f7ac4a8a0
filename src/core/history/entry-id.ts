/**
 * The id of an entry: a fingerprint of what it says.
 * The same row or application imported twice gets the same id, whatever the key order.
 */
import type { EntryDraft } from '#core/model/entry.ts'
import { fingerprint } from '#core/model/fingerprint.ts'

/** A value with the keys of every object in one order, and absent keys absent. */
export function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder)
  if (typeof value !== 'object' || value === null) return value
  const present = Object.entries(value).filter(([, held]) => held !== undefined)
  const sorted = present.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, held]) => [key, inKeyOrder(held)]))
}

/**
 * The id of an entry. Two wholly equal drafts are one: the second is a duplicate.
 *
 * @param draft the content as a parser returned it
 * @returns `e-<16 hex digits>`, the same for the same content in any key order
 */
export function entryId(draft: EntryDraft): string {
  return fingerprint('e', [JSON.stringify(inKeyOrder(draft))])
}
