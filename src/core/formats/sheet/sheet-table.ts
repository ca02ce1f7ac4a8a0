/**
 * CSV text into a table: delimiter, header row and rows with the numbers a person sees.
 *
 * Title lines above the header are passed over. A quote that never closes spoils its own row
 * only, not all that follow. Start reading at `openTable`.
 */
import Papa from 'papaparse'
import { withoutGuard } from '../csv-text.ts'
import { type SheetField, STEP_FIELDS } from './column-aliases.ts'
import { fieldOfHeader, isBareEmployer, plainHeader } from './header-names.ts'

export type TableRow = {
  /** Position among the rows of the table, from 0. */
  readonly index: number
  /** As a spreadsheet program numbers it, from 1; title lines and blank rows count. */
  readonly number: number
  /** Trimmed; as many as there are columns. */
  readonly cells: readonly string[]
  /** Why the row could not be split into cells, or `null`. */
  readonly fault: string | null
}

export type Table = {
  /** Names of the columns, made distinct. */
  readonly names: readonly string[]
  /** Rows under the header, blank ones left out. */
  readonly rows: readonly TableRow[]
}

type RawRow = { readonly cells: readonly string[]; readonly fault: string | null }

const DELIMITERS = [',', ';', '\t', '|'] as const
/** A header is looked for in so many rows. */
const HEADER_WITHIN = 30

/** After so many broken rows, quotation marks mean nothing more than part of a cell. */
const MOST_BROKEN = 100

const OPEN_QUOTE = 'a quotation mark opens here and does not close, so its cells cannot be told'

/** Splits text into rows; after a row with a broken quotation it goes on with the next line. */
export function splitRows(
  text: string,
  delimiter: string,
  most = Number.POSITIVE_INFINITY,
): RawRow[] {
  const rows: RawRow[] = []
  let rest = text
  for (let found = 0; rest !== '' && rows.length < most; found += 1) {
    if (found > MOST_BROKEN) return [...rows, ...splitPlainly(rest, delimiter)]
    let done = 0
    let broken = false
    Papa.parse<string[]>(rest, {
      delimiter,
      quoteChar: '"',
      step: ({ data, errors, meta }, parser) => {
        const runsOn = data.some((cell) => cell.includes('\n'))
        const isBroken = errors.some(
          ({ code }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && runsOn),
        )
        if (isBroken) {
          broken = true
          parser.abort()
          return
        }
        rows.push({ cells: data, fault: null })
        done = meta.cursor
        if (rows.length >= most) parser.abort()
      },
    })
    if (!broken) return rows
    const from = rest.slice(done)
    const [line = ''] = from.split('\n', 1)
    rows.push({ cells: line.split(delimiter), fault: OPEN_QUOTE })
    rest = from.slice(line.length).replace(/^\n/, '')
  }
  return rows
}

/** Splits line by line where quotation cannot be trusted; a cell that opens one is a fault. */
function splitPlainly(text: string, delimiter: string): RawRow[] {
  return text.split('\n').map((line) => {
    const cells = line.split(delimiter)
    const isOpen = cells.some((cell) => /^\s*"/.test(cell) !== /"\s*$/.test(cell))
    const plain = cells.map((cell) => cell.replace(/^\s*"(.*)"\s*$/, '$1').replaceAll('""', '"'))
    return { cells: plain, fault: isOpen ? OPEN_QUOTE : null }
  })
}

/** Notion calls its first column `Name`: the employer, where roles and steps stand beside it. */
function hasBareEmployer(
  cells: readonly string[],
  fields: ReadonlySet<SheetField | null>,
): boolean {
  const tells = fields.has('status') || STEP_FIELDS.some((field) => fields.has(field))
  return tells && fields.has('role') && cells.some(isBareEmployer)
}

/** How much a row looks like a header: the distinct fields that its cells name. */
function headerScore(cells: readonly string[], wanted: ReadonlySet<string>): number {
  if (cells.some((cell) => cell.length > 80)) return 0
  const fields = new Set(cells.map(fieldOfHeader).filter((field) => field !== null))
  const mapped = cells.filter((cell) => wanted.has(plainHeader(cell))).length
  const hasEmployer = fields.has('employer') || mapped > 0 || hasBareEmployer(cells, fields)
  return !hasEmployer ? 0 : fields.size + 2 * mapped
}

type Opening = { readonly delimiter: string; readonly headerAt: number; readonly score: number }

