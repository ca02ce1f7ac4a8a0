/**
 * Rows as CSV that LibreOffice and Excel open rightly: UTF-8 with a byte order mark, CRLF,
 * quotes where needed, and nothing that a spreadsheet would take for a formula.
 */
import Papa from 'papaparse'

const BYTE_ORDER_MARK = '\uFEFF'

/** What would be run as a formula; and the same behind apostrophes, so that one can be told off. */
const FORMULA = /^'*[=+\-@\t\r\n]/

/**
 * A table as the text of a CSV file.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before it:
 * spreadsheet programs would run it as a formula (OWASP, "CSV Injection"). Our own import takes
 * the apostrophe away again.
 *
 * @param header names of the columns
 * @param rows   as many cells as there are columns; `null` is an empty cell
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): string {
  const fields = [...header]
  const data = rows.map((row) => row.map((cell) => cell ?? ''))
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })
  return `${BYTE_ORDER_MARK}${text}\r\n`
}

/**
 * Takes away the apostrophe that `csvText` put before a cell.
 *
 * @example withoutGuard("'=SUM(A1)") // => '=SUM(A1)'
 */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
