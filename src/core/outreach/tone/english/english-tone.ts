/** English as the tone guard knows it: phrases, families of words, and what to say instead. */
import type { ToneLanguage } from '../tone-language.ts'
import { ENGLISH_ADVICE } from './advice.ts'
import { ENGLISH_PHRASES, WORD_LISTS } from './phrases.ts'
import { ENGLISH_FAMILIES } from './word-families.ts'

export const ENGLISH_TONE: ToneLanguage = {
  advice: ENGLISH_ADVICE,
  phrases: ENGLISH_PHRASES,
  wordLists: WORD_LISTS,
  families: ENGLISH_FAMILIES,
}
