/** POST /api/applications/read-paste: what a pasted line or posting tells; nothing is kept. */
import { z } from 'zod'
import { ChannelSchema, DaySchema } from './shared.ts'

/** A posting is some thousand characters; a whole page is not what is meant. */
const MOST_CHARACTERS = 50_000

export const PasteBody = z.object({
  text: z
    .string()
    .max(MOST_CHARACTERS, `is longer than ${MOST_CHARACTERS} characters: paste the posting alone`)
    .refine((text) => text.trim() !== '', 'is empty: paste a line or a posting'),
})

const told = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, from: z.string() }).nullable()

export const PasteView = z.object({
  kind: z.enum(['line', 'posting', 'address']),
  employer: told(z.string()),
  role: told(z.string()),
  channel: told(ChannelSchema),
  appliedOn: told(DaySchema),
  dateToChoose: z.object({ text: z.string(), days: z.array(DaySchema) }).nullable(),
  postingText: z.string().nullable(),
})
export type PasteView = z.infer<typeof PasteView>
