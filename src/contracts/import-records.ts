/** Bodies of what was brought in: the list of imports, and what goes when one is taken out. */
import { z } from 'zod'

const count = z.number().int()

/** One import: what was confirmed at once, with its files. */
export const ImportRecordView = z.object({
  id: z.string(),
  at: z.string(),
  state: z.enum(['running', 'done', 'stopped']),
  /** Whether it was taken out; bringing the same file in again brings its items back. */
  removed: z.boolean(),
  /** The event that took it out, to be taken back; null where it is in. */
  removedBy: z.string().nullable(),
  files: z.array(
    z.object({
      file: z.string(),
      format: z.enum(['history', 'mbox', 'eml', 'sheet', 'people', 'vcard', 'imap']),
      read: count,
      imported: count,
      duplicate: count,
      rejected: count,
    }),
  ),
})
export type ImportRecordView = z.infer<typeof ImportRecordView>

/** GET /api/import-records, newest first */
export const ImportRecordsView = z.object({ imports: z.array(ImportRecordView) })
export type ImportRecordsView = z.infer<typeof ImportRecordsView>

/** GET /api/import-records/:id: what would go with it */
export const ImportRemovalView = z.object({
  /** Applications fewer than now. */
  applications: count,
  /** Mails, and rows or applications of a file, that nothing else brought. */
  messages: count,
  entries: count,
  /** Cards of contacts that nothing else brought. */
  contacts: count,
})
export type ImportRemovalView = z.infer<typeof ImportRemovalView>

export const IMPORT_FATES = ['new', 'known', 'waits'] as const
export type ImportFate = (typeof IMPORT_FATES)[number]

/** What of them is asked for; `from`: rows to pass over. */
export const ImportFatesQuery = z.object({
  fate: z.enum(IMPORT_FATES).exactOptional(),
  from: z.coerce.number().int().min(0).exactOptional(),
})
export type ImportFatesQuery = z.infer<typeof ImportFatesQuery>

/** One row or mail of an import, and what became of it. */
export const FateRowView = z.object({
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  /** Whether this import brought it, or it was here already. */
  isNew: z.boolean(),
  /** The contact that it is about, for a row of a file of contacts. */
  contactId: z.string().nullable(),
  /** Whether it waits for the person's word. */
  waits: z.boolean(),
  /** The application it belongs to; null for an alert, a contact, or where the person set it aside. */
  application: z
    .object({ id: z.string(), employer: z.string(), role: z.string().nullable() })
    .nullable(),
})
export type FateRowView = z.infer<typeof FateRowView>

/** GET /api/import-records/:id/fates?fate=&from= : a page of them, in the order of the files */
export const ImportFatesView = z.object({
  /** How many there are of each; one that waits is new or known as well. */
  counts: z.object({ all: count, new: count, known: count, waits: count }),
  rows: z.array(FateRowView),
  /** Where the next page begins; null at the end. */
  next: count.nullable(),
})
export type ImportFatesView = z.infer<typeof ImportFatesView>
