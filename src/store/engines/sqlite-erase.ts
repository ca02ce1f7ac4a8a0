/**
 * Emptying a database before its file is removed. Another process that has it open then finds
 * no rows, cannot write them back, and leaves nothing in a file that lingers until it closes.
 */
import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { DomainError } from '#core/model/errors.ts'
import { refuseForeign } from './sqlite.ts'
import { connectWriter } from './sqlite-connection.ts'
import { homeError, isDamaged } from './sqlite-errors.ts'
import { immediately, whenFree } from './sqlite-write.ts'

/**
 * Deletes every row; a database that cannot be read or has no room to work is left to be
 * removed as it is.
 *
 * @throws DomainError `conflict` when another process goes on writing, `home-unwritable`,
 *   `home-damaged` where the file is another program's
 */
export async function emptyDatabase(path: string): Promise<void> {
  if (!existsSync(path)) return
  try {
    await deleteRows(path)
  } catch (error) {
    const refusal = homeError(error, path)
    const isFull = refusal instanceof DomainError && refusal.code === 'disk-full'
    if (!isDamaged(error) && !isFull) throw refusal
  }
}

async function deleteRows(path: string): Promise<void> {
  const db = await whenFree(() => connectWriter(path, (writer) => refuseForeign(writer, path)))
  try {
    db.exec('PRAGMA foreign_keys = OFF')
    await immediately(db, path, async () => {
      for (const name of tablesOf(db)) db.exec(`DELETE FROM "${name.replaceAll('"', '""')}"`)
    })
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

/** The file's own tables, those of a newer version included. */
function tablesOf(db: DatabaseSync): readonly string[] {
  const rows = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
  return rows.map(({ name }) => String(name))
}
