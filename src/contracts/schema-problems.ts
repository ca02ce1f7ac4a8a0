/**
 * What a schema found wrong, as sentences a person can act on: where, which value, what happens.
 * The schemas' messages complete the sentence `"value" …` (history-schema.ts).
 */
import type { z } from 'zod'
import type { Problem } from '#core/model/problem.ts'

const LONGEST_QUOTE = 60

/** A value as a person would recognise it in their file, cut where it is long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return typeof value === 'object' && value !== null ? short : `"${short}"`
}

/** `milestones[0].date`, as one writes it in code. */
function pathText(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
  return parts.join('').replace(/^\./, '')
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  let value = whole
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
  return value
}

/**
 * One problem per faulty place of a record, in the order of the file.
 *
 * @param place       `applications[3]`
 * @param record      the raw value that the schema refused
 * @param consequence what happens to the record, as a sentence
 */
export function problemsOf(
  place: string,
  record: unknown,
  error: z.ZodError,
  consequence: string,
): readonly Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  const tell = (path: readonly PropertyKey[], says: string) => {
    const field = pathText(path)
    if (seen.has(field)) return
    seen.add(field)
    problems.push({ place, field: field === '' ? null : field, reason: `${says}. ${consequence}` })
  }
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) tell([...issue.path, key], `"${key}" is not known here`)
      continue
    }
    const value = valueAt(record, issue.path)
    if (value === undefined) tell(issue.path, `"${String(issue.path.at(-1))}" is missing`)
    else tell(issue.path, `${quoted(value)} ${issue.message}`)
  }
  return problems
}
