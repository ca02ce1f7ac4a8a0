/**
 * Online copies of a SQLite database: whole, verified, put in place in one step.
 */
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs'
import { chmod, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import type { BackupNote } from '#app/ports.ts'
import { DomainError } from '#core/model/errors.ts'
import { APPLICATION_ID, connectReader, isSound } from './sqlite-connection.ts'
import { targetError } from './sqlite-errors.ts'
import { type WrittenNote, writeNote } from './sqlite-note.ts'

/** All pages in one step: a step sees one state, and a busy writer cannot make it start again. */
export const ALL_PAGES = 0x7fffffff

/**
 * Copies the database into one file, verifies the copy, then puts it at `target`.
 *
 * @throws DomainError `conflict` when something else stands at `target`, `disk-full`,
 *   `home-unwritable`
 */
export async function copyWhole(source: string, target: string, note?: BackupNote): Promise<void> {
  const temporary = `${resolve(target)}.${process.pid}.tmp`
  try {
    refuseForeignFile(source, target)
    const home = dirname(resolve(source))
    const told = note && { ...note, home, name: basename(target) }
    await copyAndVerify(source, temporary, told)
    await rename(temporary, target)
    await syncFolder(dirname(resolve(target)))
  } catch (error) {
    throw targetError(error, target)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) {
      await rm(`${temporary}${suffix}`, { force: true })
    }
  }
}

async function copyAndVerify(
  source: string,
  temporary: string,
  note: WrittenNote | undefined,
): Promise<void> {
  // Made first, so that it is private before anything stands in it.
  await (await open(temporary, 'wx', 0o600)).close()
  await chmod(temporary, 0o600)
  const from = connectReader(source)
  try {
    await backup(from, temporary, { rate: ALL_PAGES })
  } finally {
    from.close()
  }
  settleCopy(temporary, note)
  const file = await open(temporary, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** One plain file, readable also where nothing can be written beside it; and a sound one. */
function settleCopy(path: string, note: WrittenNote | undefined): void {
  const copy = new DatabaseSync(path)
  try {
    copy.exec('PRAGMA journal_mode = DELETE')
    if (note) writeNote(copy, note)
    if (isSound(copy)) return
  } finally {
    copy.close()
  }
  throw new DomainError(
    'backup-damaged',
    `The copy written to ${path} did not come out whole, so it was removed. Check the disk and try again.`,
  )
}

/** Makes a rename last: without it a power cut may bring the old name back. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open folders; there a rename is made to last by the file system.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** A backup may replace an older backup, never another file and never the data themselves. */
function refuseForeignFile(source: string, target: string): void {
  if (!existsSync(target)) return
  const isHome = realpathSync(source) === realpathSync(target)
  if (!isHome && isComebackDatabase(target)) return
  throw new DomainError(
    'conflict',
    isHome
      ? `${target} is where your data live; choose another file for the backup.`
      : `${target} exists and is no Comeback backup, so it was left as it is. Choose another name.`,
    { path: target },
  )
}

/** Tells by the file's first bytes, https://sqlite.org/fileformat2.html#the_database_header */
export function isComebackDatabase(path: string): boolean {
  const header = Buffer.alloc(100)
  const descriptor = openSync(path, 'r')
  try {
    if (readSync(descriptor, header) < header.length) return false
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return false
    throw error
  } finally {
    closeSync(descriptor)
  }
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0'
  return isSqlite && header.readUInt32BE(68) === APPLICATION_ID
}
