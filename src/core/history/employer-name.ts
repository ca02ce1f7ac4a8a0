/**
 * Employer names as keys: two writings of one name get one key, so that "The Fabrikam Co., Ltd."
 * and "Fabrikam" meet. Near names (typos, a longer form) are only hints, never proof.
 * Method and limits: docs/methods/rebuilding.md. Start reading at `readEmployerName`.
 */
import { distance } from 'fastest-levenshtein'

/** A name made comparable. */
export type EmployerName = {
  /** The words run together: "North Wind" and "Northwind" are one. */
  readonly key: string
  readonly words: readonly string[]
  /** The key with its "and" spelled out, as web and mail addresses have it; else the same. */
  readonly spelledKey: string
}

const LEGAL = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc pbc gmbh mbh ggmbh ug ' +
    'ag se kg kgaa ohg ev sa sas sarl srl spa bv nv oy oyj ab as asa aps sro kft zrt sp zoo doo ' +
    'pty pte pvt kk sl slu ltda lda ev group groupe gruppe grupo holding holdings'
  ).split(' '),
)
/** Whether a word, plain, is a legal form or a word for a group of firms. */
export const isLegalForm = (word: string): boolean => LEGAL.has(word)

/** Words of a sender's name that name a desk of the employer rather than the employer. */
const DESK = new Set(
  'careers career jobs recruiting recruitment recruiter hiring talent acquisition team hr'.split(
    ' ',
  ),
)
/** Of those, what is the trade of a firm before its legal form: "Target Recruitment Ltd". */
const DESK_OR_FIRM = new Set(['recruiting', 'recruitment', 'talent'])
const WEB_NAME =
  /^(?:www\.)?([\p{L}\p{N}-]{2,})\.(?:com|org|net|eu|de|fr|nl|ch|at|uk|us|co\.uk|com\.au)$/u

