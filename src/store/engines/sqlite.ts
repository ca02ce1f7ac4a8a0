/**
 * The embedded engine: one SQLite file through `node:sqlite` (docs/decisions/0002).
 *
 * Two connections to one file: a writer, used by one transaction at a time, and a reader that
 * sees committed rows only. Start reading at `openSqlite`.
 */
import { closeSync, fchmodSync, openSync, statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { DomainError } from '#core/model/errors.ts'
import { migrate, SCHEMA_VERSION } from '#store/migrations/all.ts'
import type { Database } from '#store/tables.ts'
import type { Engine } from './engine.ts'
import { copyWhole } from './sqlite-backup.ts'
import {
  APPLICATION_ID,
  connectReader,
  connectWriter,
  kyselyOver,
  pragmaNumber,
} from './sqlite-connection.ts'
import { homeError } from './sqlite-errors.ts'
import { settleFiles } from './sqlite-settle.ts'
import { immediately, oneAtATime, whenFree } from './sqlite-write.ts'

/**
 * Opens a database file, making or migrating it where needed.
 *
 * @throws DomainError `home-newer`, `home-damaged`, `home-unwritable`, `disk-full`
 */
export async function openSqlite(path: string): Promise<Engine> {
  const opened: DatabaseSync[] = []
  try {
    makePrivateFile(path)
    const writer = await whenFree(() => connectWriter(path, (db) => knownVersion(db, path)))
    opened.push(writer)
    await bringUpToDate(writer, path)
    const reader = await whenFree(() => connectReader(path))
    opened.push(reader)
    return engineOver(writer, reader, path)
  } catch (error) {
    for (const db of opened) db.close()
    throw homeError(error, path)
  }
}

function engineOver(writer: DatabaseSync, reader: DatabaseSync, path: string): Engine {
  const write = kyselyOver(writer, path)
  const next = oneAtATime()
  const inode = statSync(path).ino
  return {
    read: kyselyOver(reader, path),
    write: (work) =>
      next(() =>
        immediately(writer, path, () => {
          refuseIfReplaced(path, inode)
          return work(write)
        }),
      ),
    place: async () => ({ path, bytes: bytesOnDisk(path) }),
    backupTo: (target, note) => copyWhole(path, target, note),
    settleFiles: () => next(() => settleFiles(writer, path)),
    close: () =>
      next(async () => {
        if (reader.isOpen) reader.close()
        if (writer.isOpen) writer.close()
      }),
  }
}

/** Migrates where the file is older than the program; refuses what is newer or not ours. */
export async function bringUpToDate(db: DatabaseSync, path: string): Promise<void> {
  if (knownVersion(db, path) === SCHEMA_VERSION) return
  const kysely: Database = kyselyOver(db, path)
  await immediately(db, path, async () => {
    // Another process may have migrated while this one waited for the lock.
    await migrate(kysely, knownVersion(db, path))
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`)
  })
}

/**
 * The schema version of a database, 0 for an empty one.
 *
 * @throws DomainError `home-newer`; `home-damaged` where the file is another program's
 */
export function knownVersion(db: DatabaseSync, path: string): number {
  refuseForeign(db, path)
  const version = pragmaNumber(db, 'user_version')
  if (version > SCHEMA_VERSION) {
    throw new DomainError(
      'home-newer',
      `${path} was written by a newer Comeback (data version ${version}; this one knows up to ${SCHEMA_VERSION}). Nothing was changed; update Comeback and try again.`,
      { path, version, known: SCHEMA_VERSION },
    )
  }
  return version
}

/** @throws DomainError `home-damaged` where the file is another program's */
export function refuseForeign(db: DatabaseSync, path: string): void {
  // Tables before owner: another process that makes this home commits both at once, so whoever
  // sees its tables sees its mark. Read the other way round, a new home could look foreign.
  const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n)
  const owner = pragmaNumber(db, 'application_id')
  if (owner === APPLICATION_ID || (owner === 0 && tables === 0)) return
  throw new DomainError(
    'home-damaged',
    `${path} is a database of another program, not of Comeback. Nothing was changed; move it away or choose another folder with --home.`,
    { path },
  )
}

/** The file and what SQLite keeps beside it are their owner's alone, whatever the umask. */
function makePrivateFile(path: string): void {
  const descriptor = openSync(path, 'a', 0o600)
  try {
    fchmodSync(descriptor, 0o600)
  } finally {
    closeSync(descriptor)
  }
}

/** An erased home must not take writes: they would go to a file that nobody can find again. */
function refuseIfReplaced(path: string, inode: number): void {
  if (statSync(path, { throwIfNoEntry: false })?.ino === inode) return
  throw new DomainError(
    'conflict',
    'These data were erased or moved while Comeback had them open. Nothing was written; start Comeback again.',
    { path },
  )
}

function bytesOnDisk(path: string): number {
  const sizes = ['', '-wal', '-shm'].map(
    (suffix) => statSync(`${path}${suffix}`, { throwIfNoEntry: false })?.size ?? 0,
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
