/**
 * Which imports brought which items, and which items are hidden because every import that
 * brought them was taken out. Nothing is ever deleted: an undo shows them again.
 */
import type { BroughtItem } from '#app/ports.ts'
import { eventsInForce } from '#core/model/events.ts'
import { takeSeqs } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { readEvents } from './events.repo.ts'
import type { Database } from './tables.ts'

/** Stands for the person's own hand, which is no import and cannot be taken out. */
export const BY_HAND = 'by-hand'

/** Bound values of one `import_items` row. */
const ROW_VALUES = 3

/**
 * Notes that an import brought these items, new or known.
 *
 * @returns how many of them it brought back: hidden until now
 */
export async function noteBrought(
  db: Database,
  account: string,
  importId: string | null,
  ids: readonly string[],
): Promise<number> {
  const items = [...new Set(ids)]
  if (items.length === 0) return 0
  const hidden = await hiddenIds(db, account, items)
  const rows = items.map((id) => ({
    account_id: account,
    item_id: id,
    import_id: importId ?? BY_HAND,
  }))
  for (const chunk of chunksFor(rows, ROW_VALUES)) {
    await db
      .insertInto('import_items')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  if (hidden.size === 0) return 0
  // What is seen changed although nothing was appended: what is derived must be made again.
  await takeSeqs(db, account, 1)
  const left = await hiddenIds(db, account, [...hidden])
  return hidden.size - left.size
}

/** Items that only imports brought which were taken out; of `among`, where given. */
export async function hiddenIds(
  db: Database,
  account: string,
  among?: readonly string[],
): Promise<ReadonlySet<string>> {
  const removed = await removedImports(db, account)
  if (removed.size === 0) return new Set()
  const brought = await broughtBy(db, account, among)
  return new Set(
    [...brought].filter(([, by]) => by.every((id) => removed.has(id))).map(([id]) => id),
  )
}

/** Items that would be hidden if this import were taken out, and are not now. */
export async function itemsOnlyOf(
  db: Database,
  account: string,
  importId: string,
): Promise<ReadonlySet<string>> {
  const removed = await removedImports(db, account)
  const brought = [...(await broughtBy(db, account))].filter(([, by]) => {
    const seenThrough = by.filter((id) => !removed.has(id))
    return seenThrough.length === 1 && seenThrough[0] === importId
  })
  return new Set(brought.map(([id]) => id))
}

/** What an import brought that can be seen, in the order in which it became known. */
export async function itemsOf(
  db: Database,
  account: string,
  importId: string,
): Promise<readonly BroughtItem[]> {
  const rows = await db
    .selectFrom('import_items as item')
    .leftJoin('messages as message', (join) =>
      join
        .onRef('message.account_id', '=', 'item.account_id')
        .onRef('message.id', '=', 'item.item_id'),
    )
    .leftJoin('entries as entry', (join) =>
      join.onRef('entry.account_id', '=', 'item.account_id').onRef('entry.id', '=', 'item.item_id'),
    )
    .leftJoin('contact_cards as card', (join) =>
      join.onRef('card.account_id', '=', 'item.account_id').onRef('card.id', '=', 'item.item_id'),
    )
    .select((row) => [
      'item.item_id as id',
      'entry.id as entry_id',
      'card.id as card_id',
      row.fn.coalesce('message.import_id', 'entry.import_id', 'card.import_id').as('first'),
      row.fn.coalesce('message.seq', 'entry.seq', 'card.seq').as('seq'),
    ])
    .where('item.account_id', '=', account)
    .where('item.import_id', '=', importId)
    .orderBy('seq')
    .execute()
  const hidden = await hiddenIds(db, account)
  return rows
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, entry_id: entry, card_id: card, first }) => {
      const of = entry !== null ? 'entry' : card !== null ? 'contact' : 'message'
      return { id, of, isFirst: first === importId }
    })
}

/** Asked with every read, so that events are only parsed where an import was ever taken out. */
async function removedImports(db: Database, account: string): Promise<ReadonlySet<string>> {
  const any = await db
    .selectFrom('events')
    .select('id')
    .where('account_id', '=', account)
    .where('body', 'like', '%"remove-import"%')
    .limit(1)
    .executeTakeFirst()
  if (!any) return new Set()
  const events = eventsInForce(await readEvents(db, account))
  return new Set(
    events.flatMap(({ body }) => (body.type === 'remove-import' ? [body.importId] : [])),
  )
}

async function broughtBy(
  db: Database,
  account: string,
  among?: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const by = new Map<string, string[]>()
  const rows = db
    .selectFrom('import_items')
    .select(['item_id', 'import_id'])
    .where('account_id', '=', account)
  const queries = among
    ? chunksFor(among, 1).map((ids) => rows.where('item_id', 'in', ids))
    : [rows]
  for (const query of queries) {
    for (const { item_id, import_id } of await query.execute()) {
      by.set(item_id, [...(by.get(item_id) ?? []), import_id])
    }
  }
  return by
}
