/** POST /api/tone and `comeback tone`: what in a text may not sound as it is meant. */
import { z } from 'zod'
import { TONE_KINDS, TONE_LANGUAGES } from '#core/model/tone.ts'

/** Far more than a letter; a whole mailbox is not what is meant. */
export const MOST_TONE_CHARACTERS = 50_000

export const ToneText = z
  .string()
  .max(MOST_TONE_CHARACTERS, `is longer than ${MOST_TONE_CHARACTERS} characters: give one letter`)
  .refine((text) => text.trim() !== '', 'is empty: give the text of a letter')

export const ToneBody = z.object({
  text: ToneText,
  /** The application that it is about: names in it are not read as tone. */
  applicationId: z.string().optional(),
  /** In which it is written. */
  language: z.enum(TONE_LANGUAGES).default('en'),
})

const Place = { start: z.int().nonnegative(), end: z.int().nonnegative() }

export const ToneView = z.object({
  words: z.int().nonnegative(),
  marks: z.array(
    z.object({
      ...Place,
      kind: z.enum(TONE_KINDS),
      words: z.string(),
      why: z.string(),
      calmer: z.object({ ...Place, say: z.string() }).nullable(),
    }),
  ),
})
export type ToneView = z.infer<typeof ToneView>
