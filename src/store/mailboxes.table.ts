/** Tables `mailboxes` and `mail_folders`: one row each, replaced as a sync goes on. */
import type { ColumnType } from 'kysely'

type Key = ColumnType<string, string, never>

export type MailboxesTable = {
  readonly account_id: Key
  readonly address: Key
  readonly host: string
  readonly port: number
  readonly login: string
  readonly since: string
  readonly open_import: string | null
  /** JSON `MailSyncNote`. */
  readonly last_sync: string | null
}

export type MailFoldersTable = {
  readonly account_id: Key
  readonly address: Key
  readonly path: Key
  readonly uid_validity: string | null
  readonly looked_to: number
}
