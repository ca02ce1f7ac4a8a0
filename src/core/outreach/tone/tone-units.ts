/**
 * The pieces of a letter whose tone is read: its sentences, and the parts of long ones, each
 * at its place. A name is no tone: names are blanked, in place.
 */
import { type Sentence, sentences } from '#core/mail/sentences.ts'

export type ToneUnit = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The sentence that it is, or is a part of. */
  readonly sentence: { readonly start: number; readonly end: number }
}

const MAY_PART = /[,;:–—]\s+|\s[-–—]\s|\s(?=(?:but|because|so|and|then|while|although|though)\s)/giu
const LEAST_WORDS = 4
const LONG_WORDS = 12

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

function partsOf({ start, end, text }: Sentence): readonly ToneUnit[] {
  const sentence = { start, end }
  if (wordsIn(text) < LONG_WORDS) return []
  const cuts = [...text.matchAll(MAY_PART)].map(({ index, 0: sign }) => index + sign.length)
  const parts: ToneUnit[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    const rest = text.slice(cut)
    if (wordsIn(text.slice(from, cut)) < LEAST_WORDS) continue
    if (cut < text.length && wordsIn(rest) < LEAST_WORDS) continue
    const part = text.slice(from, cut)
    const ahead = part.length - part.trimStart().length
    const trimmed = part.trim()
    parts.push({
      start: start + from + ahead,
      end: start + from + ahead + trimmed.length,
      text: trimmed,
      sentence,
    })
    from = cut
  }
  return parts.length > 1 ? parts : []
}

/** Letters of names become `x`, so that every place stays where it is. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.length > 1)
    .reduce((rest, name) => rest.replaceAll(name, (found) => found.replace(/\S/g, 'x')), text)
}

/** @returns sentences and, after each, its parts where it has several */
export function toneUnits(text: string): readonly ToneUnit[] {
  return sentences(text).flatMap((one) => [
    { start: one.start, end: one.end, text: one.text, sentence: one },
    ...partsOf(one),
  ])
}
