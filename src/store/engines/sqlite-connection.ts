/**
 * One SQLite connection with the settings the product relies on, and its face towards Kysely.
 *
 * WAL lets readers go on while one writes; `synchronous=FULL` puts every commit on the disk
 * before it is acknowledged; `secure_delete` leaves no trace of removed rows in the file.
 */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely'
import type { Database } from '#store/tables.ts'
import { homeError } from './sqlite-errors.ts'

/** How long a reader waits for a lock. Writers wait without blocking: sqlite-write.ts. */
export const BUSY_TIMEOUT_MS = 10_000

/** "CBK1": how a file is told to be Comeback's, whatever its name. */
export const APPLICATION_ID = 0x43424b31

/**
 * Opens a connection for writing; it fails at once on a locked database (see sqlite-write.ts).
 *
 * @param accept throws for a file that must not be touched: runs before anything is changed
 */
export function connectWriter(path: string, accept: (db: DatabaseSync) => void): DatabaseSync {
  return connected(path, (db) => {
    accept(db)
    db.exec('PRAGMA journal_mode = WAL')
    db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON')
  })
}

/** Opens a connection that never writes and sees committed rows only. */
export function connectReader(path: string): DatabaseSync {
  return connected(path, (db) => {
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA query_only = ON`)
  })
}

function connected(path: string, configure: (db: DatabaseSync) => void): DatabaseSync {
  const db = new DatabaseSync(path)
  try {
    configure(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** One integer that a PRAGMA answers. */
export function pragmaNumber(db: DatabaseSync, name: string): number {
  return Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])
}

/** Whether SQLite finds the whole file sound. @throws its own error for a file it cannot read */
export function isSound(db: DatabaseSync): boolean {
  return Object.values(db.prepare('PRAGMA integrity_check(1)').get() ?? {})[0] === 'ok'
}

/** A Kysely over a connection; errors come out in the product's words. */
export function kyselyOver(db: DatabaseSync, path: string): Database {
  return new Kysely({ dialect: new SqliteDialect({ database: kyselyFace(db, path) }) })
}

/** What Kysely's own SQLite dialect asks of a database, over `node:sqlite`. */
function kyselyFace(db: DatabaseSync, path: string): SqliteDatabase {
  const inOurWords = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw homeError(error, path)
    }
  }
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
  return {
    close: () => db.close(),
    prepare: (sql) => {
      const statement = inOurWords(() => db.prepare(sql))
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => inOurWords(() => statement.all(...values(parameters))),
        run: (parameters) => inOurWords(() => statement.run(...values(parameters))),
        iterate: (parameters) => inOurWords(() => statement.iterate(...values(parameters))),
      }
    },
  }
}
