/**
 * The milestones that one row tells of, over all its columns, or why they cannot be told.
 *
 * Columns of their own come first; a status adds what they do not say. Start at `stepsOfRow`.
 */
import type { Day } from '#core/model/dates.ts'
import { inOrder, type Milestone, type MilestoneKind } from '#core/model/milestones.ts'
import type { Problem } from '#core/model/problem.ts'
import { type SheetField, STEP_FIELDS, type StepField } from './column-aliases.ts'
import { asksForReason, isNumbered } from './header-names.ts'
import {
  type Collected,
  LEFT_OUT,
  nameDateFaults,
  type SheetFrame,
  type Step,
} from './row-findings.ts'
import type { DatedCell, SettledDate } from './sheet-dates.ts'
import type { TableRow } from './sheet-table.ts'
import { readStatusColumn, statusDayOf } from './status-column.ts'
import { readStepCell, type StepReading } from './step-cell.ts'

export type RowSteps = {
  readonly milestones: readonly Milestone[]
  /** Faults that reject the row. */
  readonly faults: readonly Problem[]
  /** Worth telling; the row is taken. */
  readonly remarks: readonly Problem[]
  /** Columns whose cells say more than their milestones. */
  readonly kept: readonly number[]
  readonly isPlanned: boolean
  /** The row's own words say that it was applied for: a status, a date, a yes. */
  readonly saysNothing: boolean
  readonly saysNotApplied: boolean
}

const isStep = (field: SheetField | null | undefined): field is StepField =>
  (STEP_FIELDS as readonly (SheetField | null | undefined)[]).includes(field)

/** One step per date; one without a date where there is none. */
function datedSteps(
  kind: MilestoneKind,
  indexes: readonly number[],
  dates: readonly SettledDate[],
  note: string | undefined,
): readonly Step[] {
  const days = indexes.map((index) => dates[index]?.day ?? null)
  const known = days.filter((day) => day !== null)
  const held: readonly (Day | null)[] = known.length > 0 ? known : [null]
  return held.map((date) => ({ kind, date, ...(note === undefined ? {} : { note }) }))
}

/** Words in a column of reasons: a rejection, also where the reason is that the role closed. */
function withReason(reading: StepReading, dated: DatedCell): StepReading {
  const tellsMore = reading.kind === 'read' && reading.told.every(({ kind }) => kind !== 'closed')
  if (tellsMore) return reading
  const told = [
    { kind: 'rejected' as const, dates: dated.dates.map((_, index) => index).slice(0, 1) },
  ]
  return { kind: 'read', told, saysNo: false, saysMore: true }
}

function readStepColumn(
  row: TableRow,
  column: number,
  frame: SheetFrame,
  into: Collected,
): boolean {
  const field = frame.fields[column] as StepField
  const cell = row.cells[column] ?? ''
  const name = frame.names[column] ?? ''
  const dated = frame.dates.at(row.index, column)
  if (cell === '' || nameDateFaults(dated, row, name, into)) return false
  const asRead = readStepCell(dated.rest, field, dated.dates.length)
  const reading = field === 'rejected' && asksForReason(name) ? withReason(asRead, dated) : asRead
  if (reading.kind === 'unreadable') {
    const advice =
      field === 'rejected' ? ` Where it is a reason, write "rejected: " before it.` : ''
    const reason = `"${cell}" is neither a date nor a plain yes or no. ${LEFT_OUT}${advice}`
    into.faults.push({ place: `row ${row.number}`, field: name, reason })
    return false
  }
  const hasLostDate = dated.dates.some(({ fault }) => fault === 'no-year')
  const says = reading.saysMore || hasLostDate ? cell : undefined
  if (
    reading.told.length === 0 &&
    (!reading.saysNo || reading.saysMore) &&
    /[\p{L}\p{N}]/u.test(cell)
  )
    into.kept.add(column)
  for (const { kind, dates } of reading.told) {
    const round = isNumbered(name) && dates.length === 0 && kind === field ? name : undefined
    into.steps.push(
      ...datedSteps(kind, dates, dated.dates, kind === field ? (says ?? round) : undefined),
    )
  }
  return reading.saysNo && field === 'applied'
}

const ENDINGS: readonly MilestoneKind[] = [
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
]

/** Ends stand once, dated where any is; an undated step gives way to a dated one of its kind. */
function withoutRepeats(steps: readonly Step[]): readonly Step[] {
  const isDated = (kind: MilestoneKind) =>
    steps.some((step) => step.kind === kind && step.date !== null)
  const hasEnd = steps.some(({ kind }) => kind !== 'closed' && ENDINGS.includes(kind))
  const seen = new Set<string>()
  return steps.filter((step) => {
    if (step.kind === 'closed' && hasEnd) return false
    if (step.date === null && isDated(step.kind) && step.note === undefined) return false
    const isSingle = ENDINGS.includes(step.kind) || step.kind === 'applied'
    if (isSingle && step.date === null && isDated(step.kind)) return false
    const key = isSingle ? step.kind : `${step.kind} ${step.date} ${step.note ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Tells of a step that is dated before the application: a slip, most likely. */
function remarkEarly(
  row: TableRow,
  frame: SheetFrame,
  steps: readonly Step[],
  into: Collected,
): void {
  const applied = steps.find(({ kind }) => kind === 'applied')?.date
  const early = steps.find(({ date }) => applied && date && date < applied)
  if (!applied || !early) return
  const column = frame.fields.indexOf(early.kind)
  const reason = `${early.date} is before the day of applying, ${applied}. Both are kept as they stand.`
  into.remarks.push({ place: `row ${row.number}`, field: frame.names[column] ?? null, reason })
}

/** The milestones of a row, in the order in which they happened. */
export function stepsOfRow(row: TableRow, frame: SheetFrame): RowSteps {
  const into: Collected = { steps: [], faults: [], remarks: [], kept: new Set() }
  let saysNotApplied = false
  for (const [column, field] of frame.fields.entries()) {
    if (isStep(field) && readStepColumn(row, column, frame, into)) saysNotApplied = true
  }
  const statusDay = statusDayOf(row, frame, into)
  let isPlanned = false
  let isSaid = false
  for (const [column, field] of frame.fields.entries()) {
    if (field !== 'status') continue
    const outcome = readStatusColumn(row, column, frame, statusDay, into)
    isPlanned ||= outcome.isPlanned
    isSaid ||= outcome.isSaid
  }
  const kept = withoutRepeats(into.steps)
  remarkEarly(row, frame, kept, into)
  const milestones = kept.map(
    (step): Milestone => ({
      kind: step.kind,
      date: step.date,
      source: 'entry',
      certainty: 1,
      ...(step.note === undefined ? {} : { note: step.note }),
    }),
  )
  return {
    milestones: inOrder(milestones),
    faults: into.faults,
    remarks: into.remarks,
    kept: [...into.kept],
    isPlanned: isPlanned && milestones.length === 0,
    saysNothing: milestones.length === 0 && !isSaid,
    saysNotApplied: saysNotApplied && milestones.length === 0,
  }
}
