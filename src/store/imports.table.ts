/** Table `imports`: one row per import, replaced as it goes on. */
import type { ColumnType } from 'kysely'

export type ImportsTable = {
  readonly account_id: ColumnType<string, string, never>
  readonly id: ColumnType<string, string, never>
  readonly at: string
  readonly file: string
  readonly format: string
  readonly state: string
  readonly read: number
  readonly imported: number
  readonly duplicate: number
  readonly rejected: number
  /** JSON `Problem[]`. */
  readonly problems: string
}
