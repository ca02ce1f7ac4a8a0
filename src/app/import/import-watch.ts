/** What an import tells while it runs, and how it is asked to stop. */
import type { SourceFile } from '../ports.ts'

export type ImportProgress = {
  readonly file: string
  /** Bytes of this file that are done, and its size where it is known. */
  readonly bytesRead: number
  readonly bytesTotal: number | null
  /** The same over all mailboxes of the import. */
  readonly overall: { readonly bytesRead: number; readonly bytesTotal: number | null }
  /** Records committed so far, over all files. */
  readonly records: number
}

export type ImportWatch = {
  readonly advanced: (file: SourceFile, bytesRead: number, records: number) => void
  readonly stopAsked: () => boolean
}

/** @param bytesTotal of all mailboxes together; `null` where it is not known */
export function importWatch(
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal | undefined,
  bytesTotal: number | null,
): ImportWatch {
  const readOf = new Map<SourceFile, number>()
  let [records, bytesRead] = [0, 0]
  return {
    advanced: (file, end, count) => {
      records += count
      bytesRead += end - (readOf.get(file) ?? 0)
      readOf.set(file, end)
      const overall = { bytesRead, bytesTotal }
      onProgress({ file: file.name, bytesRead: end, bytesTotal: file.size, overall, records })
    },
    stopAsked: () => signal?.aborted ?? false,
  }
}
