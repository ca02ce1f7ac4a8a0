/**
 * Words of a new wording that the letter does not have: those that may be names, which refuse it,
 * and all others that carry something, which are shown to the person.
 */
import type { ToneLanguageId } from '#core/model/tone.ts'
import { REWORDING_WORDS } from './letter-language.ts'
import { stemOf, wordsOf } from './letter-words.ts'
import { withoutSigns } from './said-facts.ts'

/** A capital where no sentence begins: behind a letter, a digit or a sign that ends none. */
const INSIDE =
  /(?<=[\p{L}\p{N},;)%”"’'–—&/-] ?|[\p{L}\p{N},;)]\n)(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu

/** Stems of all words of a text. */
function stemsOf(text: string, language: ToneLanguageId): ReadonlySet<string> {
  const { endings } = REWORDING_WORDS[language]
  return new Set(wordsOf(text).map((word) => stemOf(word, endings)))
}

/** The first word of the new text that is written as a name and is not in the old one, or `null`. */
export function newName(before: string, after: string, language: ToneLanguageId): string | null {
  const { nouns, pronouns, months, weekdays, endings } = REWORDING_WORDS[language]
  const known = new Set(wordsOf(before))
  const stems = stemsOf(before, language)
  const isNone = (word: string): boolean => {
    const lower = word.toLowerCase()
    if (known.has(word) || pronouns.has(word)) return true
    if (months.includes(lower) || weekdays.includes(lower)) return true
    if (nouns === null) return false
    // Where every noun has a capital, the same noun in another form is no stranger.
    return nouns.known.has(lower) || nouns.endings.test(lower) || stems.has(stemOf(word, endings))
  }
  const names = withoutSigns(after).match(INSIDE) ?? []
  return names.map((word) => word.replace(/’/g, "'")).find((word) => !isNone(word)) ?? null
}

/** Words that carry something and are new, as the new text has them, each once. */
export function newContentWords(
  before: string,
  after: string,
  language: ToneLanguageId,
): readonly string[] {
  const { small, endings } = REWORDING_WORDS[language]
  const stems = stemsOf(before, language)
  const isNew = (word: string) =>
    !small.has(word.toLowerCase()) && !stems.has(stemOf(word, endings)) && /\p{L}/u.test(word)
  return [...new Set(wordsOf(after).filter(isNew))]
}

/** The part, 0..1, of what one text carries that another still does; 1 where it carries nothing. */
export function keptPart(before: string, after: string, language: ToneLanguageId): number {
  const { small, endings } = REWORDING_WORDS[language]
  const carried = [...new Set(wordsOf(before).filter((word) => !small.has(word.toLowerCase())))]
  const stems = stemsOf(after, language)
  const kept = carried.filter((word) => stems.has(stemOf(word, endings)))
  return carried.length === 0 ? 1 : kept.length / carried.length
}
