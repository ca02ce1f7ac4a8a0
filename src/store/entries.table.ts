/** Table `entries`: append-only, so every column refuses updates by type. */
import type { ColumnType } from 'kysely'

type Kept<T> = ColumnType<T, T, never>

export type EntriesTable = {
  readonly account_id: Kept<string>
  readonly id: Kept<string>
  readonly seq: Kept<number>
  readonly origin: Kept<string>
  readonly import_id: Kept<string | null>
  /** JSON `EntryDraft`. */
  readonly draft: Kept<string>
}
