/** Feedback that came back: read for causes, kept with what the person confirmed, as a book. */
import { z } from 'zod'
import { CauseIdSchema, DaySchema } from './shared.ts'

const MOST_CHARACTERS = 20_000

export const FeedbackText = z
  .string()
  .trim()
  .min(1, 'is empty: give what they said')
  .max(MOST_CHARACTERS, `is longer than ${MOST_CHARACTERS} characters: give what they said alone`)

/** POST /api/feedback/read: nothing is kept. */
export const ReadFeedbackBody = z.object({ text: FeedbackText })
export const ReadFeedbackView = z.object({
  suggestions: z.array(z.object({ cause: CauseIdSchema, sentence: z.string(), words: z.string() })),
})
export type ReadFeedbackView = z.infer<typeof ReadFeedbackView>

const Line = z.string().trim().min(1, 'is empty')

/** POST /api/applications/:id/feedback; with the id of one that is kept, it takes its place. */
export const FeedbackBody = z.object({
  id: Line.optional(),
  text: FeedbackText,
  on: DaySchema.nullable().default(null),
  from: Line.nullable().default(null),
  messageId: Line.nullable().default(null),
  /** Confirmed by the person. */
  causes: z.array(CauseIdSchema),
  changed: Line.nullable().default(null),
})
export type FeedbackBody = z.input<typeof FeedbackBody>
/** The same once the schema has read it: what is left out is `null`. */
export type GivenFeedback = z.output<typeof FeedbackBody>

/** POST /api/applications/:id/feedback/:feedbackId: what is left out stays. */
export const FeedbackChange = z
  .object({ causes: z.array(CauseIdSchema), changed: Line.nullable() })
  .partial()
export type FeedbackChange = z.infer<typeof FeedbackChange>

export const FeedbackView = z.object({
  id: z.string(),
  applicationId: z.string(),
  employer: z.string(),
  role: z.string().nullable(),
  text: z.string(),
  on: DaySchema.nullable(),
  from: z.string().nullable(),
  messageId: z.string().nullable(),
  causes: z.array(CauseIdSchema),
  changed: z.string().nullable(),
})
export type FeedbackView = z.infer<typeof FeedbackView>

/** GET /api/feedback: the book, newest first. */
export const FeedbackBookView = z.object({ feedback: z.array(FeedbackView) })
export type FeedbackBookView = z.infer<typeof FeedbackBookView>

/** Answer to what was kept: the event can be taken back. */
export const KeptFeedback = z.object({
  eventId: z.string(),
  applicationId: z.string(),
  feedbackId: z.string(),
})
export type KeptFeedback = z.infer<typeof KeptFeedback>
