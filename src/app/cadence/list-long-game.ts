/** Employers worth staying in touch with: `comeback people long-game`, GET /api/people/long-game. */
import type { LongGameEmployer, LongGameView } from '#contracts/conversations.ts'
import type { Day } from '#core/model/dates.ts'
import type { NamedCase } from '#core/outreach/cadence/employer-cases.ts'
import { type LongGame, longGameWith, takeUpOf } from '#core/outreach/cadence/long-game.ts'
import { reasonWords, restWords } from '#core/outreach/cadence/long-game-words.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import { conversationCases } from './conversation-cases.ts'
import { conversationView } from './conversation-view.ts'

/**
 * Those that go on: what is due first, the freshest before old doors, then what comes, by its day.
 * Those at rest by their end, the last first.
 */
export async function listLongGame(services: Services): Promise<LongGameView> {
  const { cases, today } = await conversationCases(services)
  const { applications } = await loadSearch(services.store)
  const roles = new Map(applications.map(({ id, role }) => [id, role]))
  const all = cases.flatMap((one) => {
    const game = longGameWith(one)
    return game === null ? [] : [employerView(game, one, roles.get(game.applicationId) ?? null)]
  })
  return {
    today,
    going: all.filter(({ rest }) => rest === null).toSorted(byTurn(today)),
    atRest: all
      .filter(({ rest }) => rest !== null)
      .toSorted((a, b) => b.since.localeCompare(a.since)),
  }
}

function byTurn(today: Day) {
  const onOf = ({ next }: LongGameEmployer) => next?.on ?? ''
  return (a: LongGameEmployer, b: LongGameEmployer): number => {
    const isDue = [onOf(a) <= today, onOf(b) <= today] as const
    if (isDue[0] !== isDue[1]) return isDue[0] ? -1 : 1
    return isDue[0] ? onOf(b).localeCompare(onOf(a)) : onOf(a).localeCompare(onOf(b))
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
