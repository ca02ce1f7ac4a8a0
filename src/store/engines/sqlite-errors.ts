/**
 * SQLite's and the file system's errors in the product's words. The one place that knows their
 * codes. What is not listed is a fault of ours and passes through unchanged.
 */
import { DomainError } from '#core/model/errors.ts'

/** Primary result codes, https://sqlite.org/rescode.html */
const SQLITE = { busy: 5, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, notADb: 26 }

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR'])

/** SQLite's primary result code of an error, or `null` when it is none of SQLite's. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}

export function isBusy(error: unknown): boolean {
  return sqliteCode(error) === SQLITE.busy
}

/** Whether the database file itself is broken, so that no statement can help. */
export function isDamaged(error: unknown): boolean {
  const code = sqliteCode(error)
  return code === SQLITE.corrupt || code === SQLITE.notADb
}

/**
 * An error met while working on the home at `path`, as a person can read it.
 *
 * @returns a DomainError `disk-full`, `home-unwritable`, `home-damaged` or `conflict`; the same
 *   error when it is none of these
 */
export function homeError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof DomainError) return error
  const say = (code: 'disk-full' | 'home-unwritable' | 'home-damaged' | 'conflict', text: string) =>
    new DomainError(code, text, { path }, { cause: error })
  const system = 'code' in error ? String(error.code) : ''
  const code = sqliteCode(error)
  if (code === SQLITE.full || FULL.has(system)) {
    return say(
      'disk-full',
      `The disk that holds ${path} is full. Nothing of this step was kept; free some space and try again.`,
    )
  }
  if (code === SQLITE.readOnly || code === SQLITE.cannotOpen || REFUSED.has(system)) {
    return say(
      'home-unwritable',
      `Comeback cannot write to ${path}. Check that the folder is yours and not read-only, or choose another with --home.`,
    )
  }
  if (code === SQLITE.io) {
    return say(
      'home-unwritable',
      `The disk reported an error while Comeback worked on ${path}. Nothing of this step was kept; check the disk and try again.`,
    )
  }
  if (isDamaged(error)) {
    return say(
      'home-damaged',
      `${path} is damaged and cannot be read. Nothing was changed; "comeback restore" can put a backup in its place.`,
    )
  }
  if (code === SQLITE.busy) {
    return say(
      'conflict',
      `Another Comeback has been writing to ${path} for too long. Wait for it to finish, or close it, and try again.`,
    )
  }
  return error
}

/** An error met while writing a copy at `path`, a place that the person named. */
export function targetError(error: unknown, path: string): unknown {
  const refusal = homeError(error, path)
  if (!(refusal instanceof DomainError) || refusal.code !== 'home-unwritable') return refusal
  return new DomainError(
    'file-unwritable',
    `${path} could not be written. Check that the folder is there and yours, or choose another place.`,
    { path },
    { cause: error },
  )
}
