/** Text whose wrapped lines are joined again. */
import { straighten } from './sentences.ts'

/** A line shorter than this ends because its writer ended it. */
const WRAP_WIDTH = 52

/**
 * Wrapped lines joined, other line ends kept, so that no name runs over one.
 *
 * @example joinWrapped('Company: Northwind\nRole: Analyst') // => 'Company: Northwind\nRole: Analyst\n'
 */
export function joinWrapped(body: string): string {
  const lines = body.split('\n')
  let text = ''
  for (const [at, line] of lines.entries()) {
    text += straighten(line.trimEnd())
    const next = lines[at + 1]?.trim() ?? ''
    text += line.length >= WRAP_WIDTH && next !== '' ? ' ' : '\n'
  }
  return text
}
