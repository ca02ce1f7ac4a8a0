/**
 * All dates of a sheet, settled together: their order and their missing years.
 *
 * A date that the sheet does not settle says why; it is never guessed.
 * Start reading at `settleDates`.
 */
import { type Day, dayOf, daysBetween } from '#core/model/dates.ts'
import { type SheetField, STEP_FIELDS } from './column-aliases.ts'
import { type ColumnDates, decideOrders, type Implausible, isAmbiguous } from './date-order.ts'
import { type DateText, findDates, type MonthDay } from './date-text.ts'
import type { Table } from './sheet-table.ts'
import type { DateOrder, SheetQuestion } from './sheet-types.ts'

export type DateFault = 'no-date' | 'order-open' | 'no-year'
export type SettledDate = {
  readonly raw: string
  readonly day: Day | null
  readonly fault: DateFault | null
}

/** A cell with its dates settled; `rest` has ` @0 ` in their places. */
export type DatedCell = { readonly dates: readonly SettledDate[]; readonly rest: string }

export type SheetDates = {
  readonly at: (row: number, column: number) => DatedCell
  readonly openQuestions: readonly SheetQuestion[]
}

type Found = { readonly dates: readonly DateText[]; readonly rest: string }
type Grid = readonly (readonly Found[])[]

const NOTHING: Found = { dates: [], rest: '' }
/** Fields whose cells may hold a date. */
const DATED: ReadonlySet<SheetField | null> = new Set([
  'status',
  'statusDate',
  'postedOn',
  ...STEP_FIELDS,
])

/** Usual order of fields in a row; a status comes last. */
function rankOf(field: SheetField | null): number {
  if (field === 'postedOn') return -1
  const at = (STEP_FIELDS as readonly (SheetField | null)[]).indexOf(field)
  return at === -1 ? STEP_FIELDS.length : Math.min(at, STEP_FIELDS.indexOf('accepted'))
}

/** In a column taken for nothing, only a cell that is a date and nothing else counts. */
function findInCell(cell: string, field: SheetField | null): Found {
  if (DATED.has(field)) {
    const found = findDates(cell)
    const isAmount = field === 'offer' && /^\d+$/.test(cell)
    return isAmount ? { dates: [], rest: cell } : found
  }
  if (field !== null || cell.length > 40 || !/\d[/.\-\s]/.test(cell)) return NOTHING
  const found = findDates(cell)
  return found.rest === '@0' && found.dates[0]?.year ? found : NOTHING
}

function dayFor(date: DateText, order: DateOrder | undefined, year: number | null): Day | null {
  const only = date.dayFirst && date.monthFirst ? null : (date.dayFirst ?? date.monthFirst)
  const read: MonthDay | null = only ?? (order === 'month-first' ? date.monthFirst : date.dayFirst)
  return read && year !== null ? dayOf(year, read.month, read.day) : null
}

/** How often an order lets a later step come before an earlier one, or breaks a sorted column. */
function implausibleUnder(
  order: DateOrder,
  grid: Grid,
  fields: readonly (SheetField | null)[],
): number {
  const steps = fields.map((field, column) => ({ column, rank: rankOf(field), field }))
  const ranked = steps
    .filter(({ field }) => field !== null && field !== 'status' && field !== 'postedOn')
    .toSorted((a, b) => a.rank - b.rank)
  let count = 0
  for (const row of grid) {
    let last: { day: Day; rank: number } | null = null
    for (const { column, rank } of ranked) {
      const [date] = row[column]?.dates ?? []
      const day = date ? dayFor(date, order, date.year) : null
      if (!day) continue
      if (last && last.rank < rank && day < last.day) count += 1
      last = { day, rank }
    }
  }
  return count + unsortedUnder(order, grid, fields)
}

/** So many different dates in a row are no accident when they are sorted. */
const SORTED_FROM = 6

/** Steps backwards in the column of applications under an order; 0 in a sorted one. */
function unsortedUnder(
  order: DateOrder,
  grid: Grid,
  fields: readonly (SheetField | null)[],
): number {
  const column = fields.indexOf('applied')
  const days = grid.flatMap((row) => {
    const [date] = row[column]?.dates ?? []
    return (date && dayFor(date, order, date.year)) ?? []
  })
  if (new Set(days).size < SORTED_FROM) return 0
  const pairs = days.slice(1).map((day, at) => day.localeCompare(days[at] ?? day))
  const [ups, downs] = [pairs.filter((sign) => sign > 0), pairs.filter((sign) => sign < 0)]
  return Math.min(ups.length, downs.length)
}

/** So many days lie between two steps of one application at most. */
const LONGEST_PROCESS_DAYS = 330

type RowDay = { readonly rank: number; readonly day: Day }

