/** Employers worth staying in touch with: `comeback people long-game`, GET /api/people/long-game. */
import type { LongGameEmployer, LongGameView } from '#contracts/conversations.ts'
import type { NamedCase } from '#core/outreach/cadence/employer-cases.ts'
import { type LongGame, longGameWith, takeUpOf } from '#core/outreach/cadence/long-game.ts'
import { reasonWords, restWords } from '#core/outreach/cadence/long-game-words.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import { conversationCases } from './conversation-cases.ts'
import { conversationView } from './conversation-view.ts'

/** Those that go on by their next day, the soonest first; those at rest by their end, the last first. */
export async function listLongGame(services: Services): Promise<LongGameView> {
  const { cases, today } = await conversationCases(services)
  const { applications } = await loadSearch(services.store)
  const roles = new Map(applications.map(({ id, role }) => [id, role]))
  const all = cases.flatMap((one) => {
    const game = longGameWith(one)
    return game === null ? [] : [employerView(game, one, roles.get(game.applicationId) ?? null)]
  })
  const nextOn = ({ next }: LongGameEmployer) => next?.on ?? ''
  return {
    today,
    going: all
      .filter(({ rest }) => rest === null)
      .toSorted((a, b) => nextOn(a).localeCompare(nextOn(b))),
    atRest: all
      .filter(({ rest }) => rest !== null)
      .toSorted((a, b) => b.since.localeCompare(a.since)),
  }
}

function employerView(game: LongGame, of: NamedCase, role: string | null): LongGameEmployer {
  const { applicationId, since, reasons, lastContact, next, rest } = game
  return {
    ...{ employer: of.employer, applicationId, role, since, lastContact },
    reasons: [...reasons],
    reasonWords: reasonWords(reasons),
    next: next && conversationView(next, of, role),
    rest: rest && { ...rest, words: restWords(rest), takeUp: takeUpOf(rest) },
  }
}
