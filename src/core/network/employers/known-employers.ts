/**
 * The employers of a search, filed by each way that a name may meet them; and the names of all,
 * contacts' employers too, by their words: which words are nobody else's here.
 */
import type { CompanyName } from './company-name.ts'
import { LITTLE } from './company-words.ts'
import { keyOf, plainWords } from './plain-words.ts'
import { type Company, readCompany } from './read-company.ts'

type Filed = ReadonlyMap<string, readonly number[]>

export type KnownEmployers = {
  readonly targets: readonly (Company | null)[]
  readonly byKey: Filed
  /** As web addresses have them: in one run, with the "and" spelled out. */
  readonly byWebKey: Filed
  readonly byBareKey: Filed
  readonly byCollapsed: Filed
  readonly byTelling: Filed
  readonly byKin: Filed
  readonly byLed: Filed
  readonly byInstitution: Filed
  readonly byBody: Filed
  readonly byTurned: Filed
  readonly byInitials: Filed
  readonly byFirstWord: Filed
  readonly byLastWord: Filed
  /** By first letter and length: where a slip of the pen is looked for. */
  readonly byShape: Filed
  /** Names, without what is appended, by the longer words in them. */
  readonly withWord: ReadonlyMap<string, ReadonlySet<string>>
  /** The same by the word that they begin with. */
  readonly beginWith: ReadonlyMap<string, ReadonlySet<string>>
}

/** First letter and length of a name. */
export const shapeOf = (key: string, longer = 0): string => `${key[0]}${key.length + longer}`

export const collapsed = (key: string): string => key.replace(/(\D)\1+/g, '$1')

/** Shortest bare word that is taken for a longer name, or for one with more behind it. */
export const SHORTEST_ALONE = 5

export const namesOf = ({ name, others, bracketed }: Company): readonly CompanyName[] => [
  name,
  ...others,
  ...bracketed,
]

const AND_BETWEEN = /\s*[&+]\s*|\s(?:and|und|et|y|e|og|och|en)\s/iu
const SPELLED_AND = ['and', 'und', 'et', 'og', 'och']

type Texts = readonly (string | null | undefined)[]

function filedBy(
  targets: readonly (Company | null)[],
  textsOf: (company: Company) => Texts,
): Filed {
  const places = new Map<string, number[]>()
  for (const [at, company] of targets.entries()) {
    for (const text of new Set(company === null ? [] : textsOf(company))) {
      if (text) places.set(text, [...(places.get(text) ?? []), at])
    }
  }
  return places
}

const filed = (
  targets: readonly (Company | null)[],
  textsOf: (name: CompanyName) => Texts,
  isOthersToo = true,
): Filed =>
  filedBy(targets, (company) => (isOthersToo ? namesOf(company) : [company.name]).flatMap(textsOf))

/** "tallowandfinch" and "tallowundfinch" for "Tallow & Finch". */
function webKeysOf({ text }: Company): readonly string[] {
  const parts = text.split(AND_BETWEEN).map((part) => keyOf(plainWords(part) ?? []))
  return parts.length === 2 && !parts.includes('') ? SPELLED_AND.map((and) => parts.join(and)) : []
}

/** The name without the department behind it. */
function shortestOf({ name, others, perhaps }: Company): CompanyName {
  const heads = [...others, ...perhaps].filter(({ key }) => name.key.startsWith(key))
  return heads.reduce((short, one) => (one.key.length < short.key.length ? one : short), name)
}

/** First letters of three words and more: fewer stand for too much. */
function initialsOf({ words }: CompanyName): readonly string[] {
  const telling = words.filter((word) => !LITTLE.has(word))
  return telling.length < 3 ? [] : [telling.map(([letter]) => letter).join('')]
}

export function knownEmployers(
  employers: readonly { readonly name: string }[],
  companies: readonly Company[],
): KnownEmployers {
  const targets = employers.map(({ name }) => readCompany(name))
  const withWord = new Map<string, Set<string>>()
  const beginWith = new Map<string, Set<string>>()
  const add = (map: Map<string, Set<string>>, word: string, key: string) => {
    const keys = map.get(word)
    if (keys) keys.add(key)
    else map.set(word, new Set([key]))
  }
  for (const company of [...targets.filter((one) => one !== null), ...companies]) {
    const { bareWords, words } = shortestOf(company)
    const name = bareWords.join(' ')
    add(beginWith, words[0] ?? '', name)
    for (const word of words) if (word.length >= SHORTEST_ALONE) add(withWord, word, name)
  }
  return {
    targets,
    byKey: filed(targets, ({ key }) => [key]),
    byWebKey: filedBy(targets, webKeysOf),
    byBareKey: filed(targets, ({ bareKey }) => [bareKey]),
    byCollapsed: filed(targets, ({ key }) => [collapsed(key)]),
    byTelling: filed(targets, ({ tellingKey }) => [tellingKey]),
    byKin: filed(targets, ({ kinKey }) => [kinKey]),
    byLed: filed(targets, ({ ledKey }) => [ledKey]),
    byInstitution: filed(targets, ({ institution }) => [institution?.key]),
    byBody: filed(targets, ({ body }) => [body?.key]),
    byTurned: filed(targets, ({ turnedKey }) => [turnedKey]),
    byInitials: filed(targets, initialsOf),
    byFirstWord: filed(targets, ({ words }) => words.slice(0, 1), false),
    byLastWord: filed(targets, ({ words }) => words.slice(-1), false),
    byShape: filed(targets, ({ key }) => [shapeOf(key)], false),
    withWord,
    beginWith,
  }
}

export const targetAt = ({ targets }: KnownEmployers, at: number): Company => targets[at] as Company
