/**
 * The cell of a status column into steps, and the day that stands beside it.
 * It adds what no column of a step said. Start reading at `readStatusColumn`.
 */
import type { Day } from '#core/model/dates.ts'
import type { MilestoneKind } from '#core/model/milestones.ts'
import {
  type Collected,
  LEFT_OUT,
  nameDateFaults,
  type SheetFrame,
  type Step,
} from './row-findings.ts'
import type { TableRow } from './sheet-table.ts'
import { readStatus } from './status-text.ts'

export type StatusOutcome = { readonly isPlanned: boolean; readonly isSaid: boolean }

/** Adds the steps of one status to those of the row; a status that cannot be read is a fault. */
export function readStatusColumn(
  row: TableRow,
  column: number,
  frame: SheetFrame,
  statusDay: Day | null,
  into: Collected,
): StatusOutcome {
  const silent = { isPlanned: false, isSaid: false }
  const cell = row.cells[column] ?? ''
  const name = frame.names[column] ?? ''
  const dated = frame.dates.at(row.index, column)
  if (cell === '' || nameDateFaults(dated, row, name, into)) return silent
  const context = frame.statusContext(column)
  const hasOffer = into.steps.some(({ kind }) => kind === 'offer')
  const reading = readStatus(
    dated.rest,
    hasOffer ? { ...context, saidNoMeans: 'declined' } : context,
  )
  const fault = (says: string) =>
    into.faults.push({ place: `row ${row.number}`, field: name, reason: `${says} ${LEFT_OUT}` })
  if (reading.kind === 'planned') return { isPlanned: true, isSaid: true }
  if (reading.kind === 'said-no') {
    fault(
      `"${cell}" does not tell who said no. Write "rejected" where they did, "declined offer" or "withdrew" where you did.`,
    )
    return silent
  }
  if (reading.kind === 'unreadable') {
    fault(
      `"${cell}" is not a status that is understood, such as "applied", "interview" or "rejected".`,
    )
    return silent
  }
  if (context.asksForAnswer) into.kept.add(column)
  const last = reading.milestones.findLast((kind) => kind !== 'applied')
  const dayOfKind = (kind: MilestoneKind): Day | null => {
    const own = reading.dates.find((date) => date.kind === kind)
    const day = own ? (dated.dates[own.index]?.day ?? null) : null
    return day ?? (kind === last && reading.dates.length === 0 ? statusDay : null)
  }
  for (const kind of reading.milestones) {
    const note = reading.saysMore && kind === reading.milestones.at(-1) ? { note: cell } : {}
    addFromStatus({ kind, date: dayOfKind(kind), ...note }, into.steps)
  }
  if (reading.milestones.length === 0) return silent
  return { isPlanned: false, isSaid: true }
}

/** Adds what no column said; a step that a column has already only gets the missing date or note. */
function addFromStatus(step: Step, steps: Step[]): void {
  const known = steps.findIndex(({ kind }) => kind === step.kind)
  const held = steps[known]
  if (!held) steps.push(step)
  else if (held.date === null && step.date !== null) steps[known] = { ...held, ...step }
  else if (!held.note && step.note) steps[known] = { ...held, note: step.note }
}

/** The day of a status date column; a cell that is no date rejects the row. */
export function statusDayOf(row: TableRow, frame: SheetFrame, into: Collected): Day | null {
  const column = frame.fields.indexOf('statusDate')
  const cell = row.cells[column] ?? ''
  if (column === -1 || /^[\s\-–—.?/]*$|^n\/?a$/i.test(cell)) return null
  const name = frame.names[column] ?? ''
  const dated = frame.dates.at(row.index, column)
  if (nameDateFaults(dated, row, name, into)) return null
  if (dated.dates.length === 1) return dated.dates[0]?.day ?? null
  into.faults.push({
    place: `row ${row.number}`,
    field: name,
    reason: `"${cell}" is not a date. ${LEFT_OUT}`,
  })
  return null
}
