/**
 * The columns of the table of applications: names, what a cell says, what it is ordered by. Pure.
 */
import type { ApplicationView } from '#contracts/shared.ts'
import { OUTCOMES, stageRank } from '#core/model/stages.ts'
import { shortDay } from '#web/lib/day-words.ts'
import { CHANNEL_WORDS, OUTCOME_WORDS, STAGE_WORDS } from '#web/lib/words.ts'

export const COLUMN_IDS = [
  'employer',
  'role',
  'channel',
  'stage',
  'outcome',
  'applied',
  'level',
  'resume',
  'lost',
  'last',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

export const COLUMN_WORDS: Readonly<Record<ColumnId, string>> = {
  employer: 'Employer',
  role: 'Role',
  channel: 'How you applied',
  stage: 'Furthest stage',
  outcome: 'How it stands',
  applied: 'Applied on',
  level: 'Level',
  resume: 'Résumé version',
  lost: 'Stage at rejection',
  last: 'Last news',
}

/** Names want room; what is one of a few words does not. What has no width shares the rest. */
export const COLUMN_WIDTHS: Readonly<Record<ColumnId, string>> = {
  employer: '',
  role: '',
  channel: 'w-36',
  stage: 'w-34',
  outcome: 'w-44',
  applied: 'w-32',
  level: 'w-28',
  resume: 'w-36',
  lost: 'w-40',
  last: 'w-28',
}

/** Shown until the person chooses; the employer always is. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'employer',
  'role',
  'channel',
  'stage',
  'outcome',
  'last',
]

/** The chosen columns in their fixed order; the employer is always among them. */
export function columnsOf(raw: unknown): readonly ColumnId[] {
  if (!Array.isArray(raw)) return USUAL_COLUMNS
  return COLUMN_IDS.filter((id) => id === 'employer' || raw.includes(id))
}

/**
 * The day of the last news of an application, or `null` where nothing is dated.
 * Silence is no news: the day on which it was judged final does not count.
 */
export function lastDayOf({ milestones }: Pick<ApplicationView, 'milestones'>): string | null {
  const days = milestones.flatMap(({ date, source }) =>
    date && source !== 'silence' ? [date] : [],
  )
  return days.toSorted().at(-1) ?? null
}

function appliedOn({ milestones }: ApplicationView): string | null {
  return milestones.find(({ kind, date }) => kind === 'applied' && date)?.date ?? null
}

/** What a column orders by, as text; `null` where nothing is known. */
export function sortKeyOf(column: ColumnId, one: ApplicationView): string | null {
  switch (column) {
    case 'employer':
      return one.employer
    case 'role':
      return one.role
    case 'channel':
      return one.channel && CHANNEL_WORDS[one.channel]
    case 'stage':
      return String(stageRank(one.stage))
    case 'outcome':
      return String(OUTCOMES.indexOf(one.outcome))
    case 'applied':
      return appliedOn(one)
    case 'level':
      return one.level ?? null
    case 'resume':
      return one.resume ?? null
    case 'lost':
      return one.stageAtRejection && String(stageRank(one.stageAtRejection))
    case 'last':
      return lastDayOf(one)
  }
}

/** What a cell says; `null` where nothing is known. */
export function cellWords(column: ColumnId, one: ApplicationView): string | null {
  if (column === 'stage') return STAGE_WORDS[one.stage]
  if (column === 'outcome') return OUTCOME_WORDS[one.outcome]
  if (column === 'lost') return one.stageAtRejection && STAGE_WORDS[one.stageAtRejection]
  const key = sortKeyOf(column, one)
  return key !== null && (column === 'last' || column === 'applied') ? shortDay(key) : key
}
