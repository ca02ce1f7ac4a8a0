/** Fourth schema: cards of contacts, as files of people bring them. */
import type { Database } from '#store/tables.ts'

export async function contactCards(db: Database): Promise<void> {
  await db.schema
    .createTable('contact_cards')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('contact_cards_account', ['account_id'], 'accounts', ['account_id'])
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('import_id', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('contact_cards_key', ['account_id', 'id'])
    .execute()
  await db.schema
    .createIndex('contact_cards_seq')
    .on('contact_cards')
    .columns(['account_id', 'seq'])
    .unique()
    .execute()
}
