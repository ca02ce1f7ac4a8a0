/** What an import tells while it runs, and how it is asked to stop. */
import type { SourceFile } from '../ports.ts'

export type ImportProgress = {
  readonly file: string
  /** Bytes of this file that are done, and its size where it is known. */
  readonly bytesRead: number
  readonly bytesTotal: number | null
  /** Records committed so far, over all files. */
  readonly records: number
}

export type ImportWatch = {
  readonly advanced: (file: SourceFile, bytesRead: number, records: number) => void
  readonly stopAsked: () => boolean
}

export function importWatch(
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal | undefined,
): ImportWatch {
  let records = 0
  return {
    advanced: ({ name, size }, bytesRead, count) => {
      records += count
      onProgress({ file: name, bytesRead, bytesTotal: size, records })
    },
    stopAsked: () => signal?.aborted ?? false,
  }
}
