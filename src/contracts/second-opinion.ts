/**
 * Bodies of the optional language model: which one is named, what would be sent, what was, how
 * far a question is. Routes are listed in docs/reference/http.md.
 */
import { z } from 'zod'
import { LetterNameSchema, MessageKindSchema, StageSchema, StatedReasonSchema } from './shared.ts'

/** More at once is neither looked at nor waited for. */
export const MOST_AT_ONCE = 200

const Name = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .regex(/^[^\p{Cc}]*$/u, 'holds a control character')

/** A key of visible characters: it goes into a header of a request. */
const Key = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(4_000, 'is longer than 4,000 characters')
  .regex(/^[\x21-\x7e]+$/, 'holds a blank or a character that no key has')

/** PUT /api/model. Without a key, the kept one stays where the address is on the same server. */
export const ModelBody = z.strictObject({
  address: z.string().trim().min(1, 'is empty'),
  name: Name,
  key: Key.optional(),
})
export type ModelBody = z.infer<typeof ModelBody>

/** POST /api/model/models */
export const ModelTryBody = ModelBody.omit({ name: true })
export type ModelTryBody = z.infer<typeof ModelTryBody>
export const ModelTried = z.object({
  address: z.string(),
  host: z.string(),
  models: z.array(z.string()),
})
export type ModelTried = z.infer<typeof ModelTried>

/** One mail or letter that was sent, and what came of it. */
const SentView = z.object({
  of: z.enum(['mail', 'letter']),
  /** Of a mail. */
  messageId: z.string().nullable(),
  /** Of a letter: what it was about, and of which kind. */
  applicationId: z.string().nullable(),
  kind: LetterNameSchema.nullable(),
  /** Of a mail; empty where it is seen no more. Of a letter the employer, likewise. */
  subject: z.string(),
  at: z.string(),
  host: z.string(),
  model: z.string(),
  result: z.enum(['suggestion', 'wording', 'refused', 'no-answer']),
})
export type SentView = z.infer<typeof SentView>

/** GET /api/model */
export const ModelView = z.object({
  /** What is switched on; null: nothing, and nothing is sent. */
  named: z.object({ address: z.string(), host: z.string(), name: z.string() }).nullable(),
  hasKey: z.boolean(),
  keyLiesIn: z.string(),
  /** Every mail and letter that ever was sent to one from this home, newest first; 200 at most. */
  sent: z.array(SentView),
  sentTotal: z.number().int(),
})
export type ModelView = z.infer<typeof ModelView>

/** What the model took a mail for; employer, role and words stand in the mail. */
export const SuggestionView = z.object({
  kind: MessageKindSchema,
  employer: z.string().nullable(),
  role: z.string().nullable(),
  statedReason: StatedReasonSchema.nullable(),
  afterStage: StageSchema.exclude(['offer']).nullable(),
  decidedBy: z.array(z.string()),
})
export type SuggestionView = z.infer<typeof SuggestionView>

/** On a review card. */
export const CardOpinion = z.object({
  /** The reader abstains on it, and a model is switched on. */
  canAsk: z.boolean(),
  /** Words of the mail that speak to a program: it is sent to none. */
  speaksToReader: z.string().nullable(),
  model: z.string().nullable(),
  suggestion: SuggestionView.extend({ words: z.string() }).nullable(),
  /** Why the last answer was not taken. */
  refused: z.string().nullable(),
})
export type CardOpinion = z.infer<typeof CardOpinion>

/** POST /api/model/outgoing; without ids: all that wait. */
export const OutgoingBody = z.strictObject({
  messageIds: z.array(z.string()).min(1).max(MOST_AT_ONCE).optional(),
})
export const OutgoingMailView = z.object({
  messageId: z.string(),
  /** Stands for the exact text, address and model that were shown. */
  seen: z.string(),
  subject: z.string(),
  senderName: z.string(),
  senderDomain: z.string(),
  text: z.string(),
  isCut: z.boolean(),
  /** The message as it goes, letter by letter. */
  data: z.string(),
})
export type OutgoingMailView = z.infer<typeof OutgoingMailView>
export const OutgoingView = z.object({
  address: z.string(),
  host: z.string(),
  model: z.string(),
  /** Go with each mail, letter by letter. */
  instructions: z.string(),
  mails: z.array(OutgoingMailView),
  leftOut: z.array(z.object({ messageId: z.string(), subject: z.string(), why: z.string() })),
})
export type OutgoingView = z.infer<typeof OutgoingView>

/** POST /api/model/questions: what the person confirmed, and nothing else is sent. */
export const AskBody = z.strictObject({
  mails: z
    .array(z.strictObject({ messageId: z.string(), seen: z.string() }))
    .min(1)
    .max(MOST_AT_ONCE),
})
export type AskBody = z.infer<typeof AskBody>

/** What came of one mail. */
export const OpinionView = z.object({
  messageId: z.string(),
  subject: z.string(),
  suggestion: SuggestionView.extend({ words: z.string() }).nullable(),
  refused: z.string().nullable(),
})
export type OpinionView = z.infer<typeof OpinionView>

/** What came of all that was confirmed. */
export const AskReport = z.object({
  host: z.string(),
  model: z.string(),
  asked: z.number().int(),
  /** Confirmed, and not sent: after a stop or a fault. */
  notSent: z.number().int(),
  opinions: z.array(OpinionView),
  /** Why it ended early; null where it did not. */
  trouble: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type AskReport = z.infer<typeof AskReport>

/** GET /api/model/questions/:id */
export const AskProgressView = z.object({
  id: z.string(),
  state: z.enum(['running', 'done']),
  total: z.number().int(),
  /** Mails whose question is over. */
  done: z.number().int(),
  report: AskReport.nullable(),
})
export type AskProgressView = z.infer<typeof AskProgressView>
