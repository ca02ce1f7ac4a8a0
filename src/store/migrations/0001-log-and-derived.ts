/**
 * First schema: the log (messages, entries, events), the imports, and what is derived.
 *
 * Portable: Kysely's schema builder only, types that SQLite and PostgreSQL share. Every primary
 * key begins with `account_id`, every foreign key and unique index contains it. Never edit a
 * released migration: add the next number.
 */
import type { Database } from '#store/tables.ts'

export async function logAndDerived(db: Database): Promise<void> {
  await createAccounts(db)
  await createMessages(db)
  await createLogTable(db, 'entries', ['origin', 'draft'], ['import_id'])
  await createLogTable(db, 'events', ['at', 'body'], [])
  await createImports(db)
  await createDerived(db)
}

const belongsToAccount = (db: Database, table: string) =>
  db.schema
    .createTable(table)
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addForeignKeyConstraint(`${table}_account`, ['account_id'], 'accounts', ['account_id'])

async function createAccounts(db: Database): Promise<void> {
  await db.schema
    .createTable('accounts')
    .addColumn('account_id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    .addColumn('derived_revision', 'integer', (column) => column.notNull())
    .addColumn('derived_shape', 'integer', (column) => column.notNull())
    .addColumn('top_level_extra', 'text', (column) => column.notNull())
    .execute()
}

async function createMessages(db: Database): Promise<void> {
  await createLogTable(db, 'messages', ['kind'], ['import_id', 'reader_version', 'head'])
  await db.schema
    .createTable('message_bodies')
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('message_bodies_key', ['account_id', 'id'])
    .addForeignKeyConstraint('message_bodies_message', ['account_id', 'id'], 'messages', [
      'account_id',
      'id',
    ])
    .execute()
}

async function createLogTable(
  db: Database,
  table: string,
  needed: readonly string[],
  optional: readonly string[],
): Promise<void> {
  let statement = belongsToAccount(db, table)
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
  for (const name of needed) statement = statement.addColumn(name, 'text', (c) => c.notNull())
  for (const name of optional) statement = statement.addColumn(name, 'text')
  await statement.addPrimaryKeyConstraint(`${table}_key`, ['account_id', 'id']).execute()
  await db.schema
    .createIndex(`${table}_seq`)
    .on(table)
    .columns(['account_id', 'seq'])
    .unique()
    .execute()
}

async function createImports(db: Database): Promise<void> {
  let statement = belongsToAccount(db, 'imports').addColumn('id', 'text', (c) => c.notNull())
  for (const name of ['at', 'file', 'format', 'state', 'problems']) {
    statement = statement.addColumn(name, 'text', (c) => c.notNull())
  }
  for (const name of ['read', 'imported', 'duplicate', 'rejected']) {
    statement = statement.addColumn(name, 'integer', (c) => c.notNull())
  }
  await statement.addPrimaryKeyConstraint('imports_key', ['account_id', 'id']).execute()
}

async function createDerived(db: Database): Promise<void> {
  await belongsToAccount(db, 'derived_applications')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('derived_applications_key', ['account_id', 'id'])
    .execute()
  await belongsToAccount(db, 'derived_parts')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('derived_parts_key', ['account_id', 'name'])
    .execute()
}
