/**
 * Backups of the home: made when due or when asked, listed, and the outworn ones removed.
 *
 * Start reading at `backUpWhenDue`. When one is due and which ones go is decided in
 * core/backups/schedule.ts; this file does it.
 */
import type { BackupsView, BackupView } from '#contracts/settings.ts'
import { backupName, isBackupDue, newBackupName, outworn } from '#core/backups/schedule.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Preferences } from '#core/model/preferences.ts'
import type { BackupFile, BackupPlaces } from './backup-ports.ts'
import type { Services } from './ports.ts'
import { readPreferences } from './preferences.ts'

/** What the keeping of backups works with, and how the last try went. */
export type BackupDesk = {
  readonly places: BackupPlaces
  readonly version: string
  /** Why the last backup could not be made; null when it could. */
  trouble: string | null
}

export function backupDesk(places: BackupPlaces, version: string): BackupDesk {
  return { places, version, trouble: null }
}

const folderOf = ({ backupFolder }: Preferences, { ownFolder }: BackupPlaces) =>
  backupFolder ?? ownFolder

/**
 * Makes a backup where one is due, then removes the outworn ones. What goes wrong is kept for
 * the page to tell and stops nothing.
 */
export async function backUpWhenDue(
  services: Services,
  desk: BackupDesk,
  log: (error: unknown) => void,
): Promise<void> {
  try {
    const preferences = await readPreferences(services.store)
    const folder = folderOf(preferences, desk.places)
    const today = services.clock.today()
    const made = (await desk.places.list(folder)).filter(({ isOurs }) => isOurs)
    const names = made.map(({ name }) => name)
    if (!isBackupDue(preferences.backupEvery, names, today)) return
    if (await services.store.isEmpty()) return
    await backUpNow(services, desk)
  } catch (error) {
    desk.trouble = troubleOf(error)
    if (!(error instanceof DomainError)) log(error)
  }
}

/**
 * Makes a backup now, whatever the rhythm, then removes the outworn ones.
 *
 * @throws DomainError `bad-input`, `disk-full`, `file-unwritable`, `not-enough-data` for an empty home
 */
export async function backUpNow(services: Services, desk: BackupDesk): Promise<BackupView> {
  if (await services.store.isEmpty()) {
    throw new DomainError('not-enough-data', 'There is nothing to back up yet.')
  }
  const preferences = await readPreferences(services.store)
  const folder = folderOf(preferences, desk.places)
  const name = await keepCopy(services, desk, folder, 'backup')
  desk.trouble = null
  const files = await desk.places.list(folder)
  const ours = files.filter(({ isOurs }) => isOurs)
  const gone = new Set(
    outworn(
      ours.map((file) => file.name),
      preferences.backupKeep,
    ),
  )
  for (const file of ours) if (gone.has(file.name)) await desk.places.remove(file)
  const made = files.find((file) => file.name === name)
  if (!made) throw new DomainError('file-unwritable', `The backup did not stay in ${folder}.`)
  return viewOf(made)
}

/** Copies the home into a folder under a name of its own; the name is the result. */
async function keepCopy(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  { places, version }: BackupDesk,
  folder: string,
  why: 'backup' | 'before-restore',
): Promise<string> {
  if (folder !== places.ownFolder) await places.check(folder)
  const name = newBackupName(clock.today(), why, await places.names(folder))
  await places.make(store, folder, name, { madeAt: clock.now(), madeBy: version })
  return name
}

/** Keeps what a restore is about to replace; the result is the copy's path, null for an empty home. */
export async function keepBeforeRestore(
  services: Pick<Services, 'store' | 'clock'>,
  desk: BackupDesk,
): Promise<string | null> {
  if (await services.store.isEmpty()) return null
  const { ownFolder } = desk.places
  const name = await keepCopy(services, desk, ownFolder, 'before-restore')
  return (await desk.places.list(ownFolder)).find((file) => file.name === name)?.path ?? null
}

/** Every backup in the home and in the folder that the person named, newest first. */
export async function listBackups(services: Services, desk: BackupDesk): Promise<BackupsView> {
  const { places, trouble } = desk
  const folder = folderOf(await readPreferences(services.store), places)
  const elsewhere =
    folder === places.ownFolder ? [] : await places.list(folder).catch((): BackupFile[] => [])
  const found = [...elsewhere, ...(await places.list(places.ownFolder))].map(viewOf)
  const backups = found.toSorted((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0))
  return { folder, ownFolder: places.ownFolder, backups, trouble }
}

/** @throws DomainError `not-found` */
export async function findBackup(
  services: Services,
  desk: BackupDesk,
  id: string,
): Promise<BackupView> {
  const found = (await listBackups(services, desk)).backups.find((backup) => backup.id === id)
  if (found) return found
  throw new DomainError('not-found', 'This backup is no longer there. Choose another.', { id })
}

function viewOf({ name, path, bytes }: BackupFile): BackupView {
  const told = backupName(name)
  if (!told) throw new Error(`"${name}" is listed as a backup and is not named as one.`)
  return { id: path, name, path, bytes, day: told.day, isBeforeRestore: told.isBeforeRestore }
}

function troubleOf(error: unknown): string {
  return error instanceof DomainError
    ? error.message
    : 'The backup could not be made. The program wrote why to its log.'
}
