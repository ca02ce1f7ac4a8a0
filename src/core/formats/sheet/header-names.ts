/**
 * From a column's name to the field it holds: by alias, by alias with a typo, or not at all.
 * The tables stand in column-aliases.ts. Start reading at `fieldOfHeader`.
 */
import { distance } from 'fastest-levenshtein'
import {
  BARE_DATE_NAMES,
  BARE_EMPLOYER_NAMES,
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

/** A typo keeps the first letter and the number of words, so only such names are compared. */
const typoKey = (plain: string) => `${plain[0]}${plain.split(' ').length}`
const LONG_ALIASES: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...ALIASES.keys()].filter((alias) => alias.length >= 6),
  typoKey,
)

/** Real words that lie a letter or two beside an alias. */
const NOT_TYPOS: ReadonlySet<string> = new Set([
  'interviewer',
  'interviewers',
  'companies',
  'rated',
])

/** Edits between two names word by word; infinite where a word is too far from its partner. */
function editsByWord(plain: string, alias: string): number {
  const [words, others] = [plain.split(' '), alias.split(' ')]
  if (words.length !== others.length) return Number.POSITIVE_INFINITY
  return words.reduce((sum, word, at) => {
    const other = others[at] ?? ''
    if (word === other) return sum
    const allowed = word.length >= 7 ? 2 : word.length >= 5 ? 1 : 0
    const edits = distance(word, other)
    return word[0] === other[0] && edits <= allowed ? sum + edits : Number.POSITIVE_INFINITY
  }, 0)
}

/** `comapny` is `company`; short names and doubtful ones are left alone. */
function withTypo(plain: string): SheetField | null {
  if (plain.length < 6 || plain.split(' ').some((word) => NOT_TYPOS.has(word))) return null
  let least = 3
  let fields = new Set<SheetField | undefined>()
  for (const alias of LONG_ALIASES.get(typoKey(plain)) ?? []) {
    if (Math.abs(alias.length - plain.length) > 2) continue
    const edits = editsByWord(plain, alias)
    if (edits > least) continue
    if (edits < least) fields = new Set()
    least = edits
    fields.add(ALIASES.get(alias))
  }
  const [only] = fields
  return least <= 2 && fields.size === 1 && only ? only : null
}

const withoutDoubles = (word: string) => word.replace(/(.)\1+/g, '$1')

/** Names of five letters and more without their doubled letters; two fields of one: none. */
const WITHOUT_DOUBLES: ReadonlyMap<string, SheetField | null> = (() => {
  const fields = new Map<string, SheetField | null>()
  for (const [alias, field] of ALIASES) {
    const key = withoutDoubles(alias)
    if (key.length < 4 || alias.length < 5) continue
    fields.set(key, fields.has(key) && fields.get(key) !== field ? null : field)
  }
  return fields
})()

const ASKS =
  /^(what|which|when|where|did|do|does|have|has|had|was|were|is|are|date when|name of)\b|\b(you|your|my|i)\b/
const ASKING_WORDS =
  /\b(what|whats|which|when|did|do|does|have|has|had|was|were|is|are|you|your|my|i|we|they|the|a|an|get|got|receive|received|any|yet)\b/g

/** The field that a question asks for: `Did you get an interview?`, `Company you applied to`. */
function fieldOfQuestion(plain: string): SheetField | null {
  if (!ASKS.test(plain)) return null
  const about = plain.replace(ASKING_WORDS, ' ').replace(/\s+/g, ' ').trim()
  return about === plain ? null : (ALIASES.get(about) ?? null)
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

/** Whether a name may stand for the employer where the sheet has no better one. */
export function isBareEmployer(name: string): boolean {
  return (BARE_EMPLOYER_NAMES as readonly string[]).includes(plainHeader(name))
}

/** Whether a name asks why: any words under it are a reason, so that the step happened. */
export function asksForReason(name: string): boolean {
  return /\b(reason|why)\b/.test(plainHeader(name))
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
  return fieldOfQuestion(plain) ?? WITHOUT_DOUBLES.get(withoutDoubles(plain)) ?? withTypo(plain)
}
