/** Thank-yous: rule 1 of docs/methods/cadence.md. One a talk. */
import type {
  CadenceApplication,
  CadenceMilestone,
  Conversation,
  EmployerCase,
} from './cadence-types.ts'
import { isTalk, type StandingThere } from './standing-there.ts'
import { shownOn, unsettled, type Word } from './words-exchanged.ts'
import { workdaysAfter } from './working-days.ts'

/** Working days after the talk for which it is offered. */
const OFFERED_WORKDAYS = 3

type Talk = CadenceMilestone & { readonly date: string }

/** Those of talks that have taken place, where the day is known. */
export function thankYous(
  { today, isWorkday }: EmployerCase,
  application: CadenceApplication,
  { outcome, steps }: StandingThere,
  words: readonly Word[],
): readonly Conversation[] {
  if (outcome !== 'open' || application.isThankAnswered) return []
  const talks = steps.filter((step): step is Talk => isTalk(step) && step.isDayKnown)
  return [...new Set(talks.map(({ date }) => date))].flatMap((date) => {
    const next = (known: readonly Word[]) =>
      known.some(
        ({ kind, direction, on }) => kind === 'thank-you' && direction !== 'in' && on >= date,
      )
        ? null
        : {
            id: `${application.id}:thank-you-${date}`,
            applicationId: application.id,
            kind: 'thank-you' as const,
            on: date,
            by: workdaysAfter(date, 1, isWorkday),
            until: workdaysAfter(date, OFFERED_WORKDAYS, isWorkday),
            basis: 'talk' as const,
            countedFrom: date,
          }
    const shown = shownOn(today, isWorkday, unsettled(words, application.settled, next))
    // A thank-you need not wait for a working day: people were at work for the talk.
    return shown ? [{ ...shown, writeOn: shown.isPutOff ? shown.writeOn : today }] : []
  })
}
