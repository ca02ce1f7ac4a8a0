/**
 * A spreadsheet (CSV, TSV, semicolons; any common encoding) into applications.
 *
 * Pure: bytes in, records and problems out. Every row under the header is a record or is
 * rejected with its row, column, value and reason; nothing unreadable gets a default.
 * Start reading at `readSheet`.
 */
import { DomainError } from '#core/model/errors.ts'
import type { Problem } from '#core/model/problem.ts'
import { decodeText } from '../text-decoding.ts'
import { type SheetField, STEP_FIELDS } from './column-aliases.ts'
import { plainHeader } from './header-names.ts'
import { draftOfRow } from './row-draft.ts'
import { assignFields, type ColumnField } from './sheet-columns.ts'
import { settleDates } from './sheet-dates.ts'
import { openTable, type Table } from './sheet-table.ts'
import type { DateOrder, SheetColumn, SheetOptions, SheetReading } from './sheet-types.ts'
import { readStatus, type StatusContext } from './status-text.ts'

export type * from './sheet-types.ts'

const SAMPLES = 3
/** Control characters that no text has: what holds them is another kind of file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BINARY = /[\u0000-\u0008\u000E-\u001A]/

const HOW_TO_MAP = 'Say which column names the employers.'

function refuse(message: string, columns: readonly SheetColumn[] = []): never {
  throw new DomainError('nothing-readable', message, { columns })
}

function openSheet(bytes: Uint8Array, mapped: readonly string[]): Table {
  const { text } = decodeText(bytes)
  if (text.trim() === '') refuse('The file is empty.')
  if (BINARY.test(text.slice(0, 10_000))) {
    refuse('This is not a table of text. Save the spreadsheet as CSV, then bring that in.')
  }
  const opened = openTable(text, mapped)
  if (opened.kind === 'table') return opened.table
  const cells = opened.seen
    .slice(0, 8)
    .map(({ name }) => `"${name.length > 40 ? `${name.slice(0, 40)}…` : name}"`)
    .join(', ')
  return refuse(
    `No column of employers was found. The first row says ${cells}. ${HOW_TO_MAP}`,
    opened.seen.map((column) => ({ ...column, field: null, guessed: true })),
  )
}

/** Lists that name employers but are no applications. */
const OTHER_LISTS = [
  { has: ['first name', 'last name'], what: 'a list of people' },
  { has: ['saved date'], what: 'a list of saved jobs' },
] as const

function refuseOtherLists(columns: readonly SheetColumn[]): void {
  const tellsSteps = columns.some(
    ({ field }) =>
      field === 'status' || (STEP_FIELDS as readonly (SheetField | null)[]).includes(field),
  )
  if (tellsSteps) return
  const plain = columns.map(({ name }) => plainHeader(name))
  const other = OTHER_LISTS.find(({ has }) => has.every((name) => plain.includes(name)))
  if (other) {
    refuse(
      `This looks like ${other.what}: no column says what was applied for. If one does, say which.`,
      columns,
    )
  }
}

/** LinkedIn's export of its own applications: all Easy Apply, month first. */
function isLinkedInExport(names: readonly string[]): boolean {
  const plain = new Set(names.map(plainHeader))
  const always = ['application date', 'company name', 'job title']
  const telling = ['question and answers', 'contact phone number', 'resume name']
  return always.every((name) => plain.has(name)) && telling.some((name) => plain.has(name))
}

const ASKS_FOR_ANSWER = /\b(respon\w*|repl(y|ied)|answer|heard back)\b/

/** What the words of the whole sheet tell about a single one (status-text.ts). */
function statusContexts(
  table: Table,
  fields: readonly (SheetField | null)[],
): (column: number) => StatusContext {
  const bare: StatusContext = { onsiteIsFinal: true, saidNoMeans: null, asksForAnswer: false }
  const statuses = new Set(
    table.rows.flatMap(({ cells }) => cells.filter((_, column) => fields[column] === 'status')),
  )
  const kinds = new Set<string>()
  for (const status of statuses) {
    const reading = readStatus(status, { ...bare, onsiteIsFinal: false })
    if (reading.kind === 'read') for (const kind of reading.milestones) kinds.add(kind)
  }
  const finalColumns = table.names.filter(
    (name, at) => fields[at] === 'final' && !/on.?site/i.test(name),
  )
  const context: StatusContext = {
    onsiteIsFinal: !kinds.has('final') && finalColumns.length === 0,
    saidNoMeans: kinds.has('rejected') || fields.includes('rejected') ? null : 'rejected',
    asksForAnswer: false,
  }
  return (column) => ({
    ...context,
    asksForAnswer: ASKS_FOR_ANSWER.test(plainHeader(table.names[column] ?? '')),
  })
}

