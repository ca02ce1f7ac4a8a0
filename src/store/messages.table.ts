/**
 * Tables `messages` and `message_bodies`: append-only, so every column refuses updates by type.
 *
 * Two tables, because a rebuild reads every head and no body: heads alone stay a few hundred
 * bytes each. A message of kind `other` has neither: private mail is not kept.
 */
import type { ColumnType } from 'kysely'

type Kept<T> = ColumnType<T, T, never>

export type MessagesTable = {
  readonly account_id: Kept<string>
  readonly id: Kept<string>
  readonly seq: Kept<number>
  /** `null` for kind `other`. */
  readonly import_id: Kept<string | null>
  readonly kind: Kept<string>
  readonly reader_version: Kept<string | null>
  /** JSON `MessageHead`; `null` for kind `other`. */
  readonly head: Kept<string | null>
  /** 1 where a program wrote it, as its body says; 0 else, and for kind `other`. */
  readonly is_auto_reply: Kept<number>
}

export type MessageBodiesTable = {
  readonly account_id: Kept<string>
  readonly id: Kept<string>
  /** JSON `MessageBody`. */
  readonly body: Kept<string>
}
