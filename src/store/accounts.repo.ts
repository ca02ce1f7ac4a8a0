/** The account's own row: the counter of its log and what is said of the derived search. */
import type { Revisions } from '#app/ports.ts'
import { DERIVED_SHAPE } from './derived-json.ts'
import type { Database } from './tables.ts'

const NONE = -1

/** Makes the account's row where it is missing. */
export async function ensureAccount(db: Database, account: string): Promise<void> {
  await db
    .insertInto('accounts')
    .values({
      account_id: account,
      last_seq: 0,
      derived_revision: NONE,
      derived_shape: DERIVED_SHAPE,
      top_level_extra: '{}',
    })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .execute()
}

export async function accountExists(db: Database, account: string): Promise<boolean> {
  const row = await ofAccount(db, account).select('account_id').executeTakeFirst()
  return row !== undefined
}

/**
 * Takes the next positions of the log: the caller appends that many records in the same
 * transaction, so the log's revision grows with every append.
 *
 * @param count how many; whole number, >= 1
 * @returns the first of them
 */
export async function takeSeqs(db: Database, account: string, count: number): Promise<number> {
  const { last_seq } = await db
    .updateTable('accounts')
    .set((row) => ({ last_seq: row('last_seq', '+', count) }))
    .where('account_id', '=', account)
    .returning('last_seq')
    .executeTakeFirstOrThrow()
  return last_seq - count + 1
}

export async function readRevisions(db: Database, account: string): Promise<Revisions> {
  const row = await ofAccount(db, account)
    .select(['last_seq', 'derived_revision', 'derived_shape'])
    .executeTakeFirstOrThrow()
  const usable = row.derived_shape === DERIVED_SHAPE
  return { log: row.last_seq, derived: usable ? row.derived_revision : NONE }
}

/** Events that say how the person wants things; a search they are not. */
const SETTINGS: ReadonlySet<string> = new Set(['preferences', 'undo'])

/** Whether nothing of a search was ever appended. Not told by the counter: a restore moves it. */
export async function logIsEmpty(db: Database, account: string): Promise<boolean> {
  for (const table of ['messages', 'entries', 'contact_cards'] as const) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('account_id', '=', account)
      .limit(1)
      .executeTakeFirst()
    if (row) return false
  }
  const query = db.selectFrom('events').select('body').where('account_id', '=', account)
  const events = await query.execute()
  return events.every(({ body }) => SETTINGS.has(JSON.parse(body).type))
}

export async function saveDerivedRevision(
  db: Database,
  account: string,
  revision: number,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ derived_revision: revision, derived_shape: DERIVED_SHAPE })
    .where('account_id', '=', account)
    .execute()
}

export async function readTopLevelExtra(
  db: Database,
  account: string,
): Promise<Readonly<Record<string, unknown>>> {
  const row = await ofAccount(db, account).select('top_level_extra').executeTakeFirstOrThrow()
  return JSON.parse(row.top_level_extra)
}

export async function saveTopLevelExtra(
  db: Database,
  account: string,
  extra: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ top_level_extra: JSON.stringify(extra) })
    .where('account_id', '=', account)
    .execute()
}

const ofAccount = (db: Database, account: string) =>
  db.selectFrom('accounts').where('account_id', '=', account)
