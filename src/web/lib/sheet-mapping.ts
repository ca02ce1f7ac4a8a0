/**
 * What the columns of a sheet are taken for, as a person changes it. Pure.
 */
import type { SheetField } from '#core/formats/sheet/column-aliases.ts'

/** What each field of a sheet is called. */
export const SHEET_FIELD_WORDS: Readonly<Record<SheetField, string>> = {
  employer: 'Employer',
  role: 'Role',
  status: 'Status',
  statusDate: 'Date of the status',
  channel: 'How you applied',
  level: 'Level',
  location: 'Place',
  url: 'Link',
  salary: 'Pay',
  resume: 'Version of the résumé',
  notes: 'Notes',
  posting: 'Text of the posting',
  postedOn: 'Date of the posting',
  applied: 'Applied',
  acknowledged: 'Confirmed',
  assessment: 'Test or task',
  screen: 'Screening talk',
  interview: 'Interview',
  final: 'Final interview',
  offer: 'Offer',
  accepted: 'You accepted',
  declined: 'You declined',
  rejected: 'They said no',
  withdrawn: 'You withdrew',
  closed: 'Closed',
}

type Column = { readonly name: string; readonly field: string | null }

/**
 * Field to column after one column was given another field (or none, `''`).
 *
 * A field that loses its column is named with an empty column: no column holds it, and it must
 * not be guessed again.
 *
 * @example mappingAfter([{ name: 'Firm', field: null }], 'Firm', 'employer') // => { "employer": "Firm" }
 */
export function mappingAfter(
  columns: readonly Column[],
  column: string,
  field: string,
): Readonly<Record<string, string>> {
  const mapping: Record<string, string> = {}
  for (const { name, field: now } of columns) if (now) mapping[now] = name
  for (const [taken, name] of Object.entries(mapping)) if (name === column) mapping[taken] = ''
  if (field) mapping[field] = column
  return mapping
}

/** The columns as a mapping has them; columns that it does not name stay as they are. */
export function withMapping<T extends Column>(
  columns: readonly T[],
  mapping: Readonly<Record<string, string>>,
): T[] {
  return columns.map((column) => {
    const mapped = Object.entries(mapping).find(([, name]) => name === column.name)?.[0]
    const lost = column.field !== null && column.field in mapping
    return { ...column, field: mapped ?? (lost ? null : column.field) }
  })
}
