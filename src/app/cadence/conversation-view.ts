/** The wire form of one conversation: the one mapping from domain to contract. */
import type { ConversationView } from '#contracts/conversations.ts'
import type { Conversation } from '#core/outreach/cadence/cadence-types.ts'
import { conversationStep } from '#core/outreach/cadence/conversation-steps.ts'
import type { NamedCase } from '#core/outreach/cadence/employer-cases.ts'

/** @param role of its application */
export function conversationView(
  found: Conversation,
  { employer, employerPlace, today }: NamedCase,
  role: string | null,
): ConversationView {
  const { title, why, when, detail, draft, isPressing } = conversationStep(found, employer, today)
  const { id, applicationId, kind, on, writeOn, isPutOff } = found
  return {
    id,
    applicationId,
    employer,
    role,
    kind,
    on,
    writeOn,
    isPutOff,
    isPressing,
    title,
    why,
    when,
    detail,
    draft,
    employerCountry: employerPlace.place,
    isCountryGuessed: employerPlace.isGuessed,
  }
}
