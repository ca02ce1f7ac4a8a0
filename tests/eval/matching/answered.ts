/**
 * A person who answers what they are asked, one question after the other and rightly: how many
 * answers it takes, and the search that comes of it. Start reading at `answered`.
 */

import type { ReadMessage } from '#core/history/read-message.ts'
import { type RebuiltSearch, type ReviewItem, rebuild } from '#core/history/rebuild.ts'
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import type { MadeMail } from './made-mail.ts'
import type { MadeSearch } from './made-search.ts'

const AT = '2026-12-01T12:00:00.000Z'

/** The application that holds most of a true one's mails; `undefined` where none is known yet. */
function homeOf(mailIds: readonly string[], { applicationOfMessage }: RebuiltSearch) {
  const counts = new Map<string, number>()
  for (const id of mailIds) {
    const home = applicationOfMessage.get(id)
    if (home !== undefined) counts.set(home, (counts.get(home) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** Says what the mail is where that is asked, and always where it belongs. */
function answer(
  { id, question, ownApplicationId }: ReviewItem,
  { right, application }: MadeMail,
  { truth }: MadeSearch,
  search: RebuiltSearch,
): EventBody {
  const own = application === null ? undefined : truth[application]
  if (!own) return { type: 'settle-message', messageId: id, verdict: 'dismiss' }
  const applicationId = homeOf(own.mailIds, search) ?? ownApplicationId
  const { kind } = right
  const correction = { kind, employer: right.employer ?? own.employer, role: right.role }
  const isRead = question === 'what-is-it' || question === 'which-employer'
  return {
    type: 'settle-message',
    messageId: id,
    verdict: 'accept',
    applicationId,
    ...(isRead && { correction }),
  }
}

export function answered(made: MadeSearch, messages: readonly ReadMessage[]) {
  const byId = new Map(made.mails.map((mail) => [mail.id, mail]))
  const events: SearchEvent[] = []
  let search = rebuild({ messages, entries: [], events })
  const done = new Set<string>()
  for (;;) {
    // What was asked only because of a mail answered before is asked no more.
    const [item] = search.toReview
      .filter(({ id }) => !done.has(id))
      .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    const mail = item && byId.get(item.id)
    if (!item || !mail) return { search, answers: events.length }
    done.add(item.id)
    const seq = messages.length + events.length + 1
    events.push({ id: `answer-${seq}`, seq, at: AT, body: answer(item, mail, made, search) })
    search = rebuild({ messages, entries: [], events })
  }
}
