/**
 * Bodies of what Settings shows and changes: preferences, backups, restore, erase, the report.
 * Routes are listed in docs/reference/http.md.
 */
import { z } from 'zod'
import { BACKUP_RHYTHMS, DATE_FORMATS, MOST_BACKUPS, WEEK_STARTS } from '#core/model/preferences.ts'
import { DaySchema, PlaceSchema } from './shared.ts'

/** GET /api/preferences */
export const PreferencesView = z.object({
  dateFormat: z.enum(DATE_FORMATS),
  weekStart: z.enum(WEEK_STARTS),
  /** Null: guessed (GET /api/place). */
  country: PlaceSchema.nullable(),
  timeZone: z.string().trim().min(1, 'is empty').nullable(),
  backupEvery: z.enum(BACKUP_RHYTHMS),
  backupKeep: z
    .int('is not a whole number')
    .min(1, 'is below 1')
    .max(MOST_BACKUPS, `is above ${MOST_BACKUPS}`),
  backupFolder: z.string().trim().min(1, 'is empty').nullable(),
})
export type PreferencesView = z.infer<typeof PreferencesView>

/** PUT /api/preferences: only what changes. */
export const PreferencesBody = PreferencesView.partial().strict()
export type PreferencesBody = z.infer<typeof PreferencesBody>

/** One backup that lies in the home or in the folder that the person named. */
export const BackupView = z.object({
  /** What a request names it by. */
  id: z.string(),
  name: z.string(),
  path: z.string(),
  day: DaySchema,
  bytes: z.number(),
  isBeforeRestore: z.boolean(),
})
export type BackupView = z.infer<typeof BackupView>

/** GET /api/backups */
export const BackupsView = z.object({
  /** Where the next one goes. */
  folder: z.string(),
  /** The folder in the home, where they go unless another is named. */
  ownFolder: z.string(),
  backups: z.array(BackupView),
  /** Why the last one could not be made, as a sentence; null when it could. */
  trouble: z.string().nullable(),
})
export type BackupsView = z.infer<typeof BackupsView>

const HomeCounts = z.object({
  applications: z.number().int(),
  messages: z.number().int(),
  /** The newest day that anything happened on. */
  newest: DaySchema.nullable(),
})
export type HomeCounts = z.infer<typeof HomeCounts>

/** What is restored: a backup from the list, or a file handed over. */
export const RestoreSource = z.union([
  z.strictObject({ backup: z.string() }),
  z.strictObject({ upload: z.string() }),
])
export type RestoreSource = z.infer<typeof RestoreSource>

/** POST /api/restore/preview */
export const RestorePreview = z.object({
  source: RestoreSource,
  name: z.string(),
  /** When it was made and by which version, where the backup itself says so. */
  madeAt: z.string().nullable(),
  madeBy: z.string().nullable(),
  inBackup: HomeCounts,
  present: HomeCounts,
})
export type RestorePreview = z.infer<typeof RestorePreview>

/** POST /api/restore */
export const Restored = z.object({
  /** Where the data that were there before are kept; null when there were none. */
  keptAs: z.string().nullable(),
  now: HomeCounts,
})
export type Restored = z.infer<typeof Restored>

/** GET /api/erase: what would go, and what would stay. */
export const ErasePreview = HomeCounts.extend({
  backups: z.array(z.string()),
  /** Backups in another folder, and files in the home that are not Comeback's. */
  stays: z.array(z.string()),
})
export type ErasePreview = z.infer<typeof ErasePreview>

/** GET /api/report?from=&to= */
export const ReportView = z.object({
  name: z.string().nullable(),
  from: DaySchema.nullable(),
  to: DaySchema,
  asOf: DaySchema,
  undated: z.number().int(),
  rows: z.array(
    z.object({
      id: z.string(),
      date: DaySchema,
      isSent: z.boolean(),
      employer: z.string(),
      role: z.string().nullable(),
      channel: z.string().nullable(),
      stage: z.string(),
      outcome: z.string(),
      outcomeDate: DaySchema.nullable(),
    }),
  ),
})
export type ReportView = z.infer<typeof ReportView>
