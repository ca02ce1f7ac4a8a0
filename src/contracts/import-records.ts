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
      format: z.enum(['history', 'mbox', 'eml', 'sheet']),
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
})
export type ImportRemovalView = z.infer<typeof ImportRemovalView>
