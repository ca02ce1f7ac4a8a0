/**
 * What the person prefers wherever they open Comeback: how dates read, when the week begins,
 * how often a backup is made. What belongs to one browser (theme, motion) is not here.
 */

/** How a date in a table reads: `3 May 2026`, `May 3, 2026`, `05/03/2026`, `2026-05-03`. */
export const DATE_FORMATS = ['day-first', 'month-first', 'slashes', 'iso'] as const
export type DateFormat = (typeof DATE_FORMATS)[number]

export const WEEK_STARTS = ['monday', 'sunday', 'saturday'] as const
export type WeekStart = (typeof WEEK_STARTS)[number]

export const BACKUP_RHYTHMS = ['off', 'day', 'week'] as const
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number]

export type Preferences = {
  readonly dateFormat: DateFormat
  readonly weekStart: WeekStart
  /** Where the person is, for holidays and weekends: `DE`, or a region; `null`: guessed. */
  readonly country: string | null
  /** Of the person, like `Europe/Berlin`; `null`: the machine's. */
  readonly timeZone: string | null
  readonly backupEvery: BackupRhythm
  /** Of how many days that have one backups are kept; whole number, 1 to `MOST_BACKUPS`. */
  readonly backupKeep: number
  /** Absolute path of the folder that backups go to; `null`: `backups` in the home. */
  readonly backupFolder: string | null
}

export const MOST_BACKUPS = 365

/** A day's work at most is lost with the disk's file, and a week is there to go back to. */
export const DEFAULT_PREFERENCES: Preferences = {
  dateFormat: 'day-first',
  weekStart: 'monday',
  country: null,
  timeZone: null,
  backupEvery: 'day',
  backupKeep: 7,
  backupFolder: null,
}
