/** Table `contact_cards`: what files say of people; append-only, so every column refuses updates by type. */
import type { ColumnType } from 'kysely'

type Kept<T> = ColumnType<T, T, never>

export type ContactCardsTable = {
  readonly account_id: Kept<string>
  readonly id: Kept<string>
  readonly seq: Kept<number>
  readonly import_id: Kept<string>
  /** JSON `ContactDraft`. */
  readonly draft: Kept<string>
}
