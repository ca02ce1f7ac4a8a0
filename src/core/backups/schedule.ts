/**
 * When a backup is due, what it is called, and which older ones go. Pure: the caller passes
 * today and the names that are there. Start reading at `isBackupDue`.
 */
import { type Day, daysBetween, isDay } from '#core/model/dates.ts'
import type { BackupRhythm } from '#core/model/preferences.ts'

const NAME = /^comeback-(\d{4}-\d{2}-\d{2})(?:-(\d+)|-before-restore(?:-(\d+))?)?\.sqlite$/

const DAYS_APART: Readonly<Record<Exclude<BackupRhythm, 'off'>, number>> = { day: 1, week: 7 }

/** What a backup's name tells, or `null` for a name that Comeback does not give. */
export function backupName(
  name: string,
): { readonly day: Day; readonly count: number; readonly isBeforeRestore: boolean } | null {
  const [, day = '', count, restoreCount] = NAME.exec(name) ?? []
  if (!isDay(day)) return null
  const isBeforeRestore = name.includes('-before-restore')
  return { day, count: Number(count ?? restoreCount ?? 1), isBeforeRestore }
}

/**
 * The name of a new backup: the day's, counted on where it is taken.
 *
 * @param taken names in the folder that must not be used again
 * @example newBackupName('2026-11-23', 'backup', ['comeback-2026-11-23.sqlite']) // => 'comeback-2026-11-23-2.sqlite'
 */
export function newBackupName(
  today: Day,
  why: 'backup' | 'before-restore',
  taken: readonly string[],
): string {
  const stem = `comeback-${today}${why === 'backup' ? '' : '-before-restore'}`
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.sqlite` : `${stem}-${count}.sqlite`
    if (!taken.includes(name)) return name
  }
}

/**
 * Whether a backup is to be made now. One dated after today (a clock that was wrong) counts
 * for nothing, so that it cannot stop all that follow.
 *
 * @param names backups that are there, in any order; other names are passed over
 * @example isBackupDue('week', ['comeback-2026-11-17.sqlite'], '2026-11-23') // => false
 */
export function isBackupDue(every: BackupRhythm, names: readonly string[], today: Day): boolean {
  if (every === 'off') return false
  const days = names.flatMap((name) => {
    const told = backupName(name)
    return told && !told.isBeforeRestore && told.day <= today ? [told.day] : []
  })
  const last = days.toSorted().at(-1)
  return last === undefined || daysBetween(last, today) >= DAYS_APART[every]
}

/**
 * Which backups go: all but those of the newest `keep` days that have one. What was kept before
 * a restore stays until the person removes it.
 *
 * @param names of backups that Comeback made itself in this place
 * @param keep  days, whole number >= 1
 * @example outworn(['comeback-2026-11-21.sqlite', 'comeback-2026-11-22.sqlite'], 1) // => ['comeback-2026-11-21.sqlite']
 */
export function outworn(names: readonly string[], keep: number): readonly string[] {
  const told = names.flatMap((name) => {
    const meaning = backupName(name)
    return meaning && !meaning.isBeforeRestore ? [{ name, day: meaning.day }] : []
  })
  const days = [...new Set(told.map(({ day }) => day))].toSorted().toReversed()
  const kept = new Set(days.slice(0, Math.max(1, keep)))
  return told.filter(({ day }) => !kept.has(day)).map(({ name }) => name)
}
