/** A name with the dashes and quotes that its mail has: it was found in a text of plain ones. */
import { straighten } from './sentences.ts'

const MAY_DIFFER = /['"-]/

/**
 * @param texts where it may stand, the most telling first
 * @returns the name as the first of them writes it, or as it is where none holds it
 * @example asWritten('Buyer - Home', ['Your role: Buyer – Home']) // => 'Buyer – Home'
 */
export function asWritten(name: string, texts: readonly string[]): string {
  if (!MAY_DIFFER.test(name)) return name
  for (const text of texts) {
    const at = straighten(text).indexOf(name)
    if (at !== -1) return text.slice(at, at + name.length).replace(/\s+/g, ' ')
  }
  return name
}
