/** Refuses a day that is still ahead for what has happened: mostly a slip in the year. */
import type { Day } from '#core/model/dates.ts'
import { formatDay } from '#core/model/day-format.ts'
import { DomainError } from '#core/model/errors.ts'
import { canLieAhead, type MilestoneKind } from '#core/model/milestones.ts'
import { MILESTONE_IN_SENTENCE } from './milestone-words.ts'
import type { Services } from './ports.ts'
import { preferencesIn } from './preferences.ts'

type Step = { readonly kind: MilestoneKind; readonly date: Day | null }

/** @throws DomainError `bad-date`; a talk or a task may lie ahead */
export async function refuseDayAhead(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  { kind, date }: Step,
): Promise<void> {
  const today = clock.today()
  if (date === null || date <= today || canLieAhead(kind)) return
  const { dateFormat } = preferencesIn(await store.events())
  throw new DomainError(
    'bad-date',
    `“${MILESTONE_IN_SENTENCE[kind]}” cannot be on ${formatDay(date, dateFormat)}: that day is still ahead. Choose ${formatDay(today, dateFormat)} or earlier, or leave the day open. Nothing was changed.`,
    { date, today },
  )
}
