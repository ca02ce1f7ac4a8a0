/**
 * One written name of an employer, as what can be compared: without form and place, without what
 * its kind appends, and as the office or institution that it is.
 *
 * Method and limits: docs/methods/people-matching.md. Start reading at `companyName`.
 */
import { foldLetters } from '#core/model/fold-letters.ts'
import {
  ARTICLES,
  GROUPS,
  KIN,
  KIN_ALIKE,
  KINDS,
  LEADING,
  LITTLE,
  MAKERS,
} from './company-words.ts'
import {
  type Institution,
  institutionOf,
  type PublicBody,
  publicBodyOf,
} from './institution-name.ts'
import { keyOf, plainWords, tellsWho } from './plain-words.ts'

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
  /** Without little words between: "Caisse du Vallon" as "Caisse Vallon". */
  readonly tellingWords: readonly string[]
  readonly tellingKey: string
  /** With words that may be one firm's or another's in one form: "healthcare" as "health". */
  readonly kinKey: string
  /** Behind "Banco", "Hotel" and the like; `null` for others. */
  readonly ledKey: string | null
  /** Its words in the order of the alphabet, a trade in one word. */
  readonly turnedKey: string
  readonly institution: Institution | null
  readonly body: PublicBody | null
}

/** The words without what firms of its kind append. */
export function withoutAppended(words: readonly string[]): readonly string[] {
  let end = words.length
  const isAppended = (word: string) => MAKERS.has(word) || KINDS.has(word)
  while (end > 1 && isAppended(words[end - 1] as string)) end -= 1
  return words.slice(0, end)
}

/** Asked first: most names have none, and splitting them costs. */
const MAYBE_GROUP = /gr[ou]|holding|kon[cz]ern|konsern/i

function hasGroupWord(text: string): boolean {
  return foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => GROUPS.has(word))
}

/** @returns `null` when the text holds no letter or digit */
export function companyName(written: string): CompanyName | null {
  const words = plainWords(written)
  return words && nameOf(words, MAYBE_GROUP.test(written) && hasGroupWord(written))
}

/** A name with words that may be one firm's or another's in one form. */
export const kinKeyOf = (words: readonly string[]): string =>
  keyOf(words.map((word, at) => (at === 0 ? word : (KIN.get(word) ?? word))))

/** One trade in one word, where other words for it tell no other firm: "brauerei" is "brewing". */
function tradeOf(word: string): string {
  const trade = KIN.get(word) ?? word
  return KIN_ALIKE.has(trade) ? trade : word
}

/** A name by its words, as `plainWords` gives them. */
export function nameOf(words: readonly string[], isGroup: boolean): CompanyName {
  const bareWords = withoutAppended(words)
  const gone = words.slice(bareWords.length)
  const [first = '', ...behind] = words
  const tellingWords = words.filter((word, at) => !(at === 0 ? ARTICLES : LITTLE).has(word))
  return {
    ...{ key: keyOf(words), words, bareKey: keyOf(bareWords), bareWords, isGroup },
    appended:
      gone.length === 0 ? 'nothing' : gone.every((word) => MAKERS.has(word)) ? 'maker' : 'kind',
    ...{ tellingWords, tellingKey: keyOf(tellingWords) },
    kinKey: kinKeyOf(words),
    ledKey: LEADING.has(first) && tellsWho(behind) ? keyOf(behind) : null,
    turnedKey: words
      .filter((word) => !LITTLE.has(word))
      .map((word) => keyOf([tradeOf(word)]))
      .toSorted()
      .join(' '),
    institution: institutionOf(words),
    body: publicBodyOf(words),
  }
}
