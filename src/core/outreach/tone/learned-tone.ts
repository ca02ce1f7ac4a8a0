/**
 * How likely the pieces of a letter are to sound amiss, and how: learned weights over their words
 * (tone-features.ts), then over how each stands in its letter (letter-look.ts). Method and figures:
 * docs/methods/tone.md.
 */
import { readScores, shares } from '#core/mail/learned/pooled-classifier.ts'
import { unpacked } from '#core/mail/learned/weights.ts'
import { TONE_KINDS, type ToneKind } from '#core/model/tone.ts'
import { letterFeatures } from './letter-look.ts'
import { phraseFinder } from './phrase-hits.ts'
import { familyIndex, toneFeatures } from './tone-features.ts'
import type { ToneLanguage, ToneWeights } from './tone-language.ts'
import type { ToneUnit } from './tone-units.ts'

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

/** Reads all pieces of a letter: what each sounds like beside the others. */
export function letterReader(language: ToneLanguage, weights: ToneWeights) {
  const words = unpacked(weights.words)
  const standing = unpacked(weights.standing)
  const features = featuresOf(language)
  return (units: readonly ToneUnit[]): readonly PieceTone[] => {
    const looks = units.map((unit) => {
      const { total } = readScores(words, { sentences: [], whole: features(unit.text) })
      return { unit, scores: total }
    })
    const places = letterFeatures(looks)
    return looks.map(({ scores }, at) => {
      const read = readScores(standing, { sentences: [], whole: places[at] ?? [] })
      const kinds = scores.subarray(1)
      const kind = TONE_KINDS[kinds.indexOf(Math.max(...kinds))] as ToneKind
      return { chance: shares(read.total)[1] as number, kind }
    })
  }
}