/** Lower case, marks and punctuation gone, initials run together. */
function plainWords(text: string): readonly string[] {
  const lower = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
  return lower
    .trim()
    .replace(WEB_NAME, '$1')
    .replace(/['’`]/g, '')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<=\s)[&+](?=\s)/g, 'and')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const isAnd = (word: string) => word === 'and' || word === 'und'

function withoutTail(words: readonly string[], tail: ReadonlySet<string>): readonly string[] {
  let end = words.length
  const isTail = (word: string) => tail.has(word) || isAnd(word)
  while (end > 1 && isTail(words[end - 1] as string)) end -= 1
  return words.slice(0, end)
}

/**
 * Reads an employer's name into a comparable form.
 *
 * Case, accents, punctuation, "The", "&", legal forms at the end (Inc, GmbH, Group …), a web
 * ending and the name of a desk ("Careers", "Hiring Team"; but not the trade in "Target Recruitment
 * Ltd") do not count; a name made of nothing else keeps them.
 *
 * @returns `null` when the text holds no letter or digit
 * @example readEmployerName('The Fabrikam & Sons Co., Ltd.').key // => 'fabrikamsons'
 */
export function readEmployerName(name: string): EmployerName | null {
  const unbracketed = plainWords(name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
  const all = unbracketed.length > 0 ? unbracketed : plainWords(name)
  if (all.length === 0) return null
  const start = all.length > 1 && all[0] === 'the' ? 1 : 0
  const formless = withoutTail(all.slice(start), LEGAL)
  const isFormed = formless.length < all.length - start
  const isFirm = isFormed && DESK_OR_FIRM.has(formless.at(-1) as string)
  const spelled = isFirm ? formless : withoutTail(withoutTail(formless, DESK), LEGAL)
  const named = spelled.filter((word) => !isAnd(word))
  const words = named.length > 0 ? named : spelled
  return { key: words.join(''), words, spelledKey: spelled.join('') }
}

/** Shortest key in which one wrong letter may still be a slip of the same name. */
const SHORTEST_FOR_TYPO = 6

/** Whether what is left between the common beginning and the common end is a slip's worth. */
function differsOnce(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 2
}

/** One letter of a key added, left out, changed or swapped with its neighbour; never a digit or the first letter. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_FOR_TYPO || a[0] !== b[0]) return false
  if (Math.abs(a.length - b.length) > 1 || !differsOnce(a, b)) return false
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false
  const steps = distance(a, b)
  if (steps <= 1) return true
  if (steps > 2 || a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a[at] === b[at + 1] && a[at + 1] === b[at]
}

function startsWithWords(long: EmployerName, short: EmployerName): boolean {
  return (
    short.key.length >= 4 &&
    short.key.length < long.key.length &&
    long.key.startsWith(short.key) &&
    long.words.some((_, count) => long.words.slice(0, count).join('') === short.key)
  )
}

/**
 * Whether two different keys may still name one employer: a slip of the pen, one name being the
 * beginning of the other ("Northwind", "Northwind Traders"), or an "and" run into the name, as
 * addresses do ("Fern & Oak", "fernandoak").
 *
 * A hint only: "Vertex" and "Vortex" are two firms. Callers need the role or a sender besides.
 */
export function areNearNames(a: EmployerName, b: EmployerName): boolean {
  if (a.key === b.key || a.spelledKey === b.key || a.key === b.spelledKey) return true
  return startsWithWords(a, b) || startsWithWords(b, a) || isSlip(a.key, b.key)
}

/** The parts of an address, or of its domain, that may be a name. */
export const partsOfAddress = (address: string): readonly string[] =>
  address.split(/[@.]/).map((part) => part.replace(/[^a-z\d]/g, ''))

/** Whether a label of a domain is the name: "jobs.corvana.example" of Corvana. */
export const isDomainOf = (domain: string, { key, spelledKey }: EmployerName): boolean =>
  partsOfAddress(domain).some((label) => label === key || label === spelledKey)

/** "mueller" and "muller", "brightwells" and "brightwell": one name in two addresses. */
const otherwiseSpelled = (key: string): string => key.replace(/([aou])e/g, '$1').replace(/s$/, '')

/**
 * Whether two names that are a slip apart are two houses, where each is known to have a domain of
 * its own: not where they are ways to write one name.
 */
export const areTwoHouses = (a: EmployerName, b: EmployerName): boolean =>
  isSlip(a.key, b.key) && otherwiseSpelled(a.key) !== otherwiseSpelled(b.key)

/** The beginnings of a name that may be its short form, in words. */
function beginnings({ words }: EmployerName): readonly string[] {
  const cuts = words.slice(1).map((_, count) => words.slice(0, count + 1).join(''))
  return cuts.filter((beginning) => beginning.length >= 4)
}

/** Longer ones are no names that a person writes twice. */
const LONGEST_FOR_TYPO = 60

/**
 * Where slips are filed: two names that are one slip apart have a common remainder when at most
 * one letter is taken from each. Thus a name meets its slips alone, however many begin alike.
 */
function remainders(key: string): readonly string[] {
  if (key.length < SHORTEST_FOR_TYPO || key.length > LONGEST_FOR_TYPO) return []
  const shorter = Array.from({ length: key.length - 1 }, (_, at) => at + 1)
  return [key, ...shorter.map((at) => key.slice(0, at) + key.slice(at + 1))].map(
    (rest) => `~${rest}`,
  )
}

/** The texts to file a name under, so that its near names find it. */
export function nearKeys(name: EmployerName): readonly string[] {
  const shorter = beginnings(name).map((short) => `<${short}`)
  return [`=${name.key}`, `=${name.spelledKey}`, ...shorter, ...remainders(name.key)]
}

/** The texts to look under for near names (and the name itself). */
export function nearLookups(name: EmployerName): readonly string[] {
  const shorter = beginnings(name).map((short) => `=${short}`)
  const { key } = name
  return [`=${key}`, `=${name.spelledKey}`, `<${key}`, ...shorter, ...remainders(key)]
}
