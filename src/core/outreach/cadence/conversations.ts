/**
 * Which conversations with one employer are due, and when.
 *
 * Pure: today, the calendar and all that happened are passed in. Nothing is sent from here, and
 * nothing is ever overdue. Rules, evidence and limits: docs/methods/cadence.md. Start reading at
 * `conversationsWith`.
 */
import { feedbackAfterNo } from './after-no.ts'
import type { Conversation, EmployerCase } from './cadence-types.ts'
import { checkIn } from './check-ins.ts'
import { longGameWith } from './long-game.ts'
import { standingsOf } from './standing-there.ts'
import { thankYous } from './thank-yous.ts'
import { wordsBy } from './words-exchanged.ts'

/**
 * The conversations with one employer that are due or will be, the earliest first.
 *
 * @param of all applications there, in any order, with what was exchanged; days in the person's
 *   own zone, `today` included
 * @returns at most one thank-you a talk, one check-in (or what stands in its place) an open
 *   application, one letter a no, one contact of the long game; none after a stop
 * @throws DomainError `bad-date`; `bad-input` where the calendar knows no working day
 */
export function conversationsWith(of: EmployerCase): readonly Conversation[] {
  if (of.stop !== null) return []
  const single = standingsOf(of).flatMap(({ application, there }) => {
    const words = wordsBy(of.today, application.touches)
    const place = { of, application, there }
    return [
      ...thankYous(of, application, there, words),
      checkIn(place, words),
      feedbackAfterNo(of, application, there, words),
    ]
  })
  return [...single, longGameWith(of)?.next ?? null]
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
