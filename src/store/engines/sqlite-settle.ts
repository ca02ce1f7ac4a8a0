/**
 * After an erasure: nothing of what was removed or replaced is left in the database's files.
 *
 * `secure_delete` has overwritten what was freed; writing the file anew makes sure of the rest, and
 * the write-ahead log, which still holds pages of before, is cut to nothing.
 */
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { DomainError } from '#core/model/errors.ts'
import { homeError } from './sqlite-errors.ts'
import { whenFree } from './sqlite-write.ts'

const TRIES = 40
const PAUSE_MS = 50

/** @throws DomainError `conflict` while another process holds on to pages of before */
export async function settleFiles(db: DatabaseSync, path: string): Promise<void> {
  try {
    await whenFree(() => db.exec('VACUUM'))
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (isCut(db)) return
      await wait(PAUSE_MS)
    }
  } catch (error) {
    throw homeError(error, path)
  }
  throw new DomainError(
    'conflict',
    'The data are changed, but another Comeback that has them open keeps the old ones on the disk. Close it, then do this again.',
    { path },
  )
}

/** Whether the log could be written back and cut: not while another reads from it. */
function isCut(db: DatabaseSync): boolean {
  const row = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  return row?.busy === 0
}
