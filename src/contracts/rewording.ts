/**
 * Bodies of another wording of a letter by the person's language model: what would be sent, how
 * far it is, what came back. Routes are listed in docs/reference/http.md.
 */
import { z } from 'zod'
import { LetterNameSchema } from './shared.ts'

/** More is no letter; the core says so in words. */
const Body = z.string().max(20_000, 'is too long')

/** POST /api/rewordings/outgoing: a letter as it stands on the page. */
export const OutgoingLetterBody = z.strictObject({
  applicationId: z.string().min(1),
  body: Body,
})
export type OutgoingLetterBody = z.infer<typeof OutgoingLetterBody>

export const OutgoingLetterView = z.object({
  address: z.string(),
  host: z.string(),
  model: z.string(),
  /** Go with each letter, letter by letter. */
  instructions: z.string(),
  /** The letter with stand-ins. */
  text: z.string(),
  /** What stays here, and what goes in its place. */
  standIns: z.array(z.object({ sign: z.string(), value: z.string() })),
  /** The message as it goes, letter by letter. */
  data: z.string(),
  /** Stands for the exact letter, text, instructions, address and model that were shown. */
  seen: z.string(),
})
export type OutgoingLetterView = z.infer<typeof OutgoingLetterView>

/** POST /api/rewordings: what the person confirmed, and nothing else is sent. */
export const RewordBody = OutgoingLetterBody.extend({
  kind: LetterNameSchema,
  seen: z.string(),
})
export type RewordBody = z.infer<typeof RewordBody>

/** The form that an answer must have, exactly. */
export const GivenRewordingSchema = z.strictObject({ letter: z.string().max(8_000) })

/** Pieces that joined are the text. `new`: a word that carries something the letter did not. */
const Piece = z.object({ text: z.string(), mark: z.enum(['same', 'changed', 'new']) })

export const RewordingView = z.object({
  text: z.string(),
  newWords: z.array(z.string()),
  /** The letter with what is gone, and the new wording with what came. */
  before: z.array(Piece),
  after: z.array(Piece),
})
export type RewordingView = z.infer<typeof RewordingView>

/** What came of it: a wording, why there is none, or what went wrong on the way. */
export const RewordReport = z.object({
  host: z.string(),
  model: z.string(),
  wording: RewordingView.nullable(),
  refused: z.string().nullable(),
  trouble: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type RewordReport = z.infer<typeof RewordReport>

/** GET /api/rewordings/:id */
export const RewordProgressView = z.object({
  id: z.string(),
  state: z.enum(['running', 'done']),
  report: RewordReport.nullable(),
})
export type RewordProgressView = z.infer<typeof RewordProgressView>
