/** Table `accounts`: one row per account; everything else hangs on it. */
import type { ColumnType } from 'kysely'

export type AccountsTable = {
  readonly account_id: ColumnType<string, string, never>
  /** The last `seq` given to a message, entry or event: the revision of the log. */
  readonly last_seq: number
  /** The log revision the derived search was made from; -1 when there is none. */
  readonly derived_revision: number
  /** `DERIVED_SHAPE` of the program that saved the derived search. */
  readonly derived_shape: number
  /** JSON: keys of history files at the top level that this version does not know. */
  readonly top_level_extra: string
}
