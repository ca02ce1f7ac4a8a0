/** Which ids of a log table are known: what makes importing twice change nothing. */
import { chunksFor } from './chunks.ts'
import type { Database } from './tables.ts'

/** Whose items imports bring. */
export type LogTable = 'messages' | 'entries' | 'contact_cards'

export async function knownIds(
  db: Database,
  account: string,
  table: LogTable,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const chunk of chunksFor(ids, 1)) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('account_id', '=', account)
      .where('id', 'in', chunk)
      .execute()
    for (const { id } of rows) known.add(id)
  }
  return known
}

/** The items whose ids are not known yet, each id once, the first of equals kept. */
export async function onlyNew<T>(
  db: Database,
  account: string,
  table: LogTable,
  items: readonly T[],
  idOf: (item: T) => string,
): Promise<readonly T[]> {
  const seen = new Set(await knownIds(db, account, table, items.map(idOf)))
  return items.filter((item) => {
    const id = idOf(item)
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}
