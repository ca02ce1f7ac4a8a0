/**
 * A spreadsheet (CSV, TSV, semicolons; any common encoding) into applications.
 *
 * Pure: bytes in, records and problems out. Every row under the header is a record or is
 * rejected with its row, column, value and reason; nothing unreadable gets a default.
 * Start reading at `readSheet`.
 */
import { DomainError } from '#core/model/errors.ts'
import type { SheetOptions, SheetReading } from './sheet-types.ts'

export type * from './sheet-types.ts'

export function readSheet(_bytes: Uint8Array, _options: SheetOptions = {}): SheetReading {
  throw new DomainError('nothing-readable', 'Reading spreadsheets is being built.')
}
