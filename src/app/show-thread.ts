/** The other mails of the thread that one mail stands in, as far as they are held, newest first. */
import type { ThreadView } from '#contracts/review.ts'
import { threadsOf } from '#core/history/threads.ts'
import { DomainError } from '#core/model/errors.ts'
import type { Services } from './ports.ts'
import { messageView } from './show-application.ts'

/** @throws DomainError `not-found` for a mail that is not held */
export async function showThread({ store }: Services, messageId: string): Promise<ThreadView> {
  const held = await store.readMessages()
  const at = held.findIndex(({ id }) => id === messageId)
  if (at < 0) throw new DomainError('not-found', `There is no mail "${messageId}".`)
  const threads = threadsOf(held)
  const others = held.filter((_, on) => on !== at && threads[on] === threads[at])
  const newestFirst = others.toSorted((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1))
  const messages = await store.messages(newestFirst.map(({ id }) => id))
  return { messages: messages.map(messageView) }
}
