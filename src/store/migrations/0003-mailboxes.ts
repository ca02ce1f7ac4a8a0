/**
 * Third schema: connected mailboxes and how far each of their folders was looked through. No
 * password is ever here: a copy of the database must open nobody's mail.
 */
import type { Database } from '#store/tables.ts'

export async function mailboxes(db: Database): Promise<void> {
  await db.schema
    .createTable('mailboxes')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('port', 'integer', (column) => column.notNull())
    .addColumn('login', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('open_import', 'text')
    .addColumn('last_sync', 'text')
    .addPrimaryKeyConstraint('mailboxes_key', ['account_id', 'address'])
    .addForeignKeyConstraint('mailboxes_account', ['account_id'], 'accounts', ['account_id'])
    .execute()
  await db.schema
    .createTable('mail_folders')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('uid_validity', 'text')
    .addColumn('looked_to', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('mail_folders_key', ['account_id', 'address', 'path'])
    .addForeignKeyConstraint('mail_folders_mailbox', ['account_id', 'address'], 'mailboxes', [
      'account_id',
      'address',
    ])
    .execute()
}
