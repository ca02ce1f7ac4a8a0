/** Cards of contacts: what files say of people; appended once. */
import type { ContactCard, ContactDraft } from '#core/model/contact.ts'
import { takeSeqs } from './accounts.repo.ts'
import { chunksFor } from './chunks.ts'
import { hiddenIds, noteBrought } from './import-items.repo.ts'
import { onlyNew } from './known-ids.ts'
import type { Database } from './tables.ts'

/** Bound values of one `contact_cards` row. */
const ROW_VALUES = 5

/** Appends the cards whose ids are not known; returns how many were new or seen again. */
export async function addCards(
  db: Database,
  account: string,
  cards: readonly Omit<ContactCard, 'seq'>[],
): Promise<number> {
  const fresh = await onlyNew(db, account, 'contact_cards', cards, ({ id }) => id)
  let broughtBack = 0
  for (const [importId, brought] of Map.groupBy(cards, (one) => one.importId)) {
    const ids = brought.map(({ id }) => id)
    broughtBack += await noteBrought(db, account, importId, ids)
  }
  if (fresh.length === 0) return broughtBack
  const first = await takeSeqs(db, account, fresh.length)
  const rows = fresh.map(({ id, importId, ...draft }, at) => ({
    account_id: account,
    id,
    seq: first + at,
    import_id: importId,
    draft: JSON.stringify(draft satisfies ContactDraft),
  }))
  for (const chunk of chunksFor(rows, ROW_VALUES)) {
    await db.insertInto('contact_cards').values(chunk).execute()
  }
  return fresh.length + broughtBack
}

/** Every card that is not hidden, by `seq`. */
export async function readCards(db: Database, account: string): Promise<readonly ContactCard[]> {
  const rows = await db
    .selectFrom('contact_cards')
    .select(['id', 'seq', 'import_id', 'draft'])
    .where('account_id', '=', account)
    .orderBy('seq')
    .execute()
  const hidden = await hiddenIds(db, account)
  const seen = rows.filter(({ id }) => !hidden.has(id))
  return seen.map(({ id, seq, import_id, draft }) => {
    const content: ContactDraft = JSON.parse(draft)
    return { ...content, id, seq, importId: import_id }
  })
}
