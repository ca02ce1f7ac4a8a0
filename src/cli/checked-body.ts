/** The schema at the door of the command line, as the server has it in json-body.ts. */
import type { z } from 'zod'
import { DomainError } from '#core/model/errors.ts'

/**
 * What was given, as its schema has it. Values are not repeated: one may be a password.
 *
 * @param refusal what did not happen, before the faults: "Not kept"
 * @throws DomainError `bad-input` naming each field that is wrong
 */
export function checkedBody<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  refusal: string,
): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw new DomainError('bad-input', `${refusal}: ${faults.join('; ')}.`, { faults })
}
