/** What a person can say of a letter that is to be drafted, and their own templates. */
import { z } from 'zod'

/** Query of GET /api/drafts/:kind/:file; `fact` is `id=text` and may come several times. */
export const DraftQuery = z.strictObject({
  to: z.string().max(400).optional(),
  register: z.string().optional(),
  language: z.string().optional(),
  variant: z.string().optional(),
  question: z.string().optional(),
  fact: z
    .array(z.string().regex(/^[^=]+=/, 'is not id=text'))
    .max(30)
    .optional(),
})

/** The same, as a use case takes it. */
export type LetterRequest = Omit<z.infer<typeof DraftQuery>, 'fact'> & {
  readonly facts?: Readonly<Record<string, string>>
}

/** POST /api/letter-templates, PUT /api/letter-templates/:id */
export const TemplateBody = z.strictObject({
  name: z.string(),
  subject: z.string().default(''),
  body: z.string(),
})
export type TemplateBody = z.infer<typeof TemplateBody>

export const TemplateView = z.object({
  id: z.string(),
  name: z.string(),
  subject: z.string(),
  body: z.string(),
})
export type TemplateView = z.infer<typeof TemplateView>

/** GET /api/letter-templates: own templates beside the kinds, and every slot they can have. */
export const TemplatesView = z.object({
  kinds: z.array(z.string()),
  templates: z.array(TemplateView),
  slots: z.array(z.string()),
})
export type TemplatesView = z.infer<typeof TemplatesView>

export const KeptTemplate = z.object({ eventId: z.string(), template: TemplateView })
export type KeptTemplate = z.infer<typeof KeptTemplate>

/** GET /api/applications/:id/letters: every letter, and whether it fits where this one stands. */
export const LettersForView = z.object({
  letters: z.array(
    z.object({
      name: z.string(),
      /** Of an own template; null for a kind. */
      title: z.string().nullable(),
      fits: z.boolean(),
      /** False where no version of it makes sense. */
      possible: z.boolean(),
      why: z.string(),
    }),
  ),
})
export type LettersForView = z.infer<typeof LettersForView>
