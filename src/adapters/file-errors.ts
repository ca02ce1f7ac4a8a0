/** The file system's errors in the product's words, for files that a person named. */
import { DomainError } from '#core/model/errors.ts'

const MISSING = new Set(['ENOENT', 'ENOTDIR'])
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** The system's code of an error, such as `ENOENT`; empty when it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** An error met while reading a file: `file-not-found` or `file-unreadable`. */
export function readError(error: unknown, name: string): DomainError {
  if (error instanceof DomainError) return error
  const code = systemCode(error)
  if (MISSING.has(code)) {
    const sentence = `There is no file or folder ${name}. Check the name and try again.`
    return new DomainError('file-not-found', sentence, { file: name }, { cause: error })
  }
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'you may not read it'
      : `reading failed${code && ` with ${code}`}`
  const sentence = `${name} could not be read: ${why}.`
  return new DomainError('file-unreadable', sentence, { file: name }, { cause: error })
}

/** An error met while writing a file: `disk-full` or `file-unwritable`. */
export function writeError(error: unknown, path: string): DomainError {
  if (error instanceof DomainError) return error
  const code = systemCode(error)
  const isFull = FULL.has(code)
  const sentence = isFull
    ? `The disk that should take ${path} is full. Nothing was written; free some space and try again.`
    : `${path} could not be written${code && ` (${code})`}. Nothing was changed; check that the folder is there and yours, or choose another place.`
  return new DomainError(
    isFull ? 'disk-full' : 'file-unwritable',
    sentence,
    { file: path },
    { cause: error },
  )
}
