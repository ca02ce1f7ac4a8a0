/** The languages whose tone can be read. A further one: its file, and a line here. */
import { TONE_KINDS, type ToneKind, type ToneLanguageId } from '#core/model/tone.ts'
import { ENGLISH_TONE } from './english/english-tone.ts'
import { GERMAN_TONE } from './german/german-tone.ts'
import { type PieceTone, pieceReader } from './learned-tone.ts'
import { phraseFinder } from './phrase-hits.ts'
import type { ToneAdvice, ToneLanguage, ToneWeights } from './tone-language.ts'
import english from './weights/english.json' with { type: 'json' }

export type ToneReader = {
  /** What a sentence, or a part of one, sounds like; `null` where nothing is found. */
  readonly read: (text: string) => PieceTone | null
  readonly threshold: number
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
  const read = (text: string): PieceTone | null => {
    const sure = find(text).filter(({ isSure }) => isSure)
    const kind = TONE_KINDS.find((known) => sure.some((hit) => hit.kind === known))
    return kind ? { kind, chance: 1 } : null
  }
  return { read, threshold: 1, advice }
}

const readers = new Map<ToneLanguageId, ToneReader>()

/** The reader of a language, made when it is first asked for. */
export function toneReader(name: ToneLanguageId): ToneReader {
  const known = readers.get(name)
  if (known) return known
  const { language, weights } = KNOWN[name]
  const reader = weights
    ? {
        read: pieceReader(language, weights),
        threshold: weights.threshold,
        advice: language.advice,
      }
    : byPhrases(language)
  readers.set(name, reader)
  return reader
}
