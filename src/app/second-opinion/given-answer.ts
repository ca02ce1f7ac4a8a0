/** What a language model answered, read as the one JSON object of a fixed form that was asked for. */
import type { z } from 'zod'
import { DomainError } from '#core/model/errors.ts'

export type Answered<Given> =
  | { readonly given: Given }
  /** Why it is none, as a sentence. */
  | { readonly refused: string }

/** @throws DomainError where no answer came at all: `model-unreachable`, `model-refused`, `stopped` */
export async function answeredObject<Given>(
  schema: z.ZodType<Given>,
  ask: () => Promise<string>,
): Promise<Answered<Given>> {
  try {
    return readObject(schema, await ask())
  } catch (error) {
    if (error instanceof DomainError && error.code === 'model-answer') {
      return { refused: error.message }
    }
    throw error
  }
}

/** A fence around the whole of it is a habit of models, and says nothing. */
const FENCED = /^```(?:json)?\s*\n([\s\S]*)\n```$/

function readObject<Given>(schema: z.ZodType<Given>, text: string): Answered<Given> {
  const trimmed = text.trim()
  const parsed = parsedJson(FENCED.exec(trimmed)?.[1] ?? trimmed)
  if (parsed === undefined)
    return { refused: 'It did not answer with the one JSON object asked for.' }
  const given = schema.safeParse(parsed)
  if (given.success) return { given: given.data }
  const fields = [...new Set(given.error.issues.map(({ path, code }) => fieldOf(path, code)))]
  return { refused: `Its answer is not in the form asked for: ${fields.slice(0, 4).join(', ')}.` }
}

/** Names of fields are ours; what stands in them is not repeated. */
function fieldOf(path: readonly PropertyKey[], code: string): string {
  if (code === 'unrecognized_keys') return 'it holds keys that nobody asked for'
  return path.length === 0
    ? 'it is no object'
    : `"${String(path[0])}" is none of the allowed values`
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
