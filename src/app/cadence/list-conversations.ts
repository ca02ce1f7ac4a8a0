/** Every conversation that is due or coming: `comeback conversations`, GET /api/conversations. */
import type { ConversationsView, ConversationView } from '#contracts/conversations.ts'
import { conversationsWith } from '#core/outreach/cadence/conversations.ts'
import { loadSearch } from '../load-search.ts'
import type { Services } from '../ports.ts'
import { conversationCases } from './conversation-cases.ts'
import { conversationView } from './conversation-view.ts'
import { showPlace } from './list-places.ts'
import { personDay } from './person-place.ts'

export async function listConversations(services: Services): Promise<ConversationsView> {
  const { cases } = await conversationCases(services)
  const { applications } = await loadSearch(services.store)
  const roles = new Map(applications.map(({ id, role }) => [id, role]))
  const all = cases
    .flatMap((one) =>
      conversationsWith(one).map((found) =>
        conversationView(found, one, roles.get(found.applicationId) ?? null),
      ),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const place = await showPlace(services)
  const { today } = await personDay(services)
  return {
    today,
    place,
    due: all.filter(({ on }) => on <= today).toSorted(byPressing),
    coming: all.filter(({ on }) => on > today),
  }
}

/** Those that have their day go first, then the freshest: old doors can wait. */
function byPressing(a: ConversationView, b: ConversationView): number {
  return Number(b.isPressing) - Number(a.isPressing) || (a.on > b.on ? -1 : a.on < b.on ? 1 : 0)
}
