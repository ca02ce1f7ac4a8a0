/** Counts the fate of every record of one file: read = imported + duplicate + rejected. */
import type { FileReport } from '#contracts/views.ts'
import type { Problem } from '#core/model/problem.ts'
import type { SourceFormat } from '../ports.ts'

export type FileTally = {
  readonly file: string
  readonly format: SourceFormat
  /** Records that were taken, of which `fresh` were not known before. */
  readonly took: (count: number, fresh: number) => void
  /** Records that could not be taken; each problem names the place. */
  readonly refused: (count: number, problems: readonly Problem[]) => void
  /** Something to know that cost no record. */
  readonly noted: (problems: readonly Problem[]) => void
  readonly report: () => FileReport
}

/** So many problems are listed one by one; the rest is one line with their number. */
const LISTED_PROBLEMS = 500

export function fileTally(file: string, format: SourceFormat): FileTally {
  let [imported, duplicate, rejected] = [0, 0, 0]
  const problems: Problem[] = []
  let unlisted = 0
  const list = (found: readonly Problem[]) => {
    for (const problem of found) {
      if (problems.length < LISTED_PROBLEMS) problems.push(problem)
      else unlisted += 1
    }
  }
  return {
    file,
    format,
    took: (count, fresh) => {
      imported += fresh
      duplicate += count - fresh
    },
    refused: (count, found) => {
      rejected += count
      list(found)
    },
    noted: list,
    report: () => ({
      file,
      format,
      read: imported + duplicate + rejected,
      imported,
      duplicate,
      rejected,
      problems: unlisted === 0 ? [...problems] : [...problems, restOf(unlisted)],
    }),
  }
}

function restOf(count: number): Problem {
  return {
    place: 'file',
    field: null,
    reason: `${count} further problems are not listed one by one.`,
  }
}
