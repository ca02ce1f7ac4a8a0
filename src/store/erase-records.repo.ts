/**
 * Reads every appended record, and puts other content in the place of some: the erasure of one
 * person, and nothing else (a test looks). Why there is this one exception to a log that is only
 * appended to: docs/decisions/0020-a-person-can-be-erased.md.
 */
import type { Kysely } from 'kysely'
import type { RecordChange, StoredRecord } from '#core/network/erase-person.ts'
import { readTopLevelExtra, saveTopLevelExtra, takeSeqs } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { dropDerived } from './derived.repo.ts'
import type { Database } from './tables.ts'

/** Which column of which table holds a record's JSON; a message has a second one. */
const PLACES = {
  entry: { table: 'entries', column: 'draft' },
  card: { table: 'contact_cards', column: 'draft' },
  event: { table: 'events', column: 'body' },
} as const
type PlainKind = keyof typeof PLACES

/** The same tables with columns that can be changed: the types of the log forbid it elsewhere. */
type Changeable = Kysely<Record<string, Record<string, string | number>>>

/** Every record of the account, hidden ones included; the extra of history files is one. */
export async function allRecords(db: Database, account: string): Promise<readonly StoredRecord[]> {
  const plain: StoredRecord[] = []
  for (const kind of Object.keys(PLACES) as PlainKind[]) {
    const { table, column } = PLACES[kind]
    const rows = await (db as unknown as Changeable)
      .selectFrom(table)
      .select(['id', column])
      .where('account_id', '=', account)
      .execute()
    for (const row of rows) {
      plain.push({ kind, id: String(row.id), content: JSON.parse(String(row[column])) })
    }
  }
  const extra = await readTopLevelExtra(db, account)
  return [
    ...plain,
    ...(await messageRecords(db, account)),
    ...(await importRecords(db, account)),
    { kind: 'extra', id: 'extra', content: extra },
  ]
}

async function messageRecords(db: Database, account: string): Promise<readonly StoredRecord[]> {
  const rows = await db
    .selectFrom('messages')
    .innerJoin('message_bodies', (join) =>
      join
        .onRef('message_bodies.account_id', '=', 'messages.account_id')
        .onRef('message_bodies.id', '=', 'messages.id'),
    )
    .select(['messages.id', 'messages.head', 'message_bodies.body'])
    .where('messages.account_id', '=', account)
    .$narrowType<{ head: string }>()
    .execute()
  return rows.map(({ id, head, body }) => ({
    ...{ kind: 'message', id },
    content: { head: JSON.parse(head), body: JSON.parse(body) },
  }))
}

async function importRecords(db: Database, account: string): Promise<readonly StoredRecord[]> {
  const rows = await db
    .selectFrom('imports')
    .select(['id', 'file', 'problems'])
    .where('account_id', '=', account)
    .execute()
  return rows.map(({ id, file, problems }) => ({
    ...{ kind: 'import', id },
    content: { file, problems: JSON.parse(problems) },
  }))
}

/** Writes the changes, drops what is derived, and moves the log on, so that all is read anew. */
export async function rewriteRecords(
  db: Database,
  account: string,
  changes: readonly RecordChange[],
): Promise<void> {
  for (const change of changes) {
    if (change.content === null) continue
    await rewriteOne(db as unknown as Changeable, account, change)
  }
  await removeRecords(db as unknown as Changeable, account, changes)
  const extra = changes.find(({ kind }) => kind === 'extra')?.content
  if (extra) await saveTopLevelExtra(db, account, extra as Readonly<Record<string, unknown>>)
  await takeSeqs(db, account, 1)
  await dropDerived(db, account)
}

async function rewriteOne(
  db: Changeable,
  account: string,
  { kind, id, content }: RecordChange,
): Promise<void> {
  const set = (table: string, values: Readonly<Record<string, string>>) =>
    db
      .updateTable(table)
      .set(values)
      .where('account_id', '=', account)
      .where('id', '=', id)
      .execute()
  if (kind === 'message') {
    const { head, body } = content as { readonly head: unknown; readonly body: unknown }
    await set('messages', { head: JSON.stringify(head) })
    await set('message_bodies', { body: JSON.stringify(body) })
  } else if (kind === 'import') {
    const { file, problems } = content as { readonly file: string; readonly problems: unknown }
    await set('imports', { file, problems: JSON.stringify(problems) })
  } else if (kind !== 'extra') {
    const { table, column } = PLACES[kind]
    await set(table, { [column]: JSON.stringify(content) })
  }
}

/** Cards and events go whole, with the note of which import brought them. */
async function removeRecords(
  db: Changeable,
  account: string,
  changes: readonly RecordChange[],
): Promise<void> {
  for (const kind of ['card', 'event'] as const) {
    const ids = changes
      .filter((change) => change.kind === kind && change.content === null)
      .map(({ id }) => id)
    for (const chunk of chunksFor(ids, 1)) {
      const { table } = PLACES[kind]
      await db
        .deleteFrom(table)
        .where('account_id', '=', account)
        .where('id', 'in', [...chunk])
        .execute()
      await db
        .deleteFrom('import_items')
        .where('account_id', '=', account)
        .where('item_id', 'in', [...chunk])
        .execute()
    }
  }
}
