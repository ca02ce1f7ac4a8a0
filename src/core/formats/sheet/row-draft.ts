/**
 * One row of a sheet into a draft of an application, or into the reasons why it is none.
 * What no field takes is kept under `extra`. Start reading at `draftOfRow`.
 */
import type { EntryDraft } from '#core/model/entry.ts'
import type { Problem } from '#core/model/problem.ts'
import { readChannel } from './channel-words.ts'
import type { SheetField } from './column-aliases.ts'
import { fieldOfHeader } from './header-names.ts'
import type { SheetFrame } from './row-findings.ts'
import { stepsOfRow } from './row-steps.ts'
import type { TableRow } from './sheet-table.ts'

export type RowFate = {
  /** `null`: rejected, and a problem says why. */
  readonly draft: EntryDraft | null
  readonly problems: readonly Problem[]
}

const PLACEHOLDER = /^[\s\-–—.?/_]*$|^(n\/?a|tbd|unknown|none)$/i
const TOTALS = /^(grand )?(total|totals|sum|subtotal|average|avg|count|mean)\b[\s:=\d.,%]*$/i
const MONTH_HEADING =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,]*(\d{4})?$|^\d{4}$|^(week|month|q)\s*\d+/i
const NUMBER = /^[\d\s.,%$€£]+$/

/** Keys that an application of a history file has of its own: a column may not take them. */
const TAKEN_KEYS: ReadonlySet<string> = new Set(
  'id employer role level channel posting resume milestones answers moments notes feedback messages'.split(
    ' ',
  ),
)

/** Columns that our own export works out from the others. */
const isDerived = (name: string) => name.endsWith(' (worked out)')

/** Why a row is no application at all, as a sentence; `null` where it may be one. */
function notAnApplication(row: TableRow, frame: SheetFrame, employer: string): string | null {
  const filled = row.cells.filter((cell) => cell !== '')
  const first = filled[0] ?? ''
  const others = filled.slice(1)
  if (TOTALS.test(first) && others.every((cell) => NUMBER.test(cell) || TOTALS.test(cell))) {
    return `"${filled.slice(0, 2).join(' ')}" is a line of totals, not an application.`
  }
  const repeatsHeader = row.cells.every((cell, at) => cell === '' || cell === frame.names[at])
  if (repeatsHeader && fieldOfHeader(first)) return `"${first}" repeats the header.`
  if (filled.length === 1 && MONTH_HEADING.test(first))
    return `"${first}" is a heading, not an application.`
  if (PLACEHOLDER.test(employer)) {
    return employer === ''
      ? `The employer is blank, beside "${first}".`
      : `"${employer}" does not name an employer.`
  }
  return null
}

type Cells = (field: SheetField) => string

function postingOf(row: TableRow, frame: SheetFrame, cellOf: Cells): EntryDraft['posting'] {
  const text = cellOf('posting')
  const column = frame.fields.indexOf('postedOn')
  const day = column === -1 ? null : (frame.dates.at(row.index, column).dates[0]?.day ?? null)
  if (text === '' && day === null) return undefined
  return { ...(text === '' ? {} : { text }), ...(day === null ? {} : { postedOn: day }) }
}

/** Cells that no field takes whole, by column name. */
function leftOver(
  row: TableRow,
  frame: SheetFrame,
  kept: readonly number[],
  taken: { channel: boolean; postedOn: boolean },
) {
  const keeps = (field: SheetField | null | undefined, column: number) =>
    field === null ||
    field === 'location' ||
    field === 'url' ||
    field === 'salary' ||
    (field === 'channel' && !taken.channel) ||
    (field === 'postedOn' && !taken.postedOn) ||
    kept.includes(column)
  const pairs = frame.names.flatMap((name, column) => {
    const cell = row.cells[column] ?? ''
    if (cell === '' || isDerived(name) || !keeps(frame.fields[column], column)) return []
    return [[TAKEN_KEYS.has(name) ? `${name} (column)` : name, cell] as const]
  })
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
}

/**
 * Turns a row into a draft.
 *
 * @param viaEasyApply the sheet is LinkedIn's own export of its Easy Apply applications
 */
export function draftOfRow(row: TableRow, frame: SheetFrame, viaEasyApply: boolean): RowFate {
  const place = `row ${row.number}`
  const refused = (field: string | null, says: string): RowFate => ({
    draft: null,
    problems: [{ place, field, reason: `${says} The row is left out.` }],
  })
  if (row.fault)
    return refused(
      null,
      `Beginning "${(row.cells.find((cell) => cell !== '') ?? '').slice(0, 40)}": ${row.fault}.`,
    )
  const columnOf = (field: SheetField) => frame.names[frame.fields.indexOf(field)] ?? field
  const cellOf: Cells = (field) => row.cells[frame.fields.indexOf(field)] ?? ''
  const employer = cellOf('employer')
  const otherThing = notAnApplication(row, frame, employer)
  if (otherThing) return refused(columnOf('employer'), otherThing)

  const steps = stepsOfRow(row, frame)
  if (steps.faults.length > 0) return { draft: null, problems: steps.faults }
  if (steps.isPlanned)
    return refused(
      columnOf('status'),
      `"${cellOf('status')}" says that it was not applied for yet.`,
    )
  if (steps.saysNotApplied)
    return refused(columnOf('applied'), `"${cellOf('applied')}" says that it was not applied for.`)
  if (steps.saysNothing && frame.fields.includes('applied')) {
    return refused(
      columnOf('applied'),
      `It is blank beside "${employer}", and nothing else in the row says that it was applied for.`,
    )
  }
  const channel = viaEasyApply ? 'easy-apply' : readChannel(cellOf('channel'))
  const posting = postingOf(row, frame, cellOf)
  const extra = leftOver(row, frame, steps.kept, {
    channel: channel !== null,
    postedOn: posting?.postedOn !== undefined,
  })
  const notes = frame.fields.flatMap((field, column) =>
    field === 'notes' ? (row.cells[column] ?? '') : [],
  )
  const optional = (field: 'level' | 'resume') =>
    cellOf(field) === '' ? {} : { [field]: cellOf(field) }
  const role = cellOf('role')
  return {
    problems: steps.remarks,
    draft: {
      applicationId: null,
      employer,
      role: PLACEHOLDER.test(role) ? null : role,
      channel,
      ...optional('level'),
      ...optional('resume'),
      ...(posting ? { posting } : {}),
      milestones: steps.milestones,
      answers: {},
      moments: [],
      notes: notes.filter((note) => note !== ''),
      messageIds: [],
      ...(extra ? { extra } : {}),
    },
  }
}