/** A remark where nothing in the sheet tells how an application went: all count as sent. */
function withoutOutcome(
  fields: readonly (SheetField | null)[],
  isLinkedIn: boolean,
): readonly Problem[] {
  const told = [...STEP_FIELDS, 'status'].filter((field) => field !== 'applied')
  if (isLinkedIn || fields.some((field) => field !== null && told.includes(field))) return []
  const reason =
    'No column was found that tells how the applications went, so each counts as sent and nothing more. If a column does tell, say which.'
  return [{ place: 'file', field: null, reason }]
}

function describeColumns(table: Table, columns: readonly ColumnField[]): readonly SheetColumn[] {
  return table.names.map((name, at) => {
    const cells = table.rows.map(({ cells: held }) => held[at] ?? '').filter((cell) => cell !== '')
    const { field, guessed } = columns[at] ?? { field: null, guessed: true }
    return { name, field, guessed, samples: cells.slice(0, SAMPLES) }
  })
}

/** An onsite talk is an interview where the sheet has a column for a final round besides. */
function onsiteAsInterview(
  names: readonly string[],
  columns: readonly ColumnField[],
): readonly ColumnField[] {
  const isOnsite = (at: number) => /\bon ?site\b/.test(plainHeader(names[at] ?? ''))
  const hasOther = columns.some(({ field }, at) => field === 'final' && !isOnsite(at))
  if (!hasOther) return columns
  return columns.map((column, at) =>
    column.field === 'final' && column.guessed && isOnsite(at)
      ? { ...column, field: 'interview' }
      : column,
  )
}

/**
 * Reads a sheet of applications, one a row.
 *
 * @param bytes   the whole file
 * @param options the person's word on columns and dates, where they gave it
 * @returns `records.length + rejected === read`; each rejected row has a problem
 * @throws DomainError `nothing-readable` when there is no table with a column of employers;
 *   `bad-mapping` when the mapping names what the sheet does not have
 */
export function readSheet(bytes: Uint8Array, options: SheetOptions = {}): SheetReading {
  const mapping = options.mapping ?? {}
  const table = openSheet(bytes, Object.values(mapping))
  const { names, rows } = table
  const columns = onsiteAsInterview(
    names,
    assignFields(names, mapping, (column) => rows.map(({ cells }) => cells[column] ?? '')),
  )
  const described = describeColumns(table, columns)
  if (!columns.some(({ field }) => field === 'employer')) {
    refuse(
      `No column of employers was found among ${names.map((name) => `"${name}"`).join(', ')}. ${HOW_TO_MAP}`,
      described,
    )
  }
  refuseOtherLists(described)
  const isLinkedIn = isLinkedInExport(names)
  const told: DateOrder | null = options.dateOrder ?? (isLinkedIn ? 'month-first' : null)
  const fields = columns.map(({ field }) => field)
  const dates = settleDates(table, fields, told)
  const frame = { names, fields, dates, statusContext: statusContexts(table, fields) }

  const fates = rows.map((row) => ({
    place: `row ${row.number}`,
    ...draftOfRow(row, frame, isLinkedIn),
  }))
  const records = fates.flatMap(({ place, draft }) => (draft ? [{ place, draft }] : []))
  const problems: readonly Problem[] = [
    ...fates.flatMap(({ problems: found }) => found),
    ...withoutOutcome(fields, isLinkedIn),
  ]
  return {
    read: rows.length,
    records,
    problems,
    rejected: rows.length - records.length,
    columns: described,
    openQuestions: dates.openQuestions,
  }
}
