/** Words of an employer's name in plain letters, without its legal form and place. */
import { parse } from 'tldts'
import { isLegalForm, readEmployerName } from '#core/history/employer-name.ts'
import { foldLetters } from '#core/model/fold-letters.ts'
import {
  AND,
  DESKS,
  GROUPS,
  HOME_OFFICE,
  KINDS,
  LEADING,
  LITTLE,
  MAKERS,
  MAYBE_WORD_RUN,
  NAMED_BY_PLACE,
  WORD_RUNS,
  WRITTEN_OUT,
} from './company-words.ts'
import { INSTITUTIONS } from './institution-words.ts'
import { ANYWHERE_FORMS, EASTERN_FORM, FORM_RUN, FORMS, FRONT_FORMS } from './legal-forms.ts'
import { LONG_PLACES, PLACES } from './place-words.ts'

/** One spelling of umlauts: "mueller" is "muller". */
export const keyOf = (words: readonly string[]): string => words.join('').replace(/([aou])e/g, '$1')

const lettersOf = (word: string) => [...word].toSorted().join('')

/** Longer ones by their letters: "gruop" is none of anybody's name. */
const FORMS_BY_LETTERS = new Set(
  [...GROUPS, 'limited', 'incorporated', 'corporation']
    .filter((word) => word.length > 4)
    .map(lettersOf),
)

export const isForm = (word: string): boolean =>
  isLegalForm(word) ||
  FORMS.has(word) ||
  GROUPS.has(word) ||
  (word.length > 4 && FORMS_BY_LETTERS.has(lettersOf(word)))

/** Says what kind or where, and not who. */
export const isGeneric = (word: string) =>
  LITTLE.has(word) ||
  INSTITUTIONS.has(word) ||
  LEADING.has(word) ||
  KINDS.has(word) ||
  MAKERS.has(word) ||
  NAMED_BY_PLACE.has(word) ||
  /^(?:stadt|ville|comune|gemeente|gemeinde|city|town|council|mairie)$/.test(word)

/** Whether any of the words says who, and not only what kind. */
export const tellsWho = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 1 && !isGeneric(word))

/** "S. r. o." and "A/S": letters on their own at the end are one form. */
function withLettersJoined(words: readonly string[]): readonly string[] {
  let start = words.length
  while (start > 1 && (words[start - 1] as string).length === 1) start -= 1
  return words.length - start < 2 ? words : [...words.slice(0, start), words.slice(start).join('')]
}

/** The name without forms at its end: "sp z oo", "sa de cv", "gmbh co kg". */
export function withoutForms(all: readonly string[]): readonly string[] {
  let words = withLettersJoined(all)
  for (;;) {
    const [last = '', before = ''] = [words.at(-1), words.at(-2)]
    const run = words.length > 2 ? FORM_RUN.exec(words.join(' ')) : null
    if (run) words = words.join(' ').slice(0, run.index).split(' ')
    else if (words.length > 1 && isForm(last)) words = words.slice(0, -1)
    else if (words.length > 2 && words !== all && last === 'de' && isForm(before))
      words = words.slice(0, -2)
    else return words
  }
}

/** Without "India", "of America", "do Brasil", "New York" at the end: not where a place is the name. */
function withoutPlaces(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1) {
    const isLong = end > 2 && LONG_PLACES.has(words.slice(end - 2, end).join(' '))
    if (!isLong && !PLACES.has(words[end - 1] as string)) break
    let rest = end - (isLong ? 2 : 1)
    const hasLittle = rest > 1 && LITTLE.has(words[rest - 1] as string)
    if (hasLittle) rest -= 1
    if (!tellsWho(words.slice(0, rest))) break
    end = rest
  }
  return words.slice(0, end)
}

/** "PT Samudra", "Grupo Tamarel", "Firma X": what stands before a name and is none of it. */
function withoutFront(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words
  const isFront = GROUPS.has(first) || FRONT_FORMS.has(first)
  // A foundation of a lone name may be another's than the firm of that name.
  if (first === 'stichting' && rest.length < 2) return words
  if (first === 'us' && rest[0] === 'department') return rest
  return isFront && tellsWho(rest) ? rest : words
}

/** "UFI Universidade Federal de Itaúna": initials beside what they stand for. */
function withoutInitials(words: readonly string[]): readonly string[] {
  if (words.length < 3) return words
  const [first = '', ...behind] = words
  if (first.length < 6 && (isInitialsOf(first, behind) || isMadeOf(first, behind))) return behind
  const last = words.at(-1) as string
  const before = words.slice(0, -1)
  return last.length < 6 && isInitialsOf(last, before) ? before : words
}

