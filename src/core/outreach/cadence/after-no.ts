/** The one letter after a no: rule 5 of docs/methods/cadence.md. */
import { addDays } from '#core/model/dates.ts'
import type { CadenceApplication, Conversation, EmployerCase } from './cadence-types.ts'
import type { StandingThere } from './standing-there.ts'
import { shownOn, unsettled, type Word } from './words-exchanged.ts'
import { workdaysAfter } from './working-days.ts'

/** One to two days after the no, by custom. */
const CUSTOM_WORKDAYS = 2
/** Days after the no for which it is offered. */
const OFFERED_DAYS = 21

export function feedbackAfterNo(
  { today, isWorkday }: EmployerCase,
  application: CadenceApplication,
  { outcome, endedOn, hasSomeone }: StandingThere,
  words: readonly Word[],
): Conversation | null {
  if (outcome !== 'rejected' || endedOn === null || endedOn > today || !hasSomeone) return null
  const next = (known: readonly Word[]) =>
    known.some(
      ({ kind, direction, on }) =>
        kind === 'feedback-request' && direction !== 'in' && on >= endedOn,
    )
      ? null
      : {
          id: `${application.id}:feedback-request`,
          applicationId: application.id,
          kind: 'feedback-request' as const,
          on: workdaysAfter(endedOn, 1, isWorkday),
          by: workdaysAfter(endedOn, CUSTOM_WORKDAYS, isWorkday),
          until: addDays(endedOn, OFFERED_DAYS),
          basis: 'no' as const,
          countedFrom: endedOn,
        }
  return shownOn(today, isWorkday, unsettled(words, application.settled, next))
}
