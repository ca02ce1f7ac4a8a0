/** Names imports: what they brought is remembered under it. */
import { fingerprint } from '#core/model/fingerprint.ts'

/** Id of one import: the moment and the files it was asked for. */
export function importIdOf(at: string, files: readonly string[]): string {
  return fingerprint('i', [at, ...files])
}

/** Id of the record of its file at `position`: further files have a number behind it. */
export function recordId(importId: string, position: number): string {
  return position === 0 ? importId : `${importId}-${position}`
}

/** The import that a record belongs to. */
export function importOf({ id }: { readonly id: string }): string {
  return id.split('-').slice(0, 2).join('-')
}
