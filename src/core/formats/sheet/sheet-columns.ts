/**
 * Which column holds what: the person's mapping first, then names that people use.
 *
 * A step may have several columns (`Interview 1`, `Interview 2`), notes and status too; every
 * other field has one, the one of the surest name. Start reading at `assignFields`.
 */
import { DomainError } from '#core/model/errors.ts'
import { SHEET_FIELDS, type SheetField, STEP_FIELDS } from './column-aliases.ts'
import { statusShare, stepByContent } from './column-content.ts'
import { aliasRank, fieldOfHeader, isBareDate, isBareEmployer } from './header-names.ts'
import type { SheetMapping } from './sheet-types.ts'

export type ColumnField = { readonly field: SheetField | null; readonly guessed: boolean }

const SEVERAL: ReadonlySet<SheetField> = new Set(['notes', 'status', ...STEP_FIELDS])

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ')

/**
 * Checks a mapping against the columns there are.
 *
 * @returns field by column index
 * @throws DomainError `bad-mapping` for an unknown field or column, or one column for two fields
 */
function mappedFields(
  names: readonly string[],
  mapping: SheetMapping,
): ReadonlyMap<number, SheetField> {
  const fields = new Map<number, SheetField>()
  for (const [field, column] of Object.entries(mapping) as [SheetField, string][]) {
    if (!SHEET_FIELDS.includes(field)) {
      const message = `"${field}" is not a field of an application. There are: ${SHEET_FIELDS.join(', ')}.`
      throw new DomainError('bad-mapping', message, { field })
    }
    if (column.trim() === '') continue
    const at = names.findIndex((name) => same(name, column))
    if (at === -1) {
      const message = `The sheet has no column "${column}" for ${field}. Its columns: ${list(names)}.`
      throw new DomainError('bad-mapping', message, { field, column, columns: names })
    }
    const other = fields.get(at)
    if (other) {
      const message = `The column "${names[at]}" cannot be both ${other} and ${field}.`
      throw new DomainError('bad-mapping', message, { field, column })
    }
    fields.set(at, field)
  }
  return fields
}

/** Cells that are telephone numbers, so that a column `Phone` is no phone screen. */
const TELEPHONE = /^[+(]?\d[\d\s().\-+/]{6,}$/

/**
 * Names that only the rest of the sheet explains: `Declined` is the employer's no unless that
 * has a column of its own; `Phone` between other steps is a phone screen.
 */
function fromContext(
  name: string,
  cells: readonly string[],
  guesses: readonly (SheetField | null)[],
): SheetField | null {
  const plain = name.trim().toLowerCase().replace(/\?$/, '')
  if (plain === 'declined') return guesses.includes('rejected') ? 'declined' : 'rejected'
  if (plain !== 'phone') return stepByContent(name, cells)
  if (cells.some((cell) => TELEPHONE.test(cell))) return null
  const hasSteps = guesses.some(
    (field) => field === 'interview' || field === 'final' || field === 'offer',
  )
  return hasSteps && !guesses.includes('status') ? 'screen' : null
}

/**
 * The field of each column.
 *
 * @param cellsOf the cells of a column, for names that only they explain
 * @param mapping fields that the person assigned; an empty name takes a field's guess away
 * @throws DomainError `bad-mapping`
 */
export function assignFields(
  names: readonly string[],
  mapping: SheetMapping,
  cellsOf: (column: number) => readonly string[],
): readonly ColumnField[] {
  const mapped = mappedFields(names, mapping)
  const settled = new Set(Object.keys(mapping))
  const byName = names.map((name, at) => {
    const field = mapped.has(at) ? null : fieldOfHeader(name.replace(/ \(\d+\)$/, ''))
    return field && settled.has(field) ? null : field
  })
  const guesses = byName.map((field, at) => {
    if (field || mapped.has(at)) return field
    const told = fromContext(names[at] ?? '', cellsOf(at), byName)
    return told && settled.has(told) ? null : told
  })
  const best = new Map<SheetField, number>()
  for (const [at, field] of guesses.entries()) {
    if (!field || SEVERAL.has(field)) continue
    const other = best.get(field)
    const isSurer =
      other === undefined ||
      aliasRank(names[at] ?? '', field) < aliasRank(names[other] ?? '', field)
    if (isSurer) best.set(field, at)
  }
  const chosen = guesses.map((field, at) =>
    field && (SEVERAL.has(field) || best.get(field) === at) ? field : null,
  )
  const isHeld = (field: SheetField) =>
    chosen.includes(field) || [...mapped.values()].includes(field) || settled.has(field)
  const isFree = (at: number) => !mapped.has(at) && chosen[at] === null
  const bareDate = isHeld('applied')
    ? -1
    : names.findIndex((name, at) => isFree(at) && isBareDate(name))
  const bareEmployer = isHeld('employer')
    ? -1
    : names.findIndex((name, at) => isFree(at) && isBareEmployer(name))
  const bareStatus =
    isHeld('status') || isHeld('rejected') ? -1 : bestStatus(names, cellsOf, isFree)
  return names.map((_, at) => {
    const told = mapped.get(at)
    if (told) return { field: told, guessed: false }
    if (at === bareEmployer) return { field: 'employer', guessed: true }
    if (at === bareDate) return { field: 'applied', guessed: true }
    if (at === bareStatus) return { field: 'status', guessed: true }
    return { field: chosen[at] ?? null, guessed: true }
  })
}

/** The column that reads most like a status, of those that no name settles; -1: none does. */
function bestStatus(
  names: readonly string[],
  cellsOf: (column: number) => readonly string[],
  isFree: (column: number) => boolean,
): number {
  const shares = names.map((name, at) => (isFree(at) ? statusShare(name, cellsOf(at)) : 0))
  const most = Math.max(0, ...shares)
  return most === 0 ? -1 : shares.indexOf(most)
}
