/** How many conversations are due, and how many come: one line of Today. */
import { conversationsWith } from '#core/outreach/cadence/conversations.ts'
import type { Services } from '../ports.ts'
import { conversationCases } from './conversation-cases.ts'

export async function countConversations(
  services: Services,
): Promise<{ readonly due: number; readonly coming: number }> {
  const { cases, today } = await conversationCases(services)
  const all = cases.flatMap(conversationsWith)
  const due = all.filter(({ on }) => on <= today).length
  return { due, coming: all.length - due }
}
