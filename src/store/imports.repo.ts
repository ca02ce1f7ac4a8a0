/** Imports as they are remembered: one record each, replaced while it runs. */
import type { ImportRecord, SourceFormat } from '#app/ports.ts'
import type { Problem } from '#core/model/problem.ts'
import type { Database } from './tables.ts'

/** Inserts or replaces one record. */
export async function saveImport(
  db: Database,
  account: string,
  record: ImportRecord,
): Promise<void> {
  const { id, problems, ...plain } = record
  const values = { ...plain, problems: JSON.stringify(problems) }
  await db
    .insertInto('imports')
    .values({ account_id: account, id, ...values })
    .onConflict((conflict) => conflict.columns(['account_id', 'id']).doUpdateSet(values))
    .execute()
}

/** Every record, oldest first. */
export async function readImports(db: Database, account: string): Promise<readonly ImportRecord[]> {
  const rows = await db
    .selectFrom('imports')
    .selectAll()
    .where('account_id', '=', account)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ account_id: _, ...row }) => ({
    ...row,
    format: row.format as SourceFormat,
    state: row.state as ImportRecord['state'],
    problems: JSON.parse(row.problems) as Problem[],
  }))
}
