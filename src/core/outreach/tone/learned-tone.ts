/**
 * How likely a piece of a letter is to sound amiss, and how: learned weights over its words
 * (tone-features.ts). Method and figures: docs/methods/tone.md.
 */
import { readScores, shares } from '#core/mail/learned/pooled-classifier.ts'
import { unpacked } from '#core/mail/learned/weights.ts'
import { TONE_KINDS, type ToneKind } from '#core/model/tone.ts'
import { phraseFinder } from './phrase-hits.ts'
import { familyIndex, toneFeatures } from './tone-features.ts'
import type { ToneLanguage, ToneWeights } from './tone-language.ts'

/** In the order of the weights. */
export const TONE_CLASSES = ['fine', ...TONE_KINDS] as const

/** Chance that the piece carries a fault, 0..1, and the likeliest kind. */
export type PieceTone = { readonly chance: number; readonly kind: ToneKind }

const made = new WeakMap<ToneLanguage, (text: string) => readonly number[]>()

/** The features of a piece in a language; tables are made once. */
export function featuresOf(language: ToneLanguage): (text: string) => readonly number[] {
  const known = made.get(language)
  if (known) return known
  const index = familyIndex(language.families)
  const find = phraseFinder(language.phrases, language.wordLists)
  const features = (text: string) => toneFeatures(text, index, find(text))
  made.set(language, features)
  return features
}

export function pieceReader(language: ToneLanguage, weights: ToneWeights) {
  const model = unpacked(weights)
  const features = featuresOf(language)
  return (text: string): PieceTone => {
    const { total } = readScores(model, { sentences: [], whole: features(text) })
    const [fine = 1, ...kinds] = shares(total)
    const likeliest = kinds.indexOf(Math.max(...kinds))
    return { chance: 1 - fine, kind: TONE_KINDS[likeliest] as ToneKind }
  }
}
