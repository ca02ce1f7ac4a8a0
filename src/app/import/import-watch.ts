/** What an import tells while it runs, and how it is asked to stop. */
import type { Clock, SourceFile } from '../ports.ts'
import { secondsLeft } from './time-left.ts'

export type ImportProgress = {
  readonly file: string
  /** Bytes of this file that are done, and its size where it is known. */
  readonly bytesRead: number
  readonly bytesTotal: number | null
  /** The same over all mailboxes of the import. */
  readonly overall: { readonly bytesRead: number; readonly bytesTotal: number | null }
  /** Records committed so far, over all files. */
  readonly records: number
  /** Until all mailboxes are in, at the pace so far; `null` where nobody can tell yet. */
  readonly secondsLeft: number | null
}

export type ImportWatch = {
  readonly advanced: (file: SourceFile, bytesRead: number, records: number) => void
  readonly stopAsked: () => boolean
}

type Watched = {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Of all mailboxes together; `null` where it is not known. */
  readonly bytesTotal: number | null
}

export function importWatch(
  onProgress: (progress: ImportProgress) => void,
  { clock, signal, bytesTotal }: Watched,
): ImportWatch {
  const readOf = new Map<SourceFile, number>()
  const startedAtMs = Date.parse(clock.now())
  let [records, bytesRead] = [0, 0]
  return {
    advanced: (file, end, count) => {
      records += count
      bytesRead += end - (readOf.get(file) ?? 0)
      readOf.set(file, end)
      const overall = { bytesRead, bytesTotal }
      const elapsedMs = Date.parse(clock.now()) - startedAtMs
      onProgress({
        ...{ file: file.name, bytesRead: end, bytesTotal: file.size, overall, records },
        secondsLeft: secondsLeft({ elapsedMs, ...overall }),
      })
    },
    stopAsked: () => signal?.aborted ?? false,
  }
}
