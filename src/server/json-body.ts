/** Reads a JSON body by its schema, or refuses it with all its faults named. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { DomainError } from '#core/model/errors.ts'

/** @throws DomainError `bad-input` naming each field that is wrong */
export async function jsonBody<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/json')) {
    throw new DomainError('bad-input', 'The body must be JSON (content-type: application/json).')
  }
  const parsed = schema.safeParse(await parsedJson(c))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
  )
  throw new DomainError('bad-input', `The request is not right. ${faults.join('; ')}.`, { faults })
}

async function parsedJson(c: Context): Promise<unknown> {
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DomainError('bad-input', 'The body is not valid JSON.', {}, { cause })
  }
}
