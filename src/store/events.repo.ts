/** Events: what the person did, in order; appended once. */
import type { Instant } from '#core/model/dates.ts'
import type { EventBody, SearchEvent } from '#core/model/events.ts'
import { takeSeqs } from './accounts.repo.ts'
import type { Database } from './tables.ts'

/** Appends one event; its id is given by its place in the log. */
export async function appendEvent(
  db: Database,
  account: string,
  at: Instant,
  body: EventBody,
): Promise<SearchEvent> {
  const seq = await takeSeqs(db, account, 1)
  const event: SearchEvent = { id: `ev-${seq}`, seq, at, body }
  await db
    .insertInto('events')
    .values({ account_id: account, id: event.id, seq, at, body: JSON.stringify(body) })
    .execute()
  return event
}

/** Every event, by `seq`. */
export async function readEvents(db: Database, account: string): Promise<readonly SearchEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['id', 'seq', 'at', 'body'])
    .where('account_id', '=', account)
    .orderBy('seq')
    .execute()
  return rows.map(({ id, seq, at, body }) => ({ id, seq, at, body: JSON.parse(body) as EventBody }))
}
