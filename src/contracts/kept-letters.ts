/** Bodies of kept letters, and of sending them. No answer ever holds a password. */
import { z } from 'zod'
import { LETTER_WAYS } from '#core/model/kept-letter.ts'
import { Address, Host, Port } from './mailboxes.ts'
import { DaySchema, LetterNameSchema } from './shared.ts'

const MOST_CHARACTERS = 20_000
const Subject = z
  .string()
  .max(500, 'is too long')
  .regex(/^[^\r\n]*$/, 'is more than one line')
const Body = z.string().max(MOST_CHARACTERS, 'is too long')

/** POST /api/letters: the letter as it stands now; without `letterId` the open one of its kind. */
export const KeepLetterBody = z.strictObject({
  letterId: z.string().min(1).exactOptional(),
  applicationId: z.string().min(1),
  kind: LetterNameSchema,
  to: z.string().trim().max(254, 'is too long').nullable(),
  subject: Subject,
  body: Body,
  /** Begins another letter of the kind, beside the one that is open. */
  another: z.literal(true).exactOptional(),
})
export type KeepLetterBody = z.infer<typeof KeepLetterBody>

/** PUT /api/letters/:id/hold: a day ahead, or null to let it go. */
export const HoldLetterBody = z.strictObject({ until: DaySchema.nullable() })
export type HoldLetterBody = z.infer<typeof HoldLetterBody>

/** POST /api/letters/:id/sent: the person sent it themselves. */
export const MarkSentBody = z.strictObject({
  by: z.enum(LETTER_WAYS).exclude(['smtp']),
  /** Today where it is left out. */
  on: DaySchema.exactOptional(),
})
export type MarkSentBody = z.infer<typeof MarkSentBody>

/** POST /api/letters/:id/send: over the person's own mail server. */
export const SendLetterBody = z.strictObject({
  /** `keptAt` of what the person saw; another one is refused. */
  keptAt: z.string().exactOptional(),
})
export type SendLetterBody = z.infer<typeof SendLetterBody>

/** POST /api/letters/:id/settle: whether a letter went whose end nobody knows. */
export const SettleLetterBody = z.strictObject({ went: z.boolean() })
export type SettleLetterBody = z.infer<typeof SettleLetterBody>

export const LetterView = z.object({
  id: z.string(),
  applicationId: z.string(),
  employer: z.string(),
  role: z.string().nullable(),
  kind: LetterNameSchema,
  to: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
  /** `unsure`: it was handed to a mail server, and nobody knows whether it went. */
  state: z.enum(['draft', 'held', 'sending', 'unsure', 'sent']),
  /** `held` until the day before. */
  heldUntil: DaySchema.nullable(),
  keptAt: z.string(),
  /** Why it cannot go out now, in one sentence; null where it can, or went. */
  whyNot: z.string().nullable(),
  /** Why it cannot go over the person's mail server beside that, such as that nobody is named. */
  whyNotByServer: z.string().nullable(),
  /** The `Message-ID` that it will carry, or carries. */
  mailId: z.string().nullable(),
  sent: z
    .object({ on: DaySchema, at: z.string(), by: z.enum(LETTER_WAYS), isMet: z.boolean() })
    .nullable(),
  /** Mails that answer it, oldest first. */
  answers: z.array(z.string()),
})
export type LetterView = z.infer<typeof LetterView>

/** An outgoing mail server, as it is connected. */
export const OutgoingView = z.object({
  address: z.string(),
  host: z.string(),
  port: z.number().int(),
  user: z.string(),
  /** Null where the password is not on this computer any more. */
  passwordIn: z.enum(['keychain', 'file']).nullable(),
})
export type OutgoingView = z.infer<typeof OutgoingView>

/** GET /api/letters */
export const LettersView = z.object({
  /** Open ones first, held ones by their day; then what was sent, newest first. */
  letters: z.array(LetterView),
  outgoing: OutgoingView.nullable(),
  /** The day until which a letter is held unless the person says another one. */
  tomorrow: DaySchema,
})
export type LettersView = z.infer<typeof LettersView>

/** What an act on a letter answers: the events to take back, and the letter; null once dropped. */
export const LetterChanged = z.object({
  eventIds: z.array(z.string()),
  letter: LetterView.nullable(),
})
export type LetterChanged = z.infer<typeof LetterChanged>

/** PUT /api/outgoing-mail: what is left out is known of the provider, or of the mailbox. */
export const OutgoingBody = z.strictObject({
  address: Address,
  /** Left out: the one of the connected mailbox of this address. */
  password: z.string().min(1, 'is empty').max(1000, 'is too long').exactOptional(),
  host: Host.exactOptional(),
  port: Port.exactOptional(),
  user: z.string().trim().min(1, 'is empty').max(254, 'is too long').exactOptional(),
})
export type OutgoingBody = z.infer<typeof OutgoingBody>

/** GET /api/outgoing-mail */
export const OutgoingState = z.object({ outgoing: OutgoingView.nullable() })
export type OutgoingState = z.infer<typeof OutgoingState>
