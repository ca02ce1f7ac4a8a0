/**
 * What a column holds by its cells, where its name alone does not tell.
 *
 * Names stay the surer sign: these are asked only for columns that no name settles.
 */
import type { StepField } from './column-aliases.ts'
import { findDates } from './date-text.ts'
import { plainHeader } from './header-names.ts'
import { readStatus } from './status-text.ts'
import { readStepCell } from './step-cell.ts'

const MOST_CELLS = 400
/** So large a part of a column's cells must read as steps. */
const STEP_SHARE = 0.7
/** So large a part of a column's cells must read as a status, and of at least two kinds. */
const STATUS_SHARE = 0.5
const FEWEST_STATUSES = 3

const filled = (cells: readonly string[]) =>
  cells.filter((cell) => cell !== '').slice(0, MOST_CELLS)

/** Words that make of a step's name something else: `Interview prep`, `Days to interview`. */
const NO_STEP =
  /\b(next|prep|preparation|days|weeks|hours|time|notes?|type|mock|practice|informational|reason|salary|score|follow|since|until|thank|feedback|questions?|link|with|who|funding|investment)\b/
/** Short names of talks, and any words before `interview` or `round`. */
const TALK =
  /^((tech|hm|managerial|manager|r\d|round \d+)|.*\b(interviews?|rounds?)( \d+)?( date)?)$/
const SCREENING = /\b(hr|recruiter|phone|telephone|screening|intro)\b/
const LAST = /\b(final|last)\b/

/**
 * The step that a name like `Managerial round` or `Tech` stands for, if its cells say so.
 *
 * @example stepByContent('Managerial round', ['yes', '', '2026-03-04']) // => 'interview'
 * @example stepByContent('Tech', ['React, Node', 'Java']) // => null
 */
export function stepByContent(name: string, cells: readonly string[]): StepField | null {
  const plain = plainHeader(name)
  if (!TALK.test(plain) || NO_STEP.test(plain)) return null
  const field = SCREENING.test(plain) ? 'screen' : LAST.test(plain) ? 'final' : 'interview'
  const held = filled(cells)
  const readable = held.filter((cell) => {
    const { dates, rest } = findDates(cell)
    return readStepCell(rest, field, dates.length).kind === 'read'
  })
  return held.length > 0 && readable.length >= STEP_SHARE * held.length ? field : null
}

/** Names whose words look like a status and tell of something else. */
const NO_STATUS =
  /\b(type|method|next|follow|plan|tags?|labels?|via|how|who|contact|priority|skills?|url|link)\b/

/**
 * How far a column reads as a status: the part of its cells that does, or 0.
 *
 * @returns 0..1; 0 where its name speaks against it or only one kind of status is told
 * @example statusShare('Where it got', ['Applied', 'Rejected', 'phone screen', 'hm']) // => 0.75
 */
export function statusShare(name: string, cells: readonly string[]): number {
  const held = filled(cells)
  if (NO_STATUS.test(plainHeader(name)) || held.length < FEWEST_STATUSES) return 0
  const context = { onsiteIsFinal: true, saidNoMeans: 'rejected', asksForAnswer: false } as const
  const told = held.flatMap((cell) => {
    const reading = readStatus(findDates(cell).rest, context)
    if (reading.kind === 'planned') return ['planned']
    return reading.kind === 'read' && reading.milestones.length > 0
      ? [reading.milestones.join(' ')]
      : []
  })
  const share = told.length / held.length
  return new Set(told).size >= 2 && share >= STATUS_SHARE ? share : 0
}
