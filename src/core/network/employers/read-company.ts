/**
 * The employer that a person's profile names, as names that can be compared: the name itself, what
 * it was called before, and the same without branch, form and department.
 *
 * Method and limits: docs/methods/people-matching.md. Start reading at `readCompany`.
 */
import { type CompanyName, companyName, nameOf } from './company-name.ts'
import { partsOf } from './company-parts.ts'
import {
  BRANCHES,
  DEPARTMENTS,
  DESK_BEFORE,
  DIVISION,
  FUNCTIONS,
  INNER_HOUSES,
  LITTLE,
  LONE_FUNCTIONS,
  MAYBE_DESK_BEFORE,
  NO_EMPLOYER,
} from './company-words.ts'
import { INSTITUTIONS } from './institution-words.ts'
import { tellsWho } from './plain-words.ts'

export type Company = {
  readonly text: string
  readonly name: CompanyName
  /** Former and later ones: as far as the text gives them. */
  readonly others: readonly CompanyName[]
  /** In brackets: another name of it, or where, what and for whom. */
  readonly bracketed: readonly CompanyName[]
  /** The name without a department, and names that may be another's: only taken as they stand. */
  readonly perhaps: readonly CompanyName[]
}

const isDefined = <T>(value: T | null | undefined): value is T => value != null

/** Where the department begins: "… | School of Medicine", "… | Engineering". */
function departmentAt(words: readonly string[]): number | null {
  const begins = words.findIndex((word, at) => {
    if (at < 2 || !DEPARTMENTS.has(word) || !LITTLE.has(words[at + 1] ?? '')) return false
    const before = words.slice(0, at)
    return !INNER_HOUSES.has(word) || before.some((one) => INSTITUTIONS.has(one))
  })
  if (begins > 0) return begins
  const branch = words.findIndex((word, at) => at > 1 && BRANCHES.has(word))
  if (branch > 0) return branch
  const last = words.at(-1) as string
  const isFunction = words.length > 2 ? FUNCTIONS.has(last) : LONE_FUNCTIONS.has(last)
  return isFunction && words.length > 1 ? words.length - 1 : null
}

/** The house that a department before it belongs to: "Institut für Physik der Universität Kelm". */
function houseOf({ words, isGroup }: CompanyName): CompanyName | null {
  const [first = ''] = words
  if (!DEPARTMENTS.has(first) && !/.{3}amt$/.test(first)) return null
  const at = words.findIndex((word, place) => place > 0 && HOUSES.test(word))
  return at > 0 && tellsWho(words.slice(at)) ? nameOf(words.slice(at), isGroup) : null
}

const HOUSES =
  /^(?:stadt|ville|mairie|ayuntamiento|comune|gemeente|hospital|universi(?!taire|tario).*)$/

/** The name without the department behind it. */
function withoutDepartment({ words, isGroup }: CompanyName): CompanyName | null {
  const division = words.length > 2 ? DIVISION.exec(words.join(' ')) : null
  const at = departmentAt(words)
  const rest = division
    ? division.input.slice(0, division.index).split(' ')
    : words.slice(0, at ?? 0)
  return tellsWho(rest) ? nameOf(rest, isGroup) : null
}

/**
 * Reads what a profile has as employer.
 *
 * @returns `null` where it names none ("Self-employed", "Stealth Startup")
 * @example readCompany('Meta (formerly Facebook)')?.others.map(({ key }) => key) // => ['facebook']
 */
export function readCompany(text: string): Company | null {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  if (trimmed === '' || NO_EMPLOYER.test(trimmed)) return null
  const { heads, others, bracketed, perhaps } = partsOf(trimmed)
  const behindDesk = [DESK_BEFORE, MAYBE_DESK_BEFORE].map((before) =>
    heads.flatMap((head) => (before.test(head) ? [head.replace(before, '')] : [])),
  )
  const [atDesk = [], maybeAtDesk = []] = behindDesk
  const names = [...heads, ...atDesk].map(companyName).filter(isDefined)
  const [name, ...further] = [...names, ...others.map(companyName).filter(isDefined)]
  if (!name) return null
  const lesser = [...perhaps, ...maybeAtDesk].map(companyName).filter(isDefined)
  const cut = [...names, ...lesser]
    .flatMap((one) => [withoutDepartment(one), houseOf(one)])
    .filter(isDefined)
  return {
    ...{ text: trimmed, name, others: further, perhaps: [...cut, ...lesser] },
    bracketed: bracketed.map(companyName).filter(isDefined),
  }
}
