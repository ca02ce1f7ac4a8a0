/**
 * Which language a letter is written in, of those whose rewordings can be checked. A letter in
 * another one is sent to no model, since nothing could hold the answer against it.
 */
import { sentences } from '#core/mail/sentences.ts'
import type { ToneLanguageId } from '#core/model/tone.ts'
import { ENGLISH_WORDS } from './english-words.ts'
import { GERMAN_WORDS } from './german-words.ts'
import { wordsOf } from './letter-words.ts'
import type { RewordingWords } from './rewording-words.ts'

export const REWORDING_WORDS: Readonly<Record<ToneLanguageId, RewordingWords>> = {
  en: ENGLISH_WORDS,
  de: GERMAN_WORDS,
}

/** Of the words of a text this part, 0..1, are small ones of its language; two thirds are less. */
const LEAST_SMALL = 0.25
/** A sentence of fewer words tells nothing of its language. */
const LEAST_WORDS = 8
const LEAST_IN_SENTENCE = 0.15

const LANGUAGES = Object.keys(REWORDING_WORDS) as readonly ToneLanguageId[]

function smallPart(text: string, language: ToneLanguageId): number {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  const { small } = REWORDING_WORDS[language]
  return words.filter((word) => small.has(word)).length / Math.max(1, words.length)
}

/**
 * The language that a letter is written in, or `null` where it is none of those known here.
 *
 * @example letterLanguage('Thank you for the time that you gave to my application.') // => 'en'
 */
export function letterLanguage(text: string): ToneLanguageId | null {
  const [best, next] = LANGUAGES.map((id) => ({ id, part: smallPart(text, id) })).toSorted(
    (a, b) => b.part - a.part,
  )
  if (!best || best.part < LEAST_SMALL || best.part < 1.5 * (next?.part ?? 0)) return null
  return best.id
}

/** The first sentence that is not in a language, or `null`. Short ones are not judged. */
export function strangeSentence(text: string, language: ToneLanguageId): string | null {
  const strange = sentences(text).find(
    (one) =>
      wordsOf(one.text).length >= LEAST_WORDS && smallPart(one.text, language) < LEAST_IN_SENTENCE,
  )
  return strange?.text ?? null
}
