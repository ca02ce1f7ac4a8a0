/**
 * The employer that a person's profile names, as names that can be compared: the name itself, what
 * it was called before, and the same without branch, form and department.
 *
 * Method and limits: docs/methods/people-matching.md. Start reading at `readCompany`.
 */
import { isLegalForm, readEmployerName } from '#core/history/employer-name.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import { FORMS, GROUPS, KINDS, MAKERS, NO_EMPLOYER, PLACES, WRITTEN_OUT } from './company-words.ts'

/** One name of an employer. */
export type CompanyName = {
  /** Without form and place, written out, in plain letters: what is compared first. */
  readonly key: string
  readonly words: readonly string[]
  /** The same without what firms of its kind append; equal to `key` where nothing was. */
  readonly bareKey: string
  readonly bareWords: readonly string[]
  /** What was appended: nothing, what makers of software append, or what any firm does. */
  readonly appended: 'nothing' | 'maker' | 'kind'
  /** Called a group or holding. */
  readonly isGroup: boolean
}

export type Company = {
  readonly text: string
  readonly name: CompanyName
  /** Names in brackets, former and later ones: as far as the text gives them. */
  readonly others: readonly CompanyName[]
}

/** One spelling of umlauts: "mueller" is "muller". */
function plainLetters(word: string): string {
  return foldLetters(word).replace(/([aou])e/g, '$1')
}

function withoutEnd(all: readonly string[], isEnd: (word: string) => boolean): readonly string[] {
  let end = all.length
  while (end > 1 && isEnd(all[end - 1] as string)) end -= 1
  return all.slice(0, end)
}

const isForm = (word: string) => isLegalForm(word) || FORMS.has(word) || PLACES.has(word)

const MAYBE_SPLIT = /A\/S|\bde\b/i

/** Legal forms that are written in parts: "A/S", "S.A. de C.V.". */
function withoutSplitForms(text: string): string {
  if (!MAYBE_SPLIT.test(text)) return text
  return text
    .replace(/\bA\/S\b/gi, ' ')
    .replace(/\bS\.?\s?A\.?(?:\s?B\.?)?\s+de\s+C\.?\s?V\.?/gi, ' ')
}

/** Asked first: most names have none, and splitting them costs. */
const MAYBE_GROUP = /gr[ou]|holding|koncern/i

function hasGroupWord(text: string): boolean {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => GROUPS.has(word))
}

function companyName(written: string): CompanyName | null {
  const text = withoutSplitForms(written)
  const read = readEmployerName(text)
  if (!read) return null
  const isGroup = MAYBE_GROUP.test(text) && hasGroupWord(text)
  const [first = ''] = read.words
  const named = read.words.length > 1 && GROUPS.has(first) ? read.words.slice(1) : read.words
  const words = withoutEnd(named, isForm).map((word) => WRITTEN_OUT.get(word) ?? word)
  const bareWords = withoutEnd(words, (word) => MAKERS.has(word) || KINDS.has(word))
  const gone = words.slice(bareWords.length)
  const appended =
    gone.length === 0 ? 'nothing' : gone.every((word) => MAKERS.has(word)) ? 'maker' : 'kind'
  const keyOf = (some: readonly string[]) => plainLetters(some.join(''))
  return { key: keyOf(words), words, bareKey: keyOf(bareWords), bareWords, appended, isGroup }
}

const FORMER =
  '(?:formerly(?: known as)?|previously|now(?: known as)?|aka|a\\.k\\.a\\.|f\\/?k\\/?a|ex|ehemals|vormals|früher|jetzt|anciennement|antes|ahora|anteriormente|agora|già|voorheen)'
/** Behind a bracket, a comma or a dash: another name of the same, or another firm it belongs to. */
const OTHER_NAME = new RegExp(`^${FORMER}[\\s:-]+(?!part of|a\\b|an\\b|with\\b|at\\b)(.+)$`, 'iu')
const BELONGS = /^(?:now )?(?:part of|an? |acquired by|subsidiary of|member of)/iu

const MAYBE_PARTS = /[()[\]|•·,]|\s[-–—/:@]\s/

/** The parts of a text that may be names: before and in brackets, before and behind separators. */
function partsOf(text: string): {
  readonly heads: readonly string[]
  readonly others: readonly string[]
} {
  if (!MAYBE_PARTS.test(text)) return { heads: [text], others: [] }
  const brackets = [...text.matchAll(/[([]([^)\]]+)[)\]]/g)].map(([, inside = '']) => inside.trim())
  const plain =
    text
      .replace(/[([][^)\]]*[)\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || text
  const [head = '', ...behind] = plain.split(/\s+[-–—|/:@]\s+|\s*[|•·]\s*|,\s+(?=[^&]*$)/)
  const others = [...brackets, ...behind].flatMap((part) => {
    if (BELONGS.test(part)) return []
    const other = OTHER_NAME.exec(part)?.[1]
    return other ? [other] : brackets.includes(part) ? [part] : []
  })
  const isOnlyOther = behind.some((part) => OTHER_NAME.test(part) || BELONGS.test(part))
  return { heads: isOnlyOther || head === plain ? [head] : [plain, head], others }
}

const notNull = <T>(value: T | null): value is T => value !== null

/**
 * Reads what a profile has as employer.
 *
 * @returns `null` where it names none ("Self-employed", "Stealth Startup")
 * @example readCompany('Meta (formerly Facebook)')?.others.map(({ key }) => key) // => ['facebook']
 */
export function readCompany(text: string): Company | null {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  if (trimmed === '' || NO_EMPLOYER.test(trimmed)) return null
  const { heads, others } = partsOf(trimmed)
  const [name, ...further] = heads.map(companyName).filter(notNull)
  if (!name) return null
  return { text: trimmed, name, others: [...further, ...others.map(companyName).filter(notNull)] }
}
