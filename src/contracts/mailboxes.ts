/** Bodies of connected mailboxes. No answer ever holds a password. */
import { z } from 'zod'
import { DaySchema } from './shared.ts'

/** A server's name: letters, digits, dots, hyphens; or an address in numbers. */
export const Host = z
  .string()
  .trim()
  .regex(
    /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[?[\da-f:.]+\]?)$/iu,
    'is no name of a server',
  )
export const Port = z
  .int('is not a whole number')
  .min(1, 'is below 1')
  .max(65_535, 'is above 65535')
const Folders = z
  .array(z.string().min(1, 'is empty'))
  .min(1, 'names no folder')
  .max(50, 'are too many')
export const Address = z
  .string()
  .trim()
  .regex(/^[^\s@]+@[^\s@]+$/, 'is no mail address')
  .max(254, 'is too long')

/** POST /api/mailboxes: what is left out is known of the provider, or usual. */
export const ConnectBody = z.strictObject({
  address: Address,
  password: z.string().min(1, 'is empty').max(1000, 'is too long'),
  host: Host.exactOptional(),
  port: Port.exactOptional(),
  user: z.string().trim().min(1, 'is empty').max(254, 'is too long').exactOptional(),
  folders: Folders.exactOptional(),
  /** The first day whose mails are looked at. */
  since: DaySchema.exactOptional(),
})
export type ConnectBody = z.infer<typeof ConnectBody>

/** PUT /api/mailboxes/:address: only what changes. */
export const MailboxBody = z.strictObject({
  folders: Folders.exactOptional(),
  since: DaySchema.exactOptional(),
})
export type MailboxBody = z.infer<typeof MailboxBody>

/** POST /api/mailboxes/:address/sync */
export const SyncBody = z.strictObject({ dryRun: z.boolean().exactOptional() })

export const MailboxView = z.object({
  address: z.string(),
  /** What Comeback connects to for it, and nothing else. */
  host: z.string(),
  port: z.number().int(),
  user: z.string(),
  since: DaySchema,
  /** Where its password lies; null where there is none any more, as after a restore elsewhere. */
  passwordIn: z.enum(['keychain', 'file']).nullable(),
  folders: z.array(z.string()),
  /** Whether the last sync was cut short; the next goes on where it stopped. */
  isUnfinished: z.boolean(),
  lastSync: z
    .object({
      at: z.string(),
      looked: z.number().int(),
      fetched: z.number().int(),
      imported: z.number().int(),
    })
    .nullable(),
  /** The import that runs for it just now, in this program. */
  running: z.string().nullable().optional(),
})
export type MailboxView = z.infer<typeof MailboxView>

/** GET /api/mailboxes */
export const MailboxesView = z.object({ mailboxes: z.array(MailboxView) })
export type MailboxesView = z.infer<typeof MailboxesView>

/** GET /api/mailboxes/:address/folders */
export const MailFoldersView = z.object({
  address: z.string(),
  folders: z.array(
    z.object({
      path: z.string(),
      use: z.enum(['inbox', 'sent', 'archive', 'all', 'drafts', 'junk', 'trash']).nullable(),
      mails: z.number().int().nullable(),
      isChosen: z.boolean(),
    }),
  ),
  /** Chosen folders that the server has no more. */
  gone: z.array(z.string()),
})
export type MailFoldersView = z.infer<typeof MailFoldersView>

/** DELETE /api/mailboxes/:address */
export const DisconnectedView = z.object({
  address: z.string(),
  /** Mails in the search now: what was brought in stays. */
  messages: z.number().int(),
})
export type DisconnectedView = z.infer<typeof DisconnectedView>
