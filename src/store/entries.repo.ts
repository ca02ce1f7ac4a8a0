/** Entries: what a person or their files say of applications; appended once. */
import type { Entry, EntryDraft, EntryOrigin } from '#core/model/entry.ts'
import { takeSeqs } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { onlyNew } from './known-ids.ts'
import type { Database } from './tables.ts'

/** Bound values of one `entries` row. */
const ROW_VALUES = 6

/** Appends the entries whose ids are not known; returns how many were new. */
export async function addEntries(
  db: Database,
  account: string,
  entries: readonly Omit<Entry, 'seq'>[],
): Promise<number> {
  const fresh = await onlyNew(db, account, 'entries', entries, ({ id }) => id)
  if (fresh.length === 0) return 0
  const first = await takeSeqs(db, account, fresh.length)
  const rows = fresh.map(({ id, origin, importId, ...draft }, at) => ({
    account_id: account,
    id,
    seq: first + at,
    origin,
    import_id: importId,
    draft: JSON.stringify(draft satisfies EntryDraft),
  }))
  for (const chunk of chunksFor(rows, ROW_VALUES)) {
    await db.insertInto('entries').values(chunk).execute()
  }
  return fresh.length
}

/** Every entry, by `seq`. */
export async function readEntries(db: Database, account: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'seq', 'origin', 'import_id', 'draft'])
    .where('account_id', '=', account)
    .orderBy('seq')
    .execute()
  return rows.map(({ id, seq, origin, import_id, draft }) => {
    const content: EntryDraft = JSON.parse(draft)
    return { ...content, id, seq, origin: origin as EntryOrigin, importId: import_id }
  })
}
