/**
 * All tables of the store, as Kysely sees them. Row types never leave src/store: each
 * repository maps them to domain types. Migrations make the tables; see migrations/all.ts.
 */
import type { Kysely } from 'kysely'
import type { AccountsTable } from './accounts.table.ts'
import type { ContactCardsTable } from './contact-cards.table.ts'
import type { DerivedApplicationsTable, DerivedPartsTable } from './derived.table.ts'
import type { EntriesTable } from './entries.table.ts'
import type { EventsTable } from './events.table.ts'
import type { ImportItemsTable } from './import-items.table.ts'
import type { ImportsTable } from './imports.table.ts'
import type { MailboxesTable, MailFoldersTable } from './mailboxes.table.ts'
import type { MessageBodiesTable, MessagesTable } from './messages.table.ts'

export type Tables = {
  readonly accounts: AccountsTable
  readonly messages: MessagesTable
  readonly message_bodies: MessageBodiesTable
  readonly entries: EntriesTable
  readonly contact_cards: ContactCardsTable
  readonly events: EventsTable
  readonly imports: ImportsTable
  readonly import_items: ImportItemsTable
  readonly mailboxes: MailboxesTable
  readonly mail_folders: MailFoldersTable
  readonly derived_applications: DerivedApplicationsTable
  readonly derived_parts: DerivedPartsTable
}

export type Database = Kysely<Tables>

/** Every table, parents before children: the order in which rows can be put in. */
export const TABLE_NAMES = [
  'accounts',
  'messages',
  'message_bodies',
  'entries',
  'contact_cards',
  'events',
  'imports',
  'import_items',
  'mailboxes',
  'mail_folders',
  'derived_applications',
  'derived_parts',
] as const satisfies readonly (keyof Tables)[]
