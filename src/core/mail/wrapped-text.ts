/** Text whose wrapped lines are joined again. */
import { straighten } from './sentences.ts'

/** A line shorter than this ends because its writer ended it. */
const WRAP_WIDTH = 52

/** "Start date: ", "Data/hora:": a line of a list of facts, which the next one does not go on with. */
const FACT = /^\p{Lu}[^:\n]{0,30}:(?:\s|$)/u

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
    const areFacts = FACT.test(line.trim()) && FACT.test(next)
    text += line.length >= WRAP_WIDTH && next !== '' && !areFacts ? ' ' : '\n'
  }
  return text
}
