/** The small shapes of a history file; each message completes the sentence `"value" …`. */
import { z } from 'zod'
import { isDay } from '#core/model/dates.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

export const Text = z.string('is not a text')
export const Filled = Text.regex(/\S/, 'is empty')
export const Texts = z.array(Text, 'is not a list of texts')
export const oneOf = <const T extends readonly [string, ...string[]]>(what: string, ids: T) =>
  z.enum(ids, `is not ${what}: ${ids.join(', ')}`)

export const Day = z
  .string('is not a date like 2026-03-01')
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date like 2026-03-01')
  .refine(isDay, 'is not a date in the calendar')

export const Instant = z
  .string('is not a moment like 2026-03-01T09:30:00.000Z')
  .regex(INSTANT, 'is not a moment like 2026-03-01T09:30:00.000Z')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is not a moment in the calendar')
