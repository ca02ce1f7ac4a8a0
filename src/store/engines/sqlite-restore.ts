/**
 * Putting a backup in the place of the present data: rows are replaced inside one transaction
 * of the present file. So the step is whole or not at all, and another process that has the
 * home open stays on a valid file and sees the restored data at its next read.
 */
import { existsSync } from 'node:fs'
import { chmod, open, rm } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'
import { DomainError } from '#core/model/errors.ts'
import { TABLE_NAMES } from '#store/tables.ts'
import { bringUpToDate, knownVersion } from './sqlite.ts'
import { ALL_PAGES, isComebackDatabase } from './sqlite-backup.ts'
import { connectWriter, isSound } from './sqlite-connection.ts'
import { homeError, isDamaged } from './sqlite-errors.ts'
import { immediately, whenFree } from './sqlite-write.ts'

/**
 * Copies a backup to `copy`, verifies it there and brings it to this program's schema.
 *
 * @throws DomainError `file-not-found`, `backup-damaged`, `home-newer`, `disk-full`
 */
export async function takeVerifiedCopy(source: string, copy: string): Promise<void> {
  if (!existsSync(source)) {
    throw new DomainError('file-not-found', `There is no file ${source}.`, { path: source })
  }
  if (!looksLikeBackup(source)) throw notWhole(source)
  try {
    await (await open(copy, 'wx', 0o600)).close()
    await chmod(copy, 0o600)
    await copyPages(source, copy)
    await verify(source, copy)
  } catch (error) {
    throw isDamaged(error) ? notWhole(source, error) : homeError(error, copy)
  }
}

/** Replaces every row of the database at `path` by those of a verified copy, in one step. */
export async function replaceRows(path: string, copy: string): Promise<void> {
  const db = await whenFree(() => connectWriter(path, (writer) => knownVersion(writer, path)))
  try {
    await bringUpToDate(db, path)
    db.prepare('ATTACH DATABASE ? AS restored').run(copy)
    await immediately(db, path, async () => replaceAll(db))
    db.exec('DETACH DATABASE restored')
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw homeError(error, path)
  } finally {
    db.close()
  }
}

function looksLikeBackup(source: string): boolean {
  try {
    return isComebackDatabase(source)
  } catch (error) {
    const sentence = `${source} could not be read. Check that it is yours and try again.`
    throw new DomainError('file-unreadable', sentence, { path: source }, { cause: error })
  }
}

/** SQLite's own copying also takes in what a write-ahead log beside the source holds. */
async function copyPages(source: string, copy: string): Promise<void> {
  const from = new DatabaseSync(source, { readOnly: true })
  try {
    await backup(from, copy, { rate: ALL_PAGES })
  } finally {
    from.close()
  }
}

async function verify(source: string, copy: string): Promise<void> {
  const db = new DatabaseSync(copy)
  try {
    db.exec('PRAGMA journal_mode = DELETE')
    if (!isSound(db) || knownVersion(db, source) === 0) throw notWhole(source)
    await bringUpToDate(db, copy)
    const orphan = db.prepare('PRAGMA foreign_key_check').get()
    if (orphan || !TABLE_NAMES.every((name) => columnsOf(db, name).length > 0)) {
      throw notWhole(source)
    }
  } finally {
    db.close()
  }
}

function replaceAll(db: DatabaseSync): void {
  db.exec('PRAGMA defer_foreign_keys = ON')
  db.exec('CREATE TEMP TABLE before AS SELECT account_id, last_seq FROM main.accounts')
  for (const name of TABLE_NAMES.toReversed()) db.exec(`DELETE FROM main.${name}`)
  for (const name of TABLE_NAMES) {
    const columns = columnsOf(db, name).join(', ')
    db.exec(`INSERT INTO main.${name} (${columns}) SELECT ${columns} FROM restored.${name}`)
  }
  // The revision goes on growing, so that no process takes the old data for the new ones.
  db.exec(`UPDATE main.accounts SET derived_revision = -1, last_seq = 1 + max(last_seq,
    coalesce((SELECT last_seq FROM before WHERE before.account_id = accounts.account_id), 0))`)
  db.exec('DROP TABLE before')
}

function columnsOf(db: DatabaseSync, table: string): readonly string[] {
  const rows = db.prepare('SELECT name FROM pragma_table_info(?)').all(table)
  return rows.map(({ name }) => String(name))
}

function notWhole(path: string, cause?: unknown): DomainError {
  return new DomainError(
    'backup-damaged',
    `${path} is not a whole Comeback backup. Your present data were left as they are; try another backup.`,
    { path },
    { cause },
  )
}

/** Removes a copy and whatever SQLite left beside it. */
export async function removeCopy(copy: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    await rm(`${copy}${suffix}`, { force: true })
  }
}
