/**
 * The report for a job centre: which applications were made in a period, and what became of
 * them. What is in it is decided here; pages and files only show it.
 *
 * Pure: the caller passes today. Start reading at `reportOf`.
 */
import { withSilence } from '#core/history/silence.ts'
import type { Application } from '#core/model/application.ts'
import type { Day } from '#core/model/dates.ts'
import { DomainError } from '#core/model/errors.ts'
import { inOrder, type Milestone } from '#core/model/milestones.ts'
import { type Outcome, standing } from '#core/model/stages.ts'
import { REPORT_CHANNEL, REPORT_OUTCOME, REPORT_STAGE } from './report-words.ts'

export type ReportRow = {
  readonly id: string
  /** The day it was sent, or the first day anything is known of it. */
  readonly date: Day
  /** False where the day of sending is not known and `date` is the first sign of it. */
  readonly isSent: boolean
  readonly employer: string
  readonly role: string | null
  /** How it was sent, in words; `null` where it is not known. */
  readonly channel: string | null
  readonly stage: string
  readonly outcome: string
  /** The day of the outcome; `null` while it is under way, in silence, or where no day was kept. */
  readonly outcomeDate: Day | null
}

export type Report = {
  readonly from: Day | null
  readonly to: Day
  /** The day that stages and outcomes are of. */
  readonly asOf: Day
  readonly rows: readonly ReportRow[]
  /** Applications without any date: they may belong to the period, nobody can tell. */
  readonly undated: number
}

export type Period = { readonly from: Day | null; readonly to: Day | null }

/** The heads of the report's columns, on paper and as a table. */
export const REPORT_COLUMNS = [
  'Date',
  'Employer',
  'Role',
  'How applied',
  'Stage reached',
  'Outcome',
  'Date of outcome',
] as const

/** The source of an end that nobody told of: worked out from a long silence. */
const SILENCE = 'silence'

/** The milestone kinds that can be an outcome; of the last of these the report gives the day. */
const ENDS: ReadonlySet<string> = new Set<Outcome>([
  'offer',
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'closed',
])

/**
 * The applications sent in a period, both days included, oldest first.
 *
 * An application counts by the day it was sent; where that is not known, by the first day on
 * which anything is. Stage and outcome are those of `today`, so that a later answer shows.
 *
 * @param applications in any order
 * @param period       `from` may be null: from the first; `to` null: up to today
 * @throws DomainError `bad-input` when the period ends before it begins
 */
export function reportOf(applications: readonly Application[], period: Period, today: Day): Report {
  const { from, to = today } = { from: period.from, to: period.to ?? today }
  if (from !== null && from > to) {
    throw new DomainError(
      'bad-input',
      `The period begins on ${from} and ends before that, on ${to}.`,
      {
        from,
        to,
      },
    )
  }
  const dated = applications.map((application) => ({ application, ...dayOf(application) }))
  const rows = dated.flatMap(({ application, date, isSent }) =>
    date !== null && (from === null || date >= from) && date <= to
      ? [rowOf(withSilence(application, today), date, isSent)]
      : [],
  )
  return {
    from,
    to,
    asOf: today,
    rows: rows.toSorted(byDate),
    undated: dated.filter(({ date }) => date === null).length,
  }
}

function dayOf({ milestones }: Application): {
  readonly date: Day | null
  readonly isSent: boolean
} {
  const days = (kept: readonly Milestone[]) =>
    kept.flatMap(({ date }) => (date === null ? [] : [date])).toSorted()
  const [sent] = days(milestones.filter(({ kind }) => kind === 'applied'))
  return { date: sent ?? days(milestones)[0] ?? null, isSent: sent !== undefined }
}

function rowOf(application: Application, date: Day, isSent: boolean): ReportRow {
  const { id, employer, role, channel, milestones } = application
  const { stage, outcome } = standing(milestones)
  const end = inOrder(milestones).findLast(({ kind }) => ENDS.has(kind) && kind === outcome)
  const isWorkedOut = end?.source === SILENCE
  return {
    id,
    date,
    isSent,
    employer,
    role,
    channel: channel && REPORT_CHANNEL[channel],
    stage: REPORT_STAGE[stage],
    outcome: REPORT_OUTCOME[outcome],
    outcomeDate: isWorkedOut ? null : (end?.date ?? null),
  }
}

function byDate(a: ReportRow, b: ReportRow): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : 1
}
