/** Bodies of bringing files in: what was handed over, what was understood, how far the import is. */
import { z } from 'zod'
import { ImportReport } from './views.ts'

/** POST /api/uploads?name=FILE (body: the file's bytes; `to=ID` puts it beside others), GET /api/uploads */
export const KeptUpload = z.object({
  uploadId: z.string(),
  name: z.string(),
  bytes: z.number(),
})
export type KeptUpload = z.infer<typeof KeptUpload>
export const KeptUploads = z.object({ uploads: z.array(KeptUpload) })
export type KeptUploads = z.infer<typeof KeptUploads>

/** PUT /api/uploads/:id/options: what the person said of each sheet, by its name in the report. */
export const UploadOptionsBody = z.record(
  z.string(),
  z.object({
    mapping: z.record(z.string(), z.string()).exactOptional(),
    dateOrder: z.enum(['day-first', 'month-first']).exactOptional(),
  }),
)
export type UploadOptionsBody = z.infer<typeof UploadOptionsBody>

/** GET /api/uploads/:id, PUT /api/uploads/:id/options: what would come in; nothing is imported. */
export const UploadView = KeptUpload.extend({
  /** What it is made of, each to be left out alone: a file, or all mails that lie in a file each. */
  paths: z.array(z.string()),
  report: ImportReport,
  /** First rows or mails as they would enter, for the eye. */
  samples: z.array(z.object({ title: z.string(), detail: z.string() })),
  options: UploadOptionsBody,
})
export type UploadView = z.infer<typeof UploadView>

/** POST /api/uploads/:id/import starts it; GET /api/imports/:id tells; POST /api/imports/:id/stop stops. */
export const ImportProgressView = z.object({
  importId: z.string(),
  /** Its files, to go on with after a stop; null where they are not here any more. */
  uploadId: z.string().nullable(),
  state: z.enum(['running', 'done', 'stopped', 'failed']),
  bytesRead: z.number(),
  bytesTotal: z.number().nullable(),
  records: z.number().int(),
  /** A sync only: mails looked at so far, of those found in the folders opened until now. */
  mails: z.object({ looked: z.number().int(), found: z.number().int() }).exactOptional(),
  /** Seconds left, or null while it is too early to say. */
  secondsLeft: z.number().nullable(),
  report: ImportReport.nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type ImportProgressView = z.infer<typeof ImportProgressView>
