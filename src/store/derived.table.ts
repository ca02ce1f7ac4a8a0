/**
 * Tables of the derived search: droppable, rebuilt from the log at any time.
 * One row per application, so that one can be read alone; the rest is one row per part.
 */
import type { ColumnType } from 'kysely'

export type DerivedApplicationsTable = {
  readonly account_id: ColumnType<string, string, never>
  readonly id: ColumnType<string, string, never>
  /** JSON `Application`. */
  readonly doc: string
}

export type DerivedPartsTable = {
  readonly account_id: ColumnType<string, string, never>
  /** Key of `RebuiltSearch`; for `applications` the doc lists their ids in order. */
  readonly name: ColumnType<string, string, never>
  /** JSON `DerivedPart` (derived-json.ts). */
  readonly doc: string
}
