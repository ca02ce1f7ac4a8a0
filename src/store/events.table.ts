/** Table `events`: append-only, so every column refuses updates by type. */
import type { ColumnType } from 'kysely'

type Kept<T> = ColumnType<T, T, never>

export type EventsTable = {
  readonly account_id: Kept<string>
  readonly id: Kept<string>
  readonly seq: Kept<number>
  readonly at: Kept<string>
  /** JSON `EventBody`. */
  readonly body: Kept<string>
}
