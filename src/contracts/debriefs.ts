/**
 * Bodies of debriefs that came later: what was answered, several in a row, what repeats.
 * http.ts and views.ts hold the rest.
 */
import { z } from 'zod'
import { CauseIdSchema, SideSchema } from './shared.ts'

/** One answer given earlier, with its question, so that it can be changed. */
export const GivenAnswer = z.object({
  question: z.object({
    id: z.string(),
    text: z.string(),
    options: z.array(z.object({ id: z.string(), text: z.string() })),
  }),
  option: z.string(),
  /** "Sent as it was" */
  optionText: z.string(),
  /** Where it came from, where the person did not answer it themselves. */
  from: z.string().exactOptional(),
})
export type GivenAnswer = z.infer<typeof GivenAnswer>

/** What held for the next question the last time, where it is a matter of habit. */
export const SameAsBefore = z.object({
  option: z.string(),
  optionText: z.string(),
  employer: z.string(),
})
export type SameAsBefore = z.infer<typeof SameAsBefore>

/** GET /api/recap?ids=a,b: what repeats over several rejections. */
export const RecapView = z.object({
  /** Rejections looked at together. */
  n: z.number().int(),
  employers: z.array(z.string()),
  /** How many of the n each side probably decided, with the band, in rejections. */
  sides: z.array(
    z.object({ side: SideSchema, mean: z.number(), low: z.number(), high: z.number() }),
  ),
  /** Causes that had a likely part in two or more, the most frequent first. */
  causes: z.array(z.object({ id: CauseIdSchema, side: SideSchema, times: z.number().int() })),
  /** Answers given two or more times. */
  answers: z.array(z.object({ question: z.string(), answer: z.string(), times: z.number().int() })),
  sentence: z.string(),
})
export type RecapView = z.infer<typeof RecapView>

/** POST /api/debrief-outcomes: one word for several rejections that came together. */
export const DebriefOutcomesBody = z.object({
  applicationIds: z.array(z.string()).min(1, 'names nothing'),
  outcome: z.enum(['done', 'not-this-one', 'later']),
})
