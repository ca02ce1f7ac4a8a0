/**
 * What is gathered while a row is read: steps, and the faults and remarks on its cells.
 * The columns are read in row-steps.ts and status-column.ts.
 */
import type { Day } from '#core/model/dates.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import type { Problem } from '#core/model/problem.ts'
import type { SheetField } from './column-aliases.ts'
import type { DatedCell, DateFault, SheetDates } from './sheet-dates.ts'
import type { TableRow } from './sheet-table.ts'
import type { StatusContext } from './status-text.ts'

export type SheetFrame = {
  readonly names: readonly string[]
  readonly fields: readonly (SheetField | null)[]
  readonly dates: SheetDates
  /** Per column: what the sheet tells about its words. */
  readonly statusContext: (column: number) => StatusContext
}

export type Step = {
  readonly kind: MilestoneKind
  readonly date: Day | null
  readonly note?: string
}

export const LEFT_OUT = 'The row is left out.'

const FAULT_WORDS: Readonly<Record<Exclude<DateFault, 'no-year'>, (raw: string) => string>> = {
  'no-date': (raw) => `"${raw}" is not a date. ${LEFT_OUT}`,
  'order-open': (raw) =>
    `"${raw}" can be read with the day or the month first, and the sheet does not tell which. ${LEFT_OUT} Say which comes first.`,
}

export type Collected = {
  readonly steps: Step[]
  readonly faults: Problem[]
  readonly remarks: Problem[]
  readonly kept: Set<number>
}

/** Names the faults of a cell's dates; true when one rejects the row. */
export function nameDateFaults(
  dated: DatedCell,
  row: TableRow,
  field: string,
  into: Collected,
): boolean {
  let isFaulty = false
  for (const { raw, fault } of dated.dates) {
    const place = `row ${row.number}`
    if (fault === 'no-year') {
      const reason = `"${raw}" has no year, and the dates around it do not tell which. The step is kept without its date.`
      into.remarks.push({ place, field, reason })
    } else if (fault) {
      into.faults.push({ place, field, reason: FAULT_WORDS[fault](raw) })
      isFaulty = true
    }
  }
  return isFaulty
}
