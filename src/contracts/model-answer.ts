/** What servers of language models answer, as far as we read it, and the form of the answer itself. */
import { z } from 'zod'
import { MessageKindSchema, StageSchema, StatedReasonSchema } from './shared.ts'

/** POST {address}/chat/completions */
export const ChatCompletion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

/** GET {address}/models */
export const ModelList = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })) })

const NAME = z.string().max(200).nullable()

/** What one answer must be, exactly: nothing left out, nothing more. */
export const GivenAnswerSchema = z.strictObject({
  kind: MessageKindSchema,
  employer: NAME,
  role: NAME,
  statedReason: StatedReasonSchema.nullable(),
  afterStage: StageSchema.exclude(['offer']).nullable(),
  quote: z.string().max(1_000),
})
