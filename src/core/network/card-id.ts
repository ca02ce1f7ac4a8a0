/** The id of a card: a fingerprint of what it says, so that importing twice changes nothing. */
import { inKeyOrder } from '#core/history/entry-id.ts'
import type { ContactDraft } from '#core/model/contact.ts'
import { fingerprint } from '#core/model/fingerprint.ts'

/** @returns `k-<16 hex digits>`, the same for the same content in any key order */
export function cardId(draft: ContactDraft): string {
  return fingerprint('k', [JSON.stringify(inKeyOrder(draft))])
}
