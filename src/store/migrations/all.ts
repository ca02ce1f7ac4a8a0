/**
 * The schema's migrations in order, forward only: the n-th takes version n-1 to n.
 * The engine keeps the version and runs them inside one transaction (engines/sqlite.ts).
 */
import type { Database } from '#store/tables.ts'
import { logAndDerived } from './0001-log-and-derived.ts'
import { importItems } from './0002-import-items.ts'
import { mailboxes } from './0003-mailboxes.ts'
import { contactCards } from './0004-contact-cards.ts'
import { automaticMails } from './0005-automatic-mails.ts'

export type Migration = (db: Database) => Promise<void>

export const MIGRATIONS: readonly Migration[] = [
  logAndDerived,
  importItems,
  mailboxes,
  contactCards,
  automaticMails,
]

/** The schema version that this program works with. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Takes the tables of a database from a version to `SCHEMA_VERSION`. */
export async function migrate(db: Database, fromVersion: number): Promise<void> {
  for (const migration of MIGRATIONS.slice(fromVersion)) await migration(db)
}
