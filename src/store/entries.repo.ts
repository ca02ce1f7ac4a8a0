/** Entries: what a person or their files say of applications; appended once. */
import type { Entry, EntryDraft, EntryOrigin } from '#core/model/entry.ts'
import { takeSeqs } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { hiddenIds, noteBrought } from './import-items.repo.ts'
import { onlyNew } from './known-ids.ts'
import type { Database } from './tables.ts'

/** Bound values of one `entries` row. */
const ROW_VALUES = 6

/** Appends the entries whose ids are not known; returns how many were new or seen again. */
export async function addEntries(
  db: Database,
  account: string,
  entries: readonly Omit<Entry, 'seq'>[],
): Promise<number> {
  const fresh = await onlyNew(db, account, 'entries', entries, ({ id }) => id)
  let broughtBack = 0
  for (const [importId, brought] of Map.groupBy(entries, (one) => one.importId)) {
    const ids = brought.map(({ id }) => id)
    broughtBack += await noteBrought(db, account, importId, ids)
  }
  if (fresh.length === 0) return broughtBack
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
  return fresh.length + broughtBack
}

/** Every entry that is not hidden, by `seq`. */
export async function readEntries(db: Database, account: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'seq', 'origin', 'import_id', 'draft'])
    .where('account_id', '=', account)
    .orderBy('seq')
    .execute()
  const hidden = await hiddenIds(db, account)
  const seen = rows.filter(({ id }) => !hidden.has(id))
  return seen.map(({ id, seq, origin, import_id, draft }) => {
    const content: EntryDraft = JSON.parse(draft)
    return { ...content, id, seq, origin: origin as EntryOrigin, importId: import_id }
  })
}