/** Whether a word is made of the first letters of others, with or without the little ones. */
export function isInitialsOf(word: string, words: readonly string[]): boolean {
  if (word.length < 2) return false
  const initials = (some: readonly string[]) => some.map(([letter]) => letter).join('')
  const telling = words.filter((one) => !LITTLE.has(one))
  return telling.length > 1 && (word === initials(telling) || word === initials(words))
}

/** "SWB" of "Stadtwerke Brennighausen": with the first letters of words run together. */
function isMadeOf(word: string, words: readonly string[]): boolean {
  const telling = words.filter((one) => !LITTLE.has(one))
  const parts = telling.flatMap((one) => one.split(COMPOUND_AT).filter(Boolean))
  if (word.length < 2 || parts.length === telling.length) return false
  const initials = (some: readonly string[]) => some.map(([letter]) => letter)
  return holdsInOrder(word, initials(telling)) && holdsInOrder(initials(parts), [...word])
}

function holdsInOrder(all: Iterable<string | undefined>, wanted: readonly (string | undefined)[]) {
  let at = 0
  for (const one of all) if (one === wanted[at]) at += 1
  return at === wanted.length
}

const COMPOUND_AT = /(?=werke|verwaltung|kasse|bank|haus|hochschule|klinik|verein|verband)/

/** "Steuerberatungsgesellschaft" is a firm of "Steuerberatung". */
const FIRM_OF = /(?<=.{4}ung)sgesellschaft$/

/** Dutch in short: "v/d Berg", "v.d. Berg". */
const VAN_DER = /(?<![\p{L}\d])v[/.]\s?d\.?(?=\s)/iu

/** French and Italian "d'" and "l'" within a name. */
const ELISION = /(?<=\s)([dl])['’](?=\p{L})/giu

/** "halcro.pl": the name before a public suffix; "Dr.Oetker" has none. */
function withoutWebEnd(text: string): string {
  if (!/^\S{2,}\.\S{2,}$/.test(text)) return text
  const { domainWithoutSuffix, isIcann } = parse(text)
  return isIcann && domainWithoutSuffix && domainWithoutSuffix.length > 2
    ? domainWithoutSuffix
    : text
}

const LONE_DESK = /^\S+ (recruitment|recruiting|talent)$/i

const ASCII = /^[\0-\x7f]*$/

/** @returns `null` when the text holds no letter or digit */
export function plainWords(text: string): readonly string[] | null {
  const written = withoutWebEnd(ASCII.test(text) ? text : text.replace(EASTERN_FORM, ' '))
  const read = readEmployerName(written.replace(ELISION, '$1 ').replace(VAN_DER, 'van der'))
  if (!read) return null
  // "Target Recruitment" is a desk of Target, or a firm of that name.
  const desk = read.words.length === 1 ? LONE_DESK.exec(written)?.[1] : undefined
  const formless = withoutForms([...read.words, ...(desk ? [desk] : [])].map(foldLetters))
  const last = formless.length - 1
  const folded = withRunsJoined(formless)
    .filter((word, at) => at === 0 || at === last || !(AND.has(word) || ANYWHERE_FORMS.has(word)))
    .map((word, _, all) => (all.length > 1 ? (WRITTEN_OUT.get(word) ?? word) : word))
    .map((word) => word.replace(FIRM_OF, ''))
  const named = withoutInitials(withoutFront(folded))
  const placed = withoutDesk(withoutForms(withoutPlaces(named)))
  const [, kind = '', ...more] = placed
  const isOwnFirm = ENTITY.test(written) && OWN_FIRMS.has(kind)
  return isOwnFirm && more.every((word) => word === 'international') ? placed.slice(0, 1) : placed
}

/** "Apple Retail UK Limited", "Apple Distribution International Ltd.": a large firm's own companies. */
const OWN_FIRMS = new Set(['retail', 'distribution', 'operations'])
const ENTITY = / (?:ltd|limited|inc|llc|gmbh|b\.?v|s\.?a\.?s?|plc)\.?$/i

/** "NHS Foundation Trust" and "NHS FT" as one word. */
function withRunsJoined(words: readonly string[]): readonly string[] {
  const text = words.join(' ')
  if (words.length < 2 || !MAYBE_WORD_RUN.test(text)) return words
  return WORD_RUNS.reduce((all, [run, as]) => all.replace(run, as), text)
    .trim()
    .split(' ')
}

function withoutDesk(named: readonly string[]): readonly string[] {
  const words = named.length > 1 ? named.join(' ').replace(HOME_OFFICE, '').split(' ') : named
  const rest = words.slice(0, -1)
  if (words.at(-1) === 'office' && PLACES.has(rest.at(-1) ?? '')) return withoutPlaces(rest)
  return words.length > 1 && DESKS.has(words.at(-1) as string) && tellsWho(rest) ? rest : words
}
