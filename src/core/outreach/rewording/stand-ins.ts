/**
 * Takes out of a letter what must neither leave nor be changed, and puts it back.
 *
 * Names of people, employers and roles, addresses, links, long numbers, gaps, and words that look
 * like names become numbered stand-ins, `{employer-2}`. A language model so never sees them and
 * cannot misspell them. What nobody recorded and does not look like a name stays; therefore the
 * person sees the text first. Start reading at `withStandIns`.
 */
import type { ToneLanguageId } from '#core/model/tone.ts'
import { REWORDING_WORDS } from './letter-language.ts'
import { STAND_IN } from './letter-words.ts'

export const STAND_IN_KINDS = [
  'name',
  'employer',
  'role',
  'address',
  'link',
  'number',
  'gap',
  'term',
] as const
export type StandInKind = (typeof STAND_IN_KINDS)[number]

/** What is known by name, as it is written. */
export type KnownName = {
  readonly kind: 'name' | 'employer' | 'role' | 'term'
  readonly text: string
  /** Whether its parts go for it as well, as for those whom the letter is about: "Priya". */
  readonly byParts?: boolean
}

export type StandIn = {
  /** `{name-1}` */
  readonly sign: string
  readonly kind: StandInKind
  /** What it stands for. */
  readonly value: string
}

export type CoveredText = { readonly text: string; readonly standIns: readonly StandIn[] }

const GAP = /\[[^[\]\n]*\p{L}[^[\]\n]*\]/gu
const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu
/** With its scheme, or a bare host such as `cv.example/mara`. */
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]*[^\s<>"')\].,;:!?]|\b(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,}(?:\/[^\s<>"')\]]*[^\s<>"')\].,;:!?])?/gu
/** Six digits or more: telephone numbers, case numbers. A date is none. */
const LONG_NUMBER =
  /(?<![\p{L}\p{N}#/])(?!\d{4}-\d\d-\d\d(?!\d)|\d\d?\/\d\d?\/\d{2,4}(?!\d))\+?\(?\d(?:[ \u00a0()/-]{0,2}\d){5,}(?![\p{L}\p{N}])/gu
/** Capitals inside of a word: SQL, GitHub. */
const INNER_CAPITALS =
  /(?<![\p{L}\p{N}'’-])[\p{L}\p{N}]*(?:\p{Lu}[\p{L}\p{N}]*){2,}(?![\p{L}\p{N}])/gu
/** Legal forms behind an employer's name. */
const LEGAL_FORM =
  /[ ,]+(?:inc|ltd|llc|plc|gmbh|ag|se|kg|corp|co|group|limited)\.?(?: & co\.? kg)?$/iu

/** @returns `false` for a text whose own braces would be taken for stand-ins */
export const canStandIn = (text: string): boolean => !/[{}]/.test(text)

/**
 * The letter with stand-ins, numbered as they come; one value has one stand-in wherever it stands.
 *
 * @param text  without curly brackets (see `canStandIn`)
 * @param known names that records hold, as they may stand in the letter
 * @example withStandIns('Dear Ada Lee,', [{ kind: 'name', text: 'Ada Lee' }], 'en').text // => 'Dear {name-1},'
 */
export function withStandIns(
  text: string,
  known: readonly KnownName[],
  language: ToneLanguageId,
): CoveredText {
  const held: { kind: StandInKind; value: string }[] = []
  const hold = (kind: StandInKind) => (value: string) => {
    const at = held.findIndex((one) => one.kind === kind && one.value === value)
    return `{#${at >= 0 ? at : held.push({ kind, value }) - 1}#}`
  }
  let rest = text
    .replace(GAP, hold('gap'))
    .replace(ADDRESS, hold('address'))
    .replace(LINK, hold('link'))
    .replace(LONG_NUMBER, hold('number'))
  for (const { kind, pattern } of namePatterns(text, known, language)) {
    rest = rest.replace(pattern, hold(kind))
  }
  rest = rest.replace(INNER_CAPITALS, hold('term'))
  if (REWORDING_WORDS[language].nouns === null) {
    rest = rest.replace(unknownNames(language), hold('term'))
  }
  return numbered(rest, held)
}

function numbered(
  text: string,
  held: readonly { readonly kind: StandInKind; readonly value: string }[],
): CoveredText {
  const standIns: StandIn[] = []
  const signs = new Map<string, string>()
  const covered = text.replace(/\{#(\d+)#\}/g, (mark, at: string) => {
    const known = signs.get(mark)
    if (known !== undefined) return known
    const { kind, value } = held[Number(at)] as (typeof held)[number]
    const sign = `{${kind}-${standIns.length + 1}}`
    standIns.push({ sign, kind, value })
    signs.set(mark, sign)
    return sign
  })
  return { text: covered, standIns }
}

/** The text with all that stood for something put back; an unknown sign stays. */
export function withoutStandIns(text: string, standIns: readonly StandIn[]): string {
  const values = new Map(standIns.map(({ sign, value }) => [sign, value]))
  return text.replace(STAND_IN, (sign) => values.get(sign) ?? sign)
}

const escaped = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('\\s+')

/** The longest first, so that a part never takes the place of the whole. */
function namePatterns(letter: string, known: readonly KnownName[], language: ToneLanguageId) {
  const all = known.flatMap((one) => spellingsOf(one, language))
  return all
    .filter(({ text }) => letter.includes(text.split(/\s/, 1)[0] as string))
    .toSorted((a, b) => b.text.length - a.text.length)
    .map(({ kind, text }) => ({
      kind,
      // A genitive keeps its ending outside.
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped(text)}(?=(?:['’]?s)?(?![\\p{L}\\p{N}]))`,
        'gu',
      ),
    }))
}

/** Whole, in small letters where it is a role, and by the parts that a person would write alone. */
function spellingsOf(
  { kind, text, byParts = false }: KnownName,
  language: ToneLanguageId,
): readonly KnownName[] {
  const whole = text.trim()
  const { small } = REWORDING_WORDS[language]
  const telling = whole
    .split(/[\s,.()]+/u)
    .filter((word) => /^\p{Lu}.+/u.test(word) && !small.has(word.toLowerCase()))
  const parts = {
    name: byParts ? telling : [],
    employer: [whole.replace(LEGAL_FORM, ''), ...(byParts ? telling.slice(0, 1) : [])],
    role: [whole.toLowerCase()],
    term: [],
  }[kind]
  return [...new Set([whole, ...parts])]
    .filter((one) => /\p{L}.*[\p{L}\p{N}]/u.test(one))
    .map((one) => ({ kind, text: one }))
}

/** Runs of words with a capital inside of a sentence, where only names have one. */
function unknownNames(language: ToneLanguageId): RegExp {
  const { months, weekdays, pronouns } = REWORDING_WORDS[language]
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const none = [...pronouns, ...[...months, ...weekdays].map(capital)].map((word) =>
    word.replace("'", "['’]"),
  )
  const word = `(?!(?:${none.join('|')})(?![\\p{L}\\p{N}]))\\p{Lu}[\\p{L}\\p{N}]*(?:[&+#/.'’-][\\p{L}\\p{N}]+)*[+#]*`
  return new RegExp(`(?<=[\\p{L}\\p{N},;)}%”"’'&] )${word}(?: ${word})*`, 'gu')
}
