/** One kept letter by its id, as it stands inside a transaction or out of it. */
import { keptLetters } from '#core/history/kept-letters.ts'
import { formatDay } from '#core/model/day-format.ts'
import { DomainError } from '#core/model/errors.ts'
import { eventsInForce } from '#core/model/events.ts'
import type { KeptLetter } from '#core/model/kept-letter.ts'
import { loadSearch } from '../load-search.ts'
import type { Store } from '../ports.ts'

/** @throws DomainError `not-found` */
export async function findLetter(store: Store, id: string): Promise<KeptLetter> {
  const { letters } = await loadSearch(store)
  return letters.get(id) ?? unknown(id)
}

/**
 * How a letter stands by its events alone, without a rebuild: cheap enough to be looked at again
 * in the transaction that acts on it. Its application's id is the one that was said.
 */
export async function letterInside(inside: Store, id: string): Promise<KeptLetter> {
  const events = eventsInForce(await inside.events())
  const letters = keptLetters(events, ({ body }) =>
    'letterId' in body ? body.applicationId : undefined,
  )
  return letters.get(id) ?? unknown(id)
}

/** What went, or may have gone, stays as it is. @throws DomainError `conflict`, `letter-unsure` */
export function refuseOut({ state, sent }: KeptLetter): void {
  if (sent !== null) {
    const day = formatDay(sent.on, 'day-first')
    throw new DomainError(
      'conflict',
      `This letter went out on ${day}; it stays as it went. Begin another one to write again.`,
    )
  }
  if (state !== 'sending') return
  throw new DomainError(
    'letter-unsure',
    'This letter was handed to your mail server, and nobody knows yet whether it went. Look into the sent mails of your mailbox, then say whether it did; nothing was changed.',
  )
}

function unknown(id: string): never {
  throw new DomainError('not-found', `There is no letter "${id}". It may have been dropped.`, {
    id,
  })
}
