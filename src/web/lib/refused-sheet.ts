/**
 * A sheet of which nothing could be taken yet, because its columns are not told or its dates
 * can be read two ways: the refusal then carries what is needed to ask. Pure.
 */
import type { FileReport } from '#contracts/views.ts'

export type RefusedSheet = {
  readonly uploadId: string
  readonly columns: NonNullable<FileReport['columns']>
  readonly questions: NonNullable<FileReport['questions']>
}

const isList = Array.isArray as (value: unknown) => value is readonly unknown[]
type Column = RefusedSheet['columns'][number]

/** What to ask the person, read off the details of a refusal; `null` where there is nothing to ask. */
export function refusedSheetOf(details: Readonly<Record<string, unknown>>): RefusedSheet | null {
  const { uploadId, columns, questions } = details
  if (typeof uploadId !== 'string' || !isList(columns) || columns.length === 0) return null
  return {
    uploadId,
    columns: columns.map((column) =>
      typeof column === 'string'
        ? { name: column, field: null, guessed: true, samples: [] }
        : (column as Column),
    ),
    questions: isList(questions) ? (questions as RefusedSheet['questions']) : [],
  }
}
