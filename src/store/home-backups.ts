/**
 * The BackupPlaces port: folders of backups on this machine's disk, and a look into one.
 *
 * Only a file that this home made, in this folder, under this name is ever removed; each
 * backup carries a note that tells. Start reading at `backupPlaces`.
 */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import type { BackupFile, BackupPlaces, OpenedBackup } from '#app/backup-ports.ts'
import { backupName } from '#core/backups/schedule.ts'
import { DomainError } from '#core/model/errors.ts'
import { openAccount } from './account-store.ts'
import { openSqlite } from './engines/sqlite.ts'
import { isComebackDatabase } from './engines/sqlite-backup.ts'
import { readNote } from './engines/sqlite-note.ts'
import { removeCopy, takeVerifiedCopy } from './engines/sqlite-restore.ts'
import { LOCAL_ACCOUNT, prepareFolder } from './home.ts'
import { BACKUPS_FOLDER, DATABASE_FILE, isOurs, lookFile, UPLOADS_FOLDER } from './home-files.ts'

/** A copy that a kill left half made; SQLite may have kept files beside it. */
const HALF_MADE = /^comeback-\d{4}-\d{2}-\d{2}.*\.sqlite\.\d+\.tmp(-wal|-shm|-journal)?$/
/** No copy takes so long: what is older belongs to nobody. */
const HALF_MADE_AFTER_MS = 6 * 60 * 60 * 1000

/** @param homeFolder the home, which need not exist yet */
export function backupPlaces(homeFolder: string): BackupPlaces {
  const home = resolve(homeFolder)
  const ownFolder = join(home, BACKUPS_FOLDER)
  let looks = 0
  return {
    ownFolder,
    list: (folder) => list(home, folder),
    names,
    check: (folder) => check(home, folder),
    make: async (store, folder, name, note) => {
      if (resolve(folder) === ownFolder) await mkdir(ownFolder, { recursive: true, mode: 0o700 })
      await removeHalfMade(folder)
      await store.backupTo(join(folder, name), note)
    },
    remove: async ({ path, isOurs: mayGo }) => {
      if (mayGo) await rm(path, { force: true })
    },
    look: (path) => {
      looks += 1
      return look(home, path, lookFile(process.pid, looks))
    },
    sizes: async () => ({
      folder: home,
      database: await bytesIn(home, (name) => name.startsWith(DATABASE_FILE)),
      backups: await bytesIn(ownFolder),
      uploads: await bytesInFolders(join(home, UPLOADS_FOLDER)),
    }),
    foreign: async () =>
      (await names(home)).filter((name) => !isOurs(name)).map((name) => join(home, name)),
  }
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    const sentence = `The folder ${folder} could not be read. Check that it is there and yours.`
    throw new DomainError('file-unreadable', sentence, { path: folder }, { cause: error })
  }
}

async function list(home: string, folder: string): Promise<readonly BackupFile[]> {
  const ownFolder = join(home, BACKUPS_FOLDER)
  const found = (await names(folder)).flatMap((name): readonly BackupFile[] => {
    const path = join(folder, name)
    const file = statSync(path, { throwIfNoEntry: false })
    if (!backupName(name) || !file?.isFile() || !isReadableBackup(path)) return []
    const note = readNote(path)
    // In the home's own folder all is the home's, also after the home was moved.
    const isOfThisHome = note?.home === home || resolve(folder) === ownFolder
    return [{ name, path, bytes: file.size, isOurs: note?.name === name && isOfThisHome }]
  })
  return found.toSorted((a, b) => (a.name < b.name ? 1 : -1))
}

function isReadableBackup(path: string): boolean {
  try {
    return isComebackDatabase(path)
  } catch {
    // Not ours to read: then it is none of our backups.
    return false
  }
}

async function check(home: string, folder: string): Promise<void> {
  const refuse = (says: string) => {
    throw new DomainError('bad-input', `Backups cannot go to "${folder}": ${says}`, { folder })
  }
  if (!isAbsolute(folder)) refuse('give the whole path of the folder, from its beginning.')
  const found = await stat(folder).catch(() => null)
  if (!found) refuse('there is no such folder. Make it first, or plug in its disk.')
  if (!found?.isDirectory()) refuse('that is a file, not a folder.')
  const real = realpathSync(folder)
  const taken = [home, join(home, UPLOADS_FOLDER)].filter((path) => existsSync(path))
  if (taken.some((path) => realpathSync(path) === real)) {
    refuse('your data themselves lie there. Choose a folder beside it, or on another disk.')
  }
  const trial = join(folder, `.comeback-${crypto.randomUUID()}.tmp`)
  try {
    await (await open(trial, 'wx', 0o600)).close()
  } catch {
    refuse('nothing can be written there. Check that the folder is yours and not read-only.')
  } finally {
    await rm(trial, { force: true })
  }
}

async function removeHalfMade(folder: string): Promise<void> {
  for (const name of await names(folder)) {
    if (!HALF_MADE.test(name)) continue
    const path = join(folder, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > HALF_MADE_AFTER_MS) await rm(path, { force: true })
  }
}

async function look(home: string, path: string, name: string): Promise<OpenedBackup> {
  await prepareFolder(home)
  const copy = join(home, name)
  try {
    await takeVerifiedCopy(path, copy)
    const store = await openAccount(await openSqlite(copy), LOCAL_ACCOUNT)
    const close = async () => {
      await store.close()
      await removeCopy(copy)
    }
    return { store, note: readNote(path), close }
  } catch (error) {
    await removeCopy(copy)
    throw error
  }
}

/** Bytes of the files in a folder, those that a name picks. */
async function bytesIn(folder: string, isCounted = (_name: string) => true): Promise<number> {
  const sizes = (await names(folder)).filter(isCounted).map((name) => {
    const file = statSync(join(folder, name), { throwIfNoEntry: false })
    return file?.isFile() ? file.size : 0
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The same over the folders in a folder: each upload has one. */
async function bytesInFolders(folder: string): Promise<number> {
  const inner = (await names(folder)).map((name) => join(folder, name))
  const folders = inner.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
  const sizes = await Promise.all(folders.map((path) => bytesIn(path)))
  return sizes.reduce((sum, size) => sum + size, 0)
}
