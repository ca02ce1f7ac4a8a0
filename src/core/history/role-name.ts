/**
 * Role names as sets of words: whether two writings mean one role.
 *
 * Requisition codes, gender marks, places of work and the level are kept apart from the words.
 * Method and limits: docs/methods/rebuilding.md. Start reading at `compareRoles`.
 */
import { distance } from 'fastest-levenshtein'

/** A role made comparable. */
export type RoleName = {
  /** Words in alphabetical order with level and code: equal keys are equal roles. */
  readonly key: string
  readonly words: ReadonlySet<string>
  /** Words of rank (senior, junior, II …), sorted; empty where none is named. */
  readonly level: string
  /** Requisition number, or empty. */
  readonly code: string
  /** First letters of all its words but the level. */
  readonly initials: string
}

/**
 * - `same`: one role
 * - `like`: may be one role, one writing being the fuller
 * - `unknown`: one side names none
 * - `differs`: two roles
 */
export type RoleMatch = 'same' | 'like' | 'unknown' | 'differs'

const LEVELS = new Set(
  (
    'intern internship trainee graduate junior associate mid senior staff principal lead ' +
    'i ii iii iv 1 2 3 4'
  ).split(' '),
)
const SILENT = new Set(
  (
    'a an the of for and und in at to or with remote hybrid onsite site full part time fulltime ' +
    'parttime permanent contract temporary ftc position role job opening vacancy m f d w x all ' +
    'genders'
  ).split(' '),
)
const SHORT_FORMS = new Map(
  Object.entries({
    sr: 'senior',
    jr: 'junior',
    eng: 'engineer',
    engineering: 'engineer',
    dev: 'developer',
    development: 'developer',
    mgr: 'manager',
    swe: 'software engineer',
    sde: 'software engineer',
    qa: 'quality',
    admin: 'administrator',
    exec: 'executive',
    asst: 'assistant',
    ops: 'operations',
    fullstack: 'fullstack',
  }),
)
const CODE =
  /#\s*[\p{L}\d-]*\d[\p{L}\d-]*|\b(?:req(?:uisition)?|ref(?:erence)?|job id|id|nr|no)\b[\s.:#-]*[a-z]{0,4}-?\d{2,}[\w-]*|\b[a-z]{1,4}[-_]?\d{3,}(?:-\d+)*\b|\b\d{4,}\b/giu

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/\b(front|back|full)[\s-]+(end|stack)\b/g, '$1$2')
    .replace(/['’]s?\b/g, '')
    .replaceAll('c++', 'cplusplus')
    .replaceAll('c#', 'csharp')
    .replaceAll('.net', 'dotnet')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORT_FORMS.get(word) ?? word).split(' '))
    .map((word) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .filter((word) => word !== '')
}

/**
 * Reads a role into a comparable form.
 *
 * @returns `null` when nothing is left to compare
 * @example readRole('Sr. Data Analyst (m/f/d), Req 10442').level // => 'senior'
 */
export function readRole(text: string): RoleName | null {
  const code = (text.match(CODE) ?? []).map((part) => part.replace(/\D/g, '')).join(' ')
  const all = wordsOf(text.replace(CODE, ' '))
  const spoken = all.filter((word) => !SILENT.has(word))
  const plain = spoken.filter((word) => !LEVELS.has(word))
  const words = new Set(plain.length > 0 ? plain : spoken)
  if (words.size === 0) return null
  const ranks = plain.length > 0 ? spoken.filter((word) => LEVELS.has(word)) : []
  const level = [...new Set(ranks)].sort().join(' ')
  const key = [[...words].sort().join(' '), level, code].join('|')
  const named = all.filter((word) => !LEVELS.has(word))
  return { key, words, level, code, initials: named.map((word) => word[0]).join('') }
}

/** Requisition numbers as subjects name them; numbers of tickets and years are none. */
const SUBJECT_CODE =
  /\b(?:req(?:uisition)?|job)\b[\s.:#-]*(?:(?:id|no|nr|number)\b)?[\s.:#-]*([a-z]{0,4}-?\d{3,})\b|\b(jr?[-_]?\d{4,}|r[-_]\d{4,})\b/giu

/**
 * A role with the requisition number that the subject names, where the role itself has none.
 *
 * @param subject of the mail that named the role
 */
export function withCodeOfSubject(role: RoleName, subject: string): RoleName {
  if (role.code !== '' || !/\d{3}/.test(subject)) return role
  const found = [...subject.matchAll(SUBJECT_CODE)].map((match) => match[1] ?? match[2] ?? '')
  const code = [...new Set(found.map((text) => text.replace(/\D/g, '')))].join(' ')
  const [words, level] = role.key.split('|')
  return code === '' ? role : { ...role, code, key: [words, level, code].join('|') }
}

function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || /\d/.test(a + b) || Math.min(a.length, b.length) < 5) return false
  return distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1)
}

/** Share of words in common, a slip of the pen counting as the same word. */
function overlap(a: RoleName, b: RoleName): { readonly shared: number; readonly smaller: number } {
  const others = new Set(b.words)
  let shared = 0
  for (const word of a.words) {
    const match = others.has(word) ? word : [...others].find((other) => isSlip(word, other))
    if (match === undefined) continue
    others.delete(match)
    shared += 1
  }
  return { shared, smaller: Math.min(a.words.size, b.words.size) }
}

/** "SRE" beside "Site Reliability Engineer": three letters or more. */
function isInitialsOf(short: RoleName, long: RoleName): boolean {
  const [word, ...others] = short.words
  if (word === undefined || others.length > 0 || word.length < 3) return false
  return word === long.initials
}

/** Share of all words that must be common where neither writing holds the other. */
const LIKE_FROM = 0.7

/**
 * Whether two writings mean one role.
 *
 * Two different requisition codes, or two different levels, are two roles whatever the words.
 * A level that only one side names makes them `like` at best; a code that only one side names
 * tells nothing.
 *
 * @param a `null` where none is named
 */
export function compareRoles(a: RoleName | null, b: RoleName | null): RoleMatch {
  if (a === null || b === null) return 'unknown'
  if (a.key === b.key) return 'same'
  if (a.code !== '' && b.code !== '' && a.code !== b.code) return 'differs'
  if (a.level !== '' && b.level !== '' && a.level !== b.level) return 'differs'
  if (isInitialsOf(a, b) || isInitialsOf(b, a)) return 'like'
  const { shared, smaller } = overlap(a, b)
  const union = a.words.size + b.words.size - shared
  if (shared === union) return a.level === b.level ? 'same' : 'like'
  return shared === smaller || shared / union >= LIKE_FROM ? 'like' : 'differs'
}

/** Words that half of all roles end in: to share one of them says nothing. */
const GENERIC = new Set(
  (
    'manager engineer analyst developer designer specialist associate consultant director head ' +
    'coordinator assistant officer executive administrator planner adviser advisor technician ' +
    'representative partner controller team'
  ).split(' '),
)

/**
 * Whether two roles that differ may yet be one that was renamed, or written in short: they share
 * a word that tells, and neither level nor code speaks against it.
 *
 * @example mayBeRenamed(readRole('Data Analyst'), readRole('Data Specialist')) // => true
 */
export function mayBeRenamed(a: RoleName, b: RoleName): boolean {
  const isOther = (one: string, other: string) => one !== '' && other !== '' && one !== other
  if (isOther(a.code, b.code) || isOther(a.level, b.level)) return false
  return [...a.words].some((word) => b.words.has(word) && !GENERIC.has(word))
}
