/** Table `import_items`: which imports brought an item (message or entry); append-only. */
import type { ColumnType } from 'kysely'

type Kept<T> = ColumnType<T, T, never>

export type ImportItemsTable = {
  readonly account_id: Kept<string>
  readonly item_id: Kept<string>
  /** `BY_HAND` where no import brought it. */
  readonly import_id: Kept<string>
}
