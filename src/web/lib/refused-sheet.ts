/**
 * A sheet of which nothing could be taken yet, because its columns are not told or its dates
 * can be read two ways: the refusal then carries what is needed to ask. Pure.
 */
import type { FileReport } from '#contracts/views.ts'
import { ApiError } from '#web/lib/api-call.ts'

export type RefusedSheet = {
  readonly uploadId: string
  readonly columns: NonNullable<FileReport['columns']>
  readonly questions: NonNullable<FileReport['questions']>
}

const isList = Array.isArray as (value: unknown) => value is readonly unknown[]

/** What to ask the person, read off the details of a refusal; `null` where there is nothing to ask. */
export function refusedSheetOf(details: Readonly<Record<string, unknown>>): RefusedSheet | null {
  const { uploadId, columns, questions } = details
  if (typeof uploadId !== 'string' || !isList(columns) || columns.length === 0) return null
  return {
    uploadId,
    columns: columns as RefusedSheet['columns'],
    questions: isList(questions) ? (questions as RefusedSheet['questions']) : [],
  }
}

/** The same from whatever a call failed with; a second refusal does not name its upload again. */
export function refusedSheetIn(error: unknown, uploadId?: string): RefusedSheet | null {
  if (!(error instanceof ApiError)) return null
  return refusedSheetOf(uploadId === undefined ? error.details : { ...error.details, uploadId })
}

/** The one thing that is missing, as a sentence; `reason` where the sheet names nothing else. */
export function whatToAsk({ columns, questions }: RefusedSheet, reason: string): string {
  if (questions.length > 0)
    return 'One thing only you can tell before this can be read: the order in its dates.'
  if (!columns.some(({ field }) => field === 'employer'))
    return 'Comeback does not know these columns. Say which one holds the employer, and whichever others you know; then it reads the sheet again.'
  return reason
}
