/**
 * The names in what a profile has as employer: which text is the employer's, which a former or
 * later name of it, which a department, and which another firm that it belongs to.
 */

import { marked } from './marked-text.ts'
import {
  BELONGS,
  MAYBE_BELONGS,
  NO_NAME,
  RENAMED_AT_START,
  RENAMED_BEHIND,
} from './renamed-words.ts'
import {
  isDepartment,
  isListed,
  isLoneHead,
  namesHouse,
  saysKind,
  saysRole,
  standsFor,
} from './stretch-kind.ts'

export type CompanyParts = {
  readonly heads: readonly string[]
  /** Other names of the same: former, later, in brackets. */
  readonly others: readonly string[]
  /** In brackets behind it: another name, or where, what and for whom. */
  readonly bracketed: readonly string[]
  /** Names of the same, or of what it has to do with: "X by Y", "X/Y", a firm behind a department. */
  readonly perhaps: readonly string[]
}

const MAYBE_PARTS = /\p{L}{4}\. |[()[\]|•·,→/]|\s[-–—:@]\s/u
const SEPARATOR =
  /\s+[-–—|/:@]\s+|\s*[|•·]\s*|,\s+(?=[^&]*$)|\.\s+(?=(?:servicio|serviço|service|servizio|department|abteilung|unidad|faculta?d|faculty|departamento) )/i

const plainSpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

type Part = Omit<CompanyParts, 'heads'> & { readonly name: string }

const BY = /^(.+?[^\s])\s+by\s+(\S.+)$/iu
const DONE_BY = /(?:ed|built|made|run|done|side|stand|day|step)$/iu

const withoutOwner = (text: string) =>
  MAYBE_BELONGS.test(text) ? text.replace(BELONGS, '').trim() : text

/** "Facebook/Meta": one firm by two names; short ones are forms ("NV/SA"). */
const EITHER = /^([^/]*[^/\s]{3,})\/([^/\s]{3,}[^/]*)$/u

const AT =
  /^(.+?) (?:at|bei|beim|im|in|chez|à|au|en|presso|hos|bij|w|na|no)(?: (?:the|der|dem|la|le|el))? (.+)$/iu

/** A second name within: of "Velorim by Askerholt" the first, of "Procurement at Wexcombe Water" the last. */
function namesWithin(text: string): readonly string[] {
  const by = / by /i.test(text) ? BY.exec(text) : null
  if (by && !DONE_BY.test(by[1] as string)) return by.slice(1, 2)
  const at = AT.exec(text)
  const isBefore = (before: string) => isDepartment(before) || saysRole(before)
  return at && isBefore(at[1] as string) ? at.slice(2, 3) : []
}

/** One stretch between separators: its name, and other names of the same. */
function readPart(text: string, place = 0): Part {
  const [before = '', ...behind] = text.split('→').map(plainSpaces)
  const others = behind.filter((one) => one !== '').map(withoutOwner)
  const atStart = RENAMED_AT_START.exec(before) ?? (place > 0 ? RENAMED_BEHIND.exec(before) : null)
  if (atStart)
    return {
      ...{ name: '', bracketed: [], perhaps: [] },
      others: [before.slice(atStart[0].length), ...others],
    }
  const name = withoutOwner(before)
  const either = name.includes('/') ? (EITHER.exec(name)?.slice(1, 3) ?? []) : []
  return { name, others, bracketed: either, perhaps: namesWithin(name) }
}

/** "City of Marlbury, Parks & Recreation". */
const LONG_HEAD = /^(\S+(?: \S+){2,}), .*&/u

/** The names in a text of several stretches: all of it, its first, and what stands behind. */
function headsOf(plain: string, parts: readonly Part[], isShort: boolean): readonly string[] {
  const [head, next] = parts
  const isWhole = parts.length > 1 && parts.every(({ name }) => name !== '') && !plain.includes('→')
  return [...(isWhole ? [plain] : []), (isShort ? next : head)?.name ?? '']
}

const filled = (texts: readonly string[]) => texts.filter((text) => text !== '')

/** The parts of a text that may be names: before and in brackets, before and behind separators. */
export function partsOf(written: string): CompanyParts {
  const text = marked(written)
  if (!MAYBE_PARTS.test(text)) {
    const { name, ...more } = readPart(text)
    return { heads: filled([name]), ...more }
  }
  const inside = [...text.matchAll(/[([]([^)\]]+)[)\]]/g)].map(([, one = '']) => readPart(one, 1))
  const plain = plainSpaces(text.replace(/[([][^)\]]*[)\]]/g, ' ')) || text
  const stretches = plain.split(SEPARATOR)
  const named = stretches.filter((one) => !NO_NAME.test(one))
  const parts = (named.length > 0 ? named : stretches).map((one, at) => readPart(one, at))
  const [head, ...behind] = parts
  const isLone = isLoneHead(plain)
  const isShort = head && behind[0] ? standsFor(head.name, behind[0].name) : false
  const others = [...inside, ...parts].flatMap((part) => part.others)
  const kinds = inside.flatMap(({ name }) => (saysKind(name) ? [`${name} ${head?.name}`] : []))
  const isPart = head !== undefined && (isDepartment(head.name) || saysRole(head.name))
  return {
    heads: filled(isLone ? [plain] : headsOf(plain, parts, isShort)),
    others: filled([...others, ...kinds]),
    bracketed: filled([
      ...inside.map(({ name }) => name),
      ...[...inside, ...parts].flatMap((part) => part.bracketed),
    ]),
    perhaps: filled([
      ...(LONG_HEAD.exec(plain)?.slice(1, 2) ?? []),
      ...(isLone && !isListed(plain) ? [head?.name ?? ''] : []),
      ...(head?.perhaps ?? []),
      // "GAP – Gestão Ambiental Paulista": initials may be another's name.
      ...(isShort ? [head?.name ?? ''] : []),
      // "Hospital San Telmo (Ribalta)" for the one of Ribalta.
      ...inside.flatMap(({ name }) => (head && name !== '' ? [`${head.name} ${name}`] : [])),
      ...behind.map(({ name }) => name).filter((name) => isPart || namesHouse(name)),
    ]),
  }
}
