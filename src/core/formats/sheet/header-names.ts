/**
 * From a column's name to the field it holds: by alias, by alias with a typo, or not at all.
 * The tables stand in column-aliases.ts. Start reading at `fieldOfHeader`.
 */
import { distance } from 'fastest-levenshtein'
import {
  BARE_DATE_NAMES,
  FIELD_NAMES,
  type SheetField,
  STEP_FIELDS,
  STEP_NAMES,
  STEP_PATTERNS,
} from './column-aliases.ts'

/**
 * A header as the tables write it: lower case, accents and signs gone, one space.
 *
 * @example plainHeader('Résumé  (version)?') // => 'resume version'
 */
export function plainHeader(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\((yyyy|dd|mm|m|d)[^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const ALIASES: ReadonlyMap<string, SheetField> = (() => {
  const aliases = new Map<string, SheetField>()
  const add = (name: string, field: SheetField) => {
    if (!aliases.has(name)) aliases.set(name, field)
  }
  for (const [field, names] of Object.entries(FIELD_NAMES)) {
    for (const name of names) add(name, field as SheetField)
  }
  for (const pattern of STEP_PATTERNS) {
    for (const field of STEP_FIELDS) {
      for (const name of STEP_NAMES[field]) add(pattern.replace('#', name), field)
    }
  }
  return aliases
})()

const LONG_ALIASES = [...ALIASES.keys()].filter((alias) => alias.length >= 6)

/** `comapny` is `company`; short names and doubtful ones are left alone. */
function withTypo(plain: string): SheetField | null {
  if (plain.length < 6) return null
  const allowed = plain.length >= 7 ? 2 : 1
  let best: string[] = []
  let least = allowed + 1
  for (const alias of LONG_ALIASES) {
    if (alias[0] !== plain[0] || Math.abs(alias.length - plain.length) > allowed) continue
    const edits = distance(alias, plain)
    if (edits < least) [best, least] = [[alias], edits]
    else if (edits === least) best.push(alias)
  }
  const fields = new Set(best.map((alias) => ALIASES.get(alias)))
  return least <= allowed && fields.size === 1 ? ([...fields][0] ?? null) : null
}

/** The place of a name among its field's names: a lower one is the surer name. */
export function aliasRank(name: string, field: SheetField): number {
  const names: readonly string[] = Object.hasOwn(FIELD_NAMES, field)
    ? FIELD_NAMES[field as keyof typeof FIELD_NAMES]
    : []
  const at = names.indexOf(plainHeader(name))
  return at === -1 ? names.length : at
}

/** Whether a name says no more than that its column holds a date. */
export function isBareDate(name: string): boolean {
  return (BARE_DATE_NAMES as readonly string[]).includes(plainHeader(name))
}

/** Whether a name counts rounds: `Interview 2`, `2nd interview`. */
export function isNumbered(name: string): boolean {
  return /\d|\b(first|second|third|fourth|fifth)\b/.test(plainHeader(name))
}

/**
 * The field that a column of this name holds, or `null`.
 *
 * Numbers at the end count rounds (`Interview 2`); two names around a slash must agree.
 *
 * @example fieldOfHeader('Date of 2nd Interview') // => 'interview'
 * @example fieldOfHeader('Interviewer') // => null
 */
export function fieldOfHeader(name: string): SheetField | null {
  const parts = name.split(/\s*(?:[/|&]|\bor\b)\s*/i).filter((part) => plainHeader(part) !== '')
  const plain = plainHeader(name)
  const numbered = plain.replace(/ \d+( date)?$/, ' 9$1')
  const whole = ALIASES.get(plain) ?? ALIASES.get(numbered)
  if (whole) return whole
  if (parts.length > 1) {
    const fields = new Set(parts.map((part) => ALIASES.get(plainHeader(part)) ?? null))
    const [only] = fields
    return fields.size === 1 && only ? only : null
  }
  return withTypo(plain)
}
