/**
 * The note that a backup carries: when it was made, by which version, of which home, under which
 * name. A table of the copy alone; a restore passes it over, an older Comeback too.
 */
import { DatabaseSync } from 'node:sqlite'
import type { BackupNote } from '#app/ports.ts'

export type WrittenNote = BackupNote & {
  /** The folder of the home that was copied. */
  readonly home: string
  /** The file's name when it was made. */
  readonly name: string
}

export function writeNote(copy: DatabaseSync, { madeAt, madeBy, home, name }: WrittenNote): void {
  // A home that once was a backup, put there by hand, may hold an older note.
  copy.exec('DROP TABLE IF EXISTS backup_note')
  copy.exec('CREATE TABLE backup_note (made_at TEXT, made_by TEXT, home TEXT, name TEXT)')
  copy.prepare('INSERT INTO backup_note VALUES (?, ?, ?, ?)').run(madeAt, madeBy, home, name)
}

/** The note of a backup; `null` for one without, or a file that cannot be read. */
export function readNote(path: string): WrittenNote | null {
  try {
    const db = new DatabaseSync(path, { readOnly: true })
    try {
      const row = db.prepare('SELECT made_at, made_by, home, name FROM backup_note').get()
      if (!row) return null
      const [madeAt, madeBy, home, name] = Object.values(row).map(String)
      return { madeAt: madeAt ?? '', madeBy: madeBy ?? '', home: home ?? '', name: name ?? '' }
    } finally {
      db.close()
    }
  } catch {
    // Without the table, or no database at all: it has nothing to say.
    return null
  }
}
