/**
 * Which of the numbers of `3/4/2026` is the day: told by the sheet as a whole, or left open.
 *
 * In this order: the person's word; a number above 12 in the column; the sheet's other
 * columns; dots, which stand where the day comes first; the order in which things can happen.
 * No guess beyond. Start reading at `decideOrders`.
 */
import type { DateText } from './date-text.ts'
import type { DateOrder } from './sheet-types.ts'

/** The dates of one column, top down; only those that a person wrote as a date. */
export type ColumnDates = { readonly column: number; readonly dates: readonly DateText[] }

/** How often each order would let things happen before what they follow. */
export type Implausible = { readonly dayFirst: number; readonly monthFirst: number }

const reads = (date: DateText, order: DateOrder) =>
  order === 'day-first' ? date.dayFirst : date.monthFirst

/** Whether both orders give a date, and not the same one. */
export function isAmbiguous({ dayFirst, monthFirst }: DateText): boolean {
  return (
    dayFirst !== null &&
    monthFirst !== null &&
    (dayFirst.month !== monthFirst.month || dayFirst.day !== monthFirst.day)
  )
}

/** So many times more dates must speak for one order when single ones speak for the other. */
const CLEAR_MAJORITY = 4

/** The order that the dates readable in one way only speak for, or `null`. */
function votedOrder(dates: readonly DateText[]): DateOrder | null {
  const day = dates.filter((date) => date.dayFirst && !date.monthFirst).length
  const month = dates.filter((date) => date.monthFirst && !date.dayFirst).length
  if (day > 0 && day >= CLEAR_MAJORITY * month) return 'day-first'
  return month > 0 && month >= CLEAR_MAJORITY * day ? 'month-first' : null
}

function agreed(orders: readonly (DateOrder | null)[]): DateOrder | null {
  const decided = new Set(orders.filter((order) => order !== null))
  return decided.size === 1 ? ([...decided][0] ?? null) : null
}

/** So often must the other order contradict itself before this one is believed. */
const CLEARLY_IMPLAUSIBLE = 2

function plausibleOrder({ dayFirst, monthFirst }: Implausible): DateOrder | null {
  if (dayFirst === 0 && monthFirst >= CLEARLY_IMPLAUSIBLE) return 'day-first'
  return monthFirst === 0 && dayFirst >= CLEARLY_IMPLAUSIBLE ? 'month-first' : null
}

/**
 * The date order of each column; a column is missing where it stays open.
 *
 * @param columns     dates by column
 * @param told        the person's word, or what a known export always does
 * @param implausible counts over the whole sheet, asked for only where needed
 */
export function decideOrders(
  columns: readonly ColumnDates[],
  told: DateOrder | null,
  implausible: () => Implausible,
): ReadonlyMap<number, DateOrder> {
  const orders = new Map<number, DateOrder>()
  for (const { column, dates } of columns) {
    const order = told ?? votedOrder(dates)
    if (order) orders.set(column, order)
  }
  const open = columns.filter(({ column, dates }) => !orders.has(column) && dates.some(isAmbiguous))
  if (open.length === 0) return orders
  const ofOthers = agreed([...orders.values()])
  const othersDisagree = orders.size > 0 && ofOthers === null
  const conflicted = ({ dates }: ColumnDates) =>
    dates.some((date) => reads(date, 'day-first') && !reads(date, 'month-first')) &&
    dates.some((date) => !reads(date, 'day-first') && reads(date, 'month-first'))
  for (const candidate of open) {
    const dotted = candidate.dates.filter(isAmbiguous).every(({ separator }) => separator === '.')
    const order = conflicted(candidate)
      ? null
      : (ofOthers ?? (dotted ? 'day-first' : othersDisagree ? null : plausibleOrder(implausible())))
    if (order) orders.set(candidate.column, order)
  }
  return orders
}
