/** Files of an import none of whose records could be taken, and what is needed to ask about them. */
import type { FileReport, RefusedFile } from '#contracts/views.ts'
import { DomainError } from '#core/model/errors.ts'

/** A sheet whose columns are not known says which it has, so that they can be asked about. */
export function refusedBy(file: string, { code, message, details }: DomainError): RefusedFile {
  const asked = code === 'nothing-readable' ? (details as Partial<RefusedFile>) : {}
  const { columns, questions = [] } = asked
  return { file, code, reason: message, ...(columns && { columns, questions }) }
}

/** A report apart from what was taken: the file is refused, and nothing of it was kept. */
export function refusedReport(report: FileReport): RefusedFile {
  const { code, message } = nothingReadable([report.file], [report])
  const { columns, questions } = report
  return {
    file: report.file,
    code,
    reason: message,
    ...(columns && { columns, questions: questions ?? [] }),
  }
}

/** An empty history file is nothing to complain of. */
export function isNothingTaken({ format, read, imported, duplicate }: FileReport): boolean {
  return imported + duplicate === 0 && !(format === 'history' && read === 0)
}

export function nothingReadable(
  paths: readonly string[],
  reports: readonly FileReport[],
): DomainError {
  const problems = reports.flatMap((report) => report.problems)
  const [first] = problems
  return new DomainError(
    'nothing-readable',
    `Nothing in ${quoted(paths)} could be read.${first ? ` ${first.place}: ${first.reason}` : ''}`,
    { problems: problems.slice(0, 20), ...askable(reports) },
  )
}

/** What the page needs to ask about a sheet of which nothing could be taken yet. */
function askable(reports: readonly FileReport[]): Record<string, unknown> {
  const sheet = reports.find(({ columns }) => columns !== undefined)
  return sheet ? { columns: sheet.columns, questions: sheet.questions ?? [] } : {}
}

function quoted(paths: readonly string[]): string {
  return paths.map((path) => `"${path}"`).join(', ')
}
