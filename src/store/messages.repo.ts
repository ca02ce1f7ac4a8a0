/** Messages: appended once, read in the order they became known. */
import type { NewMessage } from '#app/ports.ts'
import type { ReadMessage } from '#core/history/rebuild.ts'
import type { Message } from '#core/model/message.ts'
import { takeSeqs } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { hiddenIds, noteBrought } from './import-items.repo.ts'
import { onlyNew } from './known-ids.ts'
import { bodyRow, messageOf, messageRow, readMessageOf } from './message-row.ts'
import type { Database } from './tables.ts'

/** Bound values of one `messages` row. */
const ROW_VALUES = 8

/** Appends the messages whose ids are not known; returns how many were new or seen again. */
export async function addMessages(
  db: Database,
  account: string,
  importId: string,
  messages: readonly NewMessage[],
): Promise<number> {
  const fresh = await onlyNew(db, account, 'messages', messages, ({ message }) => message.id)
  const kept = messages.filter(({ message }) => message.reading.kind !== 'other')
  const keptIds = kept.map(({ message }) => message.id)
  const broughtBack = await noteBrought(db, account, importId, keptIds)
  if (fresh.length > 0) await appendFresh(db, account, importId, fresh)
  return fresh.length + broughtBack
}

async function appendFresh(
  db: Database,
  account: string,
  importId: string,
  fresh: readonly NewMessage[],
): Promise<void> {
  const first = await takeSeqs(db, account, fresh.length)
  const rows = fresh.map((one, at) => messageRow(one, { account, importId, seq: first + at }))
  for (const chunk of chunksFor(rows, ROW_VALUES)) {
    await db.insertInto('messages').values(chunk).execute()
  }
  const kept = fresh.filter(({ message }) => message.reading.kind !== 'other')
  for (const chunk of chunksFor(
    kept.map((one) => bodyRow(one, account)),
    ROW_VALUES,
  )) {
    await db.insertInto('message_bodies').values(chunk).execute()
  }
}

/** What a rebuild needs of every kept message that is not hidden, by `seq`. */
export async function readMessages(db: Database, account: string): Promise<readonly ReadMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['id', 'seq', 'head', 'is_auto_reply'])
    .where('account_id', '=', account)
    .where('head', 'is not', null)
    .orderBy('seq')
    .$narrowType<{ head: string }>()
    .execute()
  const hidden = await hiddenIds(db, account)
  return rows.filter(({ id }) => !hidden.has(id)).map(readMessageOf)
}

/** Whole messages in the order asked; unknown ids and those of kind `other` are left out. */
export async function messagesById(
  db: Database,
  account: string,
  ids: readonly string[],
): Promise<readonly Message[]> {
  const found = new Map<string, Message>()
  for (const chunk of chunksFor([...new Set(ids)], 1)) {
    const rows = await wholeMessages(db, account).where('messages.id', 'in', chunk).execute()
    for (const row of rows) found.set(row.id, messageOf(row))
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Every kept message that is not hidden, by `seq`. */
export async function allMessages(db: Database, account: string): Promise<readonly Message[]> {
  const rows = await wholeMessages(db, account).orderBy('messages.seq').execute()
  const hidden = await hiddenIds(db, account)
  return rows.filter(({ id }) => !hidden.has(id)).map(messageOf)
}

const wholeMessages = (db: Database, account: string) =>
  db
    .selectFrom('messages')
    .innerJoin('message_bodies', (join) =>
      join
        .onRef('message_bodies.account_id', '=', 'messages.account_id')
        .onRef('message_bodies.id', '=', 'messages.id'),
    )
    .select(['messages.id', 'messages.head', 'message_bodies.body'])
    .where('messages.account_id', '=', account)
    .$narrowType<{ head: string }>()
