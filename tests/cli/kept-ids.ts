/** Which messages a home holds, read beside the program: straight from its database file. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DATABASE_FILE } from '#store/home-files.ts'

/** Ids of all known messages in the order they became known; the file must be sound. */
export function keptIds(home: string): readonly string[] {
  const db = new DatabaseSync(join(home, DATABASE_FILE))
  try {
    const check = db.prepare('PRAGMA integrity_check').get()
    if (check?.integrity_check !== 'ok') throw new Error(`${home}: ${JSON.stringify(check)}`)
    const rows = db.prepare('SELECT id FROM messages ORDER BY seq').all()
    return rows.map(({ id }) => String(id))
  } finally {
    db.close()
  }
}
