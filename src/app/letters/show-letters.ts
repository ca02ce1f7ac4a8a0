/** The letters that the person keeps: `comeback letters list`, GET /api/letters. */
import type { LettersView, LetterView } from '#contracts/kept-letters.ts'
import { addDays } from '#core/model/dates.ts'
import { findApplication } from '../find-application.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import type { SendingDesk } from '../sending-ports.ts'
import { letterMoment, letterView } from './letter-view.ts'
import { outgoingView } from './outgoing-account.ts'

/**
 * @param of one application's alone, by any id that it ever had
 * @throws DomainError `not-found`
 */
export async function showLetters(
  services: Services,
  desk: SendingDesk,
  of?: string,
): Promise<LettersView> {
  const search = await loadSearch(services.store)
  const wanted = of === undefined ? null : findApplication(search, of).id
  const moment = await letterMoment(services, desk.runs)
  const letters = [...search.letters.values()]
    .filter(({ applicationId }) => wanted === null || applicationId === wanted)
    .map((letter) => letterView(letter, search, moment))
  return {
    letters: letters.toSorted(byTurn),
    outgoing: await outgoingView(desk),
    tomorrow: addDays(moment.today, 1),
  }
}

const TURNS: readonly LetterView['state'][] = ['unsure', 'sending', 'draft', 'held', 'sent']

/** What needs a word first, what was sent last. */
function byTurn(a: LetterView, b: LetterView): number {
  const turn = TURNS.indexOf(a.state) - TURNS.indexOf(b.state)
  if (turn !== 0) return turn
  if (a.state === 'held') return (a.heldUntil ?? '') < (b.heldUntil ?? '') ? -1 : 1
  const [left, right] = [a.sent?.at ?? a.keptAt, b.sent?.at ?? b.keptAt]
  return left < right ? 1 : left > right ? -1 : 0
}