/** The delimiter and header row that name the most fields; the earliest among equals. */
function findOpening(text: string, wanted: ReadonlySet<string>): Opening | null {
  let best: Opening | null = null
  for (const delimiter of DELIMITERS) {
    for (const [headerAt, { cells }] of splitRows(text, delimiter, HEADER_WITHIN).entries()) {
      const score = headerScore(cells, wanted)
      if (score > (best?.score ?? 0)) best = { delimiter, headerAt, score }
    }
  }
  return best
}

/** `column D`, as spreadsheet programs count. */
function letters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter
}

function distinctNames(header: readonly string[], width: number): readonly string[] {
  const seen = new Set<string>()
  return Array.from({ length: width }, (_, at) => {
    const given = (header[at] ?? '').replace(/\s+/g, ' ').trim() || `column ${letters(at)}`
    let name = given
    for (let count = 2; seen.has(name.toLowerCase()); count += 1) name = `${given} (${count})`
    seen.add(name.toLowerCase())
    return name
  })
}

export type Opened = { readonly kind: 'table'; readonly table: Table } | NoTable
/** A cell of what may be the header, and the cells right beneath it. */
export type SeenColumn = { readonly name: string; readonly samples: readonly string[] }
/** Nothing that looks like a header; the first row with words, for the person to see. */
export type NoTable = { readonly kind: 'no-table'; readonly seen: readonly SeenColumn[] }

/**
 * Opens a table of applications.
 *
 * @param text   CSV in any of the usual delimiters; a leading `sep=;` is obeyed and not counted
 * @param mapped names of columns that a person mapped: a row with them is the header
 */
export function openTable(text: string, mapped: readonly string[]): Opened {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^"?sep=."?\n/i, '')
  const opening = findOpening(plain, new Set(mapped.map(plainHeader)))
  if (!opening) return { kind: 'no-table', seen: firstWords(plain) }
  const raw = splitRows(plain, opening.delimiter)
  const header = raw[opening.headerAt]?.cells ?? []
  const body = raw.slice(opening.headerAt + 1)
  const used = body.map(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  const named = header.findLastIndex((cell) => cell.trim() !== '') + 1
  const width = used.reduce((widest, cells) => Math.max(widest, cells), named)
  const names = distinctNames(header, width)
  const rows: Omit<TableRow, 'index'>[] = body.map(({ cells, fault }, at) => ({
    number: opening.headerAt + at + 2,
    cells: names.map((_, column) =>
      withoutGuard(cells[column] ?? '')
        .replaceAll('\u00A0', ' ')
        .trim(),
    ),
    fault,
  }))
  const filled = rows.filter(({ cells }) => !isPrepared(cells))
  return { kind: 'table', table: { names, rows: filled.map((row, index) => ({ index, ...row })) } }
}

/** What a sheet fills in by itself: line numbers, unticked boxes, formulas without a value. */
const PREPARED = /^(\d{0,4}\.?|false|[☐⬜□]|#(n\/a|value!|ref!|div\/0!|name\?))$/i

/** Whether a row is blank, or holds only what was prepared for applications to come. */
function isPrepared(cells: readonly string[]): boolean {
  return cells.every((cell) => PREPARED.test(cell))
}

/** Cells beneath a heading that are shown, so that a person knows the column by its content. */
const SEEN_BELOW = 3

/** The first row of at least two cells, by the delimiter that parts the most. */
function firstWords(text: string): readonly SeenColumn[] {
  const firsts = DELIMITERS.map((delimiter) => {
    const rows = splitRows(text, delimiter, HEADER_WITHIN).map(({ cells }) =>
      cells.map((cell) => cell.trim()),
    )
    const filled = (row: readonly string[]) => row.filter((cell) => cell !== '').length
    const wide = rows.findIndex((row) => filled(row) > 1)
    const first = wide >= 0 ? wide : rows.findIndex((row) => filled(row) > 0)
    return seenFrom(rows, first)
  })
  return firsts.reduce<readonly SeenColumn[]>(
    (widest, columns) => (columns.length > widest.length ? columns : widest),
    [],
  )
}

function seenFrom(rows: readonly (readonly string[])[], first: number): readonly SeenColumn[] {
  const below = rows.slice(first + 1)
  return (rows[first] ?? []).flatMap((name, at) => {
    const samples = below.map((row) => row[at] ?? '').filter((cell) => cell !== '')
    return name === '' ? [] : [{ name, samples: samples.slice(0, SEEN_BELOW) }]
  })
}
