/**
 * The names in what a profile has as employer: which text is the employer's, which a former or
 * later name of it, which a department, and which another firm that it belongs to.
 */

import { foldLetters } from '#core/model/fold-letters.ts'
import { DEPARTMENT_ENDS, DEPARTMENTS, LITTLE } from './company-words.ts'
import { isInitialsOf, plainWords } from './plain-words.ts'

export type CompanyParts = {
  readonly heads: readonly string[]
  /** Other names of the same: former, later, in brackets. */
  readonly others: readonly string[]
  /** Names of the same, or of what it has to do with: "X by Y", "X/Y", a firm behind a department. */
  readonly perhaps: readonly string[]
}

/** Marks that say nothing of a name, and such as stand before one. */
const MARKS = /[™®©℠\p{Extended_Pictographic}\p{Regional_Indicator}]|\u{FE0F}|\u{200D}/gu
const MAYBE_MARKS = /[^\p{L}\p{N}\s.,&'’()/-]/u
const BEFORE = /^\s*(?:https?:\/\/|[@#*•"“„«]+)\s*/iu

/** "Block ex Square": small, between two names. */
const EX = /(?<=[^\s(,;:–-] )ex (?=\p{Lu})/gu

const ARROW = ' → '
const ARROWS = /\s*(?:[→⇒➔➜➡⟶»]|[-=–]+>)\s*/gu

/** "LarchHQ", as accounts are called. */
const ACCOUNT = /(?<=\p{Ll}{3})HQ$/u

/** Another name of the same, wherever it stands. */
const RENAMED =
  /(?<=^|[\s,(;[])(?:(?:was |been )?(?:formerly|previously)(?: (?:known|called)(?: as)?)?|f\/?k\/?a|(?:is |are )?now (?:known|called) (?:as )?|(?:is|are) now|aka|a\.k\.a\.|d\/?b\/?a|doing business as|t\/a|trading as|née|nee|rebranded (?:as|to|from)|rebrand of|renamed (?:as|to|from)?|vormals|ehemals|ehem\.?|firmierend als|(?:heißt|ist) jetzt|anciennement|désormais|maintenant|devenue?|devient|ahora es|es ahora|agora é|antigamente|antigo|antiga|anteriormente|precedentemente|tidligere|tidigare|voorheen|dawniej|wcześniej|entinen|aiemmin|eski adıyla|korábban|fosta|fost|πρώην|бывш(?:ий|ая)|ex-)(?=[\s:]|(?<=-)\p{L})(?![\s:]*(?:part of|an?|with|at|in)\b)[\s:]*/giu
const MAYBE_RENAMED =
  /former|previ|fka|f\/k|now|aka|a\.k|dba|d\/b|t\/a|trading|doing|n[ée]e|re(?:brand|named)|vormals|ehem|firmier|jetzt|mainten|devien|ahora|agora|ancien|désorm|devenu|antig|anteri|preced|tidlig|tidig|voorh|dawn|wcze|entin|aiem|eski|koráb|fost|πρώην|бывш|ex-/iu
/** The same by words that names have as well: only where a part begins with them. */
const RENAMED_AT_START =
  /^(?:now(?: known as)?|ex|früher|jetzt|heute|antes|ahora|agora|già|ora|ex\.)(?![\s:-]*(?:part of|an?|with|at|in)\b)[\s:-]+/iu
/** It belongs to another: what follows is no name of it. */
const BELONGS =
  /(?:^|\s)(?:(?:is |are )?(?:now )?(?:a )?part of|acquired by|owned by|backed by|powered by|merged (?:with|into)|(?:a )?(?:subsidiary|member|division|brand|unit) of|an? .+ (?:company|business|brand|subsidiary)|ein unternehmen der|une? (?:société|filiale|marque) d[eu]|teil der|una? (?:empresa|società) d[ei]l?)(?=\s|$).*$/iu
const MAYBE_BELONGS = /\b(?:of|by|with|into|an?|ein|une?|una|der)\b/i
const BY = /^(.+?[^\s])\s+by\s+(\S.+)$/iu
const DONE_BY = /(?:ed|built|made|run|done|side|stand|day|step)$/iu

const MAYBE_PARTS = /[()[\]|•·,→/]|\s[-–—:@]\s/
const SEPARATOR = /\s+[-–—|/:@]\s+|\s*[|•·]\s*|,\s+(?=[^&]*$)/

const plainSpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

function marked(written: string): string {
  const text = written.replaceAll('&amp;', '&')
  const plain = MAYBE_MARKS.test(text)
    ? text.replace(MARKS, ' ').replace(ARROWS, ARROW).replace(BEFORE, '')
    : text
  const renamed = plain.replace(ACCOUNT, ' HQ').replace(EX, ARROW)
  return MAYBE_RENAMED.test(renamed) ? renamed.replace(RENAMED, ARROW) : renamed
}

type Part = Pick<CompanyParts, 'others' | 'perhaps'> & { readonly name: string }

/** "Facebook/Meta": one firm by two names; short ones are forms ("NV/SA"). */
const EITHER = /^([^/]*[^/\s]{3,})\/([^/\s]{3,}[^/]*)$/u

const AT = /^(.+?) (?:at|bei|chez|presso|hos|bij) (.+)$/iu

/** A second name within: "Velorim by Askerholt", "Procurement at Wexcombe Water". */
function namesWithin(text: string): readonly string[] {
  const by = / by /i.test(text) ? BY.exec(text) : null
  if (by && !DONE_BY.test(by[1] as string)) return by.slice(1, 3)
  const at = AT.exec(text)
  return at && isDepartment(at[1] as string) ? at.slice(2, 3) : []
}

/** One stretch between separators: its name, and other names of the same. */
function readPart(text: string): Part {
  const [before = '', ...behind] = text.split('→').map(plainSpaces)
  const others = behind.filter((one) => one !== '').map(withoutOwner)
  const atStart = RENAMED_AT_START.exec(before)
  if (atStart)
    return { name: '', others: [before.slice(atStart[0].length), ...others], perhaps: [] }
  const name = withoutOwner(before)
  const either = name.includes('/') ? (EITHER.exec(name)?.slice(1, 3) ?? []) : []
  return { name, others: [...others, ...either], perhaps: namesWithin(name) }
}

const withoutOwner = (text: string) =>
  MAYBE_BELONGS.test(text) ? text.replace(BELONGS, '').trim() : text

/** "Sales", "Data Team", "Department of Chemistry": a part of the employer named behind it. */
function isDepartment(text: string): boolean {
  const words = foldLetters(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const [first = '', second] = words
  if (words.length === 2 && DEPARTMENT_ENDS.has(second as string)) return true
  return DEPARTMENTS.has(first) && (second === undefined || LITTLE.has(second))
}

/** "UW – University of Wexcombe": initials before what they stand for. */
function standsFor(head: string, behind: string): boolean {
  const [word = '', ...more] = plainWords(head) ?? []
  return more.length === 0 && isInitialsOf(word, plainWords(behind) ?? [])
}

/** The names in a text of several stretches: all of it, its first, and what stands behind. */
function headsOf(plain: string, parts: readonly Part[]): readonly string[] {
  const [head, next] = parts
  const isWhole = parts.length > 1 && parts.every(({ name }) => name !== '') && !plain.includes('→')
  const isShort = head && next ? standsFor(head.name, next.name) : false
  return [...(isWhole ? [plain] : []), head?.name ?? '', ...(isShort ? [next?.name ?? ''] : [])]
}

const filled = (texts: readonly string[]) => texts.filter((text) => text !== '')

/** The parts of a text that may be names: before and in brackets, before and behind separators. */
export function partsOf(written: string): CompanyParts {
  const text = marked(written)
  if (!MAYBE_PARTS.test(text)) {
    const { name, others, perhaps } = readPart(text)
    return { heads: filled([name]), others, perhaps }
  }
  const inside = [...text.matchAll(/[([]([^)\]]+)[)\]]/g)].map(([, one = '']) => readPart(one))
  const plain = plainSpaces(text.replace(/[([][^)\]]*[)\]]/g, ' ')) || text
  const parts = plain.split(SEPARATOR).map(readPart)
  const [head, ...behind] = parts
  const others = [
    ...inside.map(({ name }) => name),
    ...[...inside, ...parts].flatMap((part) => part.others),
  ]
  const isPart = head !== undefined && isDepartment(head.name)
  return {
    heads: filled(headsOf(plain, parts)),
    others: filled(others),
    perhaps: filled([...(head?.perhaps ?? []), ...(isPart ? behind.map(({ name }) => name) : [])]),
  }
}
