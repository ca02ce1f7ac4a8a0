/** A name that no other file has: the second `jobs.csv` is `jobs (2).csv`. */
import { parse } from 'node:path'

/**
 * @param taken names in use
 * @example freeName('jobs.csv', ['jobs.csv']) // => 'jobs (2).csv'
 */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  const { ext } = parse(name)
  const stem = name.slice(0, name.length - ext.length)
  let count = 2
  while (taken.includes(`${stem} (${count})${ext}`)) count += 1
  return `${stem} (${count})${ext}`
}