/** The year of a date that has none, from the full dates around it; `null` where they differ. */
function yearAround(
  date: DateText,
  order: DateOrder | undefined,
  rank: number,
  row: readonly RowDay[],
  column: { readonly above: Day | undefined; readonly below: Day | undefined },
  sheetYears: ReadonlySet<number>,
): number | null {
  const inYear = (year: number) => dayFor(date, order, year)
  const before = row.filter((other) => other.rank < rank).map(({ day }) => day)
  const after = row.filter((other) => other.rank > rank).map(({ day }) => day)
  const [earliest, latest] = [before.toSorted().at(-1), after.toSorted()[0]]
  const near = earliest ?? latest
  if (near) {
    const year = Number(near.slice(0, 4))
    const fits = [year - 1, year, year + 1].filter((candidate) => {
      const day = inYear(candidate)
      if (!day || (earliest && day < earliest) || (latest && day > latest)) return false
      return Math.abs(daysBetween(near, day)) <= LONGEST_PROCESS_DAYS
    })
    return fits.length === 1 ? (fits[0] ?? null) : null
  }
  if (sheetYears.size === 1) return [...sheetYears][0] ?? null
  const [above, below] = [column.above?.slice(0, 4), column.below?.slice(0, 4)]
  return above !== undefined && above === below ? Number(above) : null
}

/**
 * Settles every date of a sheet.
 *
 * @param fields the field of each column
 * @param told   the order that a person chose or that a known export always has; else `null`
 */
export function settleDates(
  table: Table,
  fields: readonly (SheetField | null)[],
  told: DateOrder | null,
): SheetDates {
  const grid: Grid = table.rows.map(({ cells }) =>
    fields.map((field, column) => findInCell(cells[column] ?? '', field)),
  )
  const columns: ColumnDates[] = fields.map((_, column) => ({
    column,
    dates: grid.flatMap((row) => row[column]?.dates ?? []),
  }))
  const implausible = (): Implausible => ({
    dayFirst: implausibleUnder('day-first', grid, fields),
    monthFirst: implausibleUnder('month-first', grid, fields),
  })
  const orders = decideOrders(columns, told, implausible)
  const full = (row: readonly Found[] | undefined, column: number): Day[] =>
    (row?.[column]?.dates ?? []).flatMap((date) => {
      const isOpen = isAmbiguous(date) && !orders.has(column)
      return isOpen ? [] : (dayFor(date, orders.get(column), date.year) ?? [])
    })
  const allDays = grid.map((row) => fields.map((_, column) => full(row, column)))
  const sheetYears = new Set(allDays.flat(2).map((day) => Number(day.slice(0, 4))))
  const neighbours = nearestDays(allDays, fields.length)

  const settle = (date: DateText, row: number, column: number): SettledDate => {
    const order = orders.get(column)
    const { raw } = date
    if (!date.dayFirst && !date.monthFirst) return { raw, day: null, fault: 'no-date' }
    if (isAmbiguous(date) && !order) return { raw, day: null, fault: 'order-open' }
    const rowDays = fields.flatMap((field, other) =>
      field === null || field === 'postedOn'
        ? []
        : (allDays[row]?.[other] ?? []).map((day) => ({ rank: rankOf(field), day })),
    )
    const rank = rankOf(fields[column] ?? null)
    const around = neighbours(row, column)
    const year = date.year ?? yearAround(date, order, rank, rowDays, around, sheetYears)
    if (year === null) return { raw, day: null, fault: 'no-year' }
    const day = dayFor(date, order, year)
    return { raw, day, fault: day ? null : 'no-date' }
  }
  return {
    at: (row, column) => {
      const { dates, rest } = grid[row]?.[column] ?? NOTHING
      return { dates: dates.map((date) => settle(date, row, column)), rest }
    },
    openQuestions: openOrders(table, fields, columns, orders),
  }
}

/** The nearest full date above and below each cell, found in one pass each way. */
function nearestDays(allDays: readonly (readonly (readonly Day[])[])[], width: number) {
  type Line = readonly (Day | undefined)[]
  const walk = (rows: readonly number[]): Map<number, Line> => {
    const seen = new Map<number, Line>()
    let last: Line = Array.from({ length: width }, () => undefined)
    for (const row of rows) {
      seen.set(row, last)
      last = last.map((day, column) => allDays[row]?.[column]?.[0] ?? day)
    }
    return seen
  }
  const rows = [...allDays.keys()]
  const [above, below] = [walk(rows), walk(rows.toReversed())]
  return (row: number, column: number) => ({
    above: above.get(row)?.[column],
    below: below.get(row)?.[column],
  })
}

const SAMPLES = 3

/** The question that remains, with the columns and values that make it matter. */
function openOrders(
  table: Table,
  fields: readonly (SheetField | null)[],
  columns: readonly ColumnDates[],
  orders: ReadonlyMap<number, DateOrder>,
): readonly SheetQuestion[] {
  const open = columns.filter(
    ({ column, dates }) => fields[column] && !orders.has(column) && dates.some(isAmbiguous),
  )
  if (open.length === 0) return []
  const samples = open.flatMap(({ dates }) => dates.filter(isAmbiguous).map(({ raw }) => raw))
  return [
    {
      id: 'date-order',
      columns: open.map(({ column }) => table.names[column] ?? ''),
      samples: [...new Set(samples)].slice(0, SAMPLES),
    },
  ]
}
