/** The languages whose tone can be read. A further one: its file, and a line here. */
import { TONE_KINDS, type ToneKind, type ToneLanguageId } from '#core/model/tone.ts'
import { ENGLISH_TONE } from './english/english-tone.ts'
import { GERMAN_TONE } from './german/german-tone.ts'
import { letterReader, type PieceTone } from './learned-tone.ts'
import { phraseFinder } from './phrase-hits.ts'
import type { ToneAdvice, ToneLanguage, ToneWeights } from './tone-language.ts'
import type { ToneUnit } from './tone-units.ts'
import english from './weights/english.json' with { type: 'json' }

export type ToneReader = {
  /** What each piece of a letter sounds like; `null` where nothing is found. */
  readonly read: (units: readonly ToneUnit[]) => readonly (PieceTone | null)[]
  readonly threshold: number
  /** The threshold in a letter that is surely amiss somewhere. */
  readonly beside: number
  readonly advice: Readonly<Record<ToneKind, ToneAdvice>>
}

type Known = { readonly language: ToneLanguage; readonly weights: ToneWeights | null }

const KNOWN: Readonly<Record<ToneLanguageId, Known>> = {
  en: { language: ENGLISH_TONE, weights: english },
  de: { language: GERMAN_TONE, weights: null },
}

/** By phrases alone: what is found is sure. */
function byPhrases({ phrases, wordLists, advice }: ToneLanguage): ToneReader {
  const find = phraseFinder(phrases, wordLists)
  const readOne = ({ text }: ToneUnit): PieceTone | null => {
    const sure = find(text).filter(({ isSure }) => isSure)
    const kind = TONE_KINDS.find((known) => sure.some((hit) => hit.kind === known))
    return kind ? { kind, chance: 1 } : null
  }
  return { read: (units) => units.map(readOne), threshold: 1, beside: 1, advice }
}

const readers = new Map<ToneLanguageId, ToneReader>()

/** The reader of a language, made when it is first asked for. */
export function toneReader(name: ToneLanguageId): ToneReader {
  const known = readers.get(name)
  if (known) return known
  const { language, weights } = KNOWN[name]
  const reader = weights
    ? {
        read: letterReader(language, weights),
        threshold: weights.threshold,
        beside: weights.beside,
        advice: language.advice,
      }
    : byPhrases(language)
  readers.set(name, reader)
  return reader
}
