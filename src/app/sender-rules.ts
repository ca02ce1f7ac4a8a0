/** The rules for senders that the person made: what each says, and how many mails it decided. */
import type { SenderRulesView } from '#contracts/review.ts'
import { loadSearch } from './load-search.ts'
import type { Services } from './ports.ts'

/** Newest first. */
export async function listSenderRules({ store }: Services): Promise<SenderRulesView> {
  const { senderRules } = await loadSearch(store)
  return { rules: senderRules.toReversed() }
}
