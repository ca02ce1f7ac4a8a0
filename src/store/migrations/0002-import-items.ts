/**
 * Second schema: which imports brought each item, so that an import can be taken out as a whole
 * while what another import brought, or the person entered, stays. Filled from what the items
 * say of the import that brought them first; imports that found them known were not noted before.
 */
import { BY_HAND } from '#store/import-items.repo.ts'
import type { Database } from '#store/tables.ts'

export async function importItems(db: Database): Promise<void> {
  await db.schema
    .createTable('import_items')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('import_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('import_items_key', ['account_id', 'item_id', 'import_id'])
    .addForeignKeyConstraint('import_items_account', ['account_id'], 'accounts', ['account_id'])
    .execute()
  for (const table of ['messages', 'entries'] as const) {
    let rows = db
      .selectFrom(table)
      .select((row) => [
        'account_id',
        'id as item_id',
        row.fn.coalesce('import_id', row.val(BY_HAND)).as('import_id'),
      ])
    // A mail of kind `other` is nobody's: nothing of it is kept.
    if (table === 'messages') rows = rows.where('import_id', 'is not', null)
    await db
      .insertInto('import_items')
      .columns(['account_id', 'item_id', 'import_id'])
      .expression(rows)
      .execute()
  }
}
