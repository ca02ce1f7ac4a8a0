/**
 * Which conversations with one employer are due, and when.
 *
 * Pure: today, the calendar and all that happened are passed in. Nothing is sent from here, and
 * nothing is ever overdue. Rules, evidence and limits: docs/methods/cadence.md. Start reading at
 * `conversationsWith`.
 */
import { feedbackAfterNo } from './after-no.ts'
import type { CadenceApplication, Conversation, EmployerCase } from './cadence-types.ts'
import { checkIn } from './check-ins.ts'
import { longGame } from './long-game.ts'
import { standingThere } from './standing-there.ts'
import { thankYous } from './thank-yous.ts'

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
  const standings = of.applications.map((application) => ({
    application,
    there: standingThere(application, of.today),
  }))
  const single = standings.flatMap(({ application, there }) => {
    const words = wordsOf(application, of)
    const place = { of, application, there }
    return [
      ...thankYous(of, application, there, words),
      checkIn(place, words),
      feedbackAfterNo(of, application, there, words),
    ]
  })
  const all = of.applications.flatMap((application) => wordsOf(application, of))
  return [...single, longGame(of, standings, all)]
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What had been exchanged by today. */
function wordsOf({ touches }: CadenceApplication, { today }: EmployerCase) {
  return touches.filter(({ on }) => on <= today)
}
