/**
 * What the repositories need of a database engine, and nothing more. Whatever differs between
 * engines (locking, pragmas, copies, error codes) stays in this folder.
 */
import type { BackupNote } from '#app/ports.ts'
import type { Database } from '#store/tables.ts'

export type Engine = {
  /** Sees committed rows only, also while a transaction of this process is under way. */
  readonly read: Database
  /**
   * Runs `work` in one transaction that no other writer comes between, here or in another
   * process; commits before it resolves, rolls back when `work` throws. One at a time; calling
   * it from inside `work` throws.
   */
  readonly write: <T>(work: (db: Database) => Promise<T>) => Promise<T>
  readonly place: () => Promise<{ readonly path: string; readonly bytes: number }>
  readonly backupTo: (path: string, note?: BackupNote) => Promise<void>
  /** Leaves nothing of removed or replaced rows in the files. @throws `conflict` where another reads them */
  readonly settleFiles: () => Promise<void>
  readonly close: () => Promise<void>
}
