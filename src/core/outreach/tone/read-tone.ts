/**
 * The tone guard: which words of an outgoing text may not sound as the person means them, why,
 * and a calmer way to say it. It marks and forbids nothing; the person may overrule it.
 *
 * Pure. Names are not read as tone. Method, figures and limits: docs/methods/tone.md.
 * Start reading at `readTone`.
 */
import type { TextRange, ToneKind, ToneLanguageId, ToneMark } from '#core/model/tone.ts'
import { calmerPhrase } from './calmer-phrase.ts'
import { type ToneReader, toneReader } from './tone-languages.ts'
import { type ToneUnit, toneUnits, withoutNames } from './tone-units.ts'

/** Words from which a letter is too long as a whole; fewer than 150 is the wish. */
export const TOO_LONG = 220

/** A part of a sentence is marked alone when it is nearly as likely as the whole. */
const NEARLY = 0.9

type Judged = { readonly unit: ToneUnit; readonly kind: ToneKind; readonly chance: number }

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const isWhole = ({ start, end, sentence }: ToneUnit): boolean =>
  start === sentence.start && end === sentence.end

/** The best marks of one sentence: its telling parts, or else the whole of it. */
function marksOf(pieces: readonly Judged[], threshold: number): readonly Judged[] {
  const likely = pieces.filter(({ chance }) => chance >= threshold)
  const most = Math.max(0, ...likely.map(({ chance }) => chance))
  const parts = likely.filter(({ unit, chance }) => !isWhole(unit) && chance >= most * NEARLY)
  return parts.length > 0 ? joined(parts) : likely.filter(({ unit }) => isWhole(unit))
}

/** Parts side by side that sound alike are one mark. */
function joined(parts: readonly Judged[]): readonly Judged[] {
  const marks: Judged[] = []
  for (const part of parts) {
    const last = marks.at(-1)
    const isNext = last?.kind === part.kind && part.unit.start - last.unit.end <= 1
    if (isNext) marks.pop()
    marks.push(isNext ? { ...last, unit: { ...last.unit, end: part.unit.end } } : part)
  }
  return marks
}

function bySentence(pieces: readonly Judged[]): readonly (readonly Judged[])[] {
  const sentences = new Map<number, Judged[]>()
  for (const piece of pieces) {
    const { start } = piece.unit.sentence
    sentences.set(start, [...(sentences.get(start) ?? []), piece])
  }
  return [...sentences.values()]
}

function judged(text: string, reader: ToneReader): readonly Judged[] {
  const units = toneUnits(text)
  const found = reader.read(units)
  return units.flatMap((unit, at) => {
    const tone = found[at]
    return tone ? [{ unit, ...tone }] : []
  })
}

/**
 * Reads the tone of a text.
 *
 * @param text  what is about to go out, line breaks and all
 * @param names of people, employers, roles in it: they are blanked before reading
 * @returns marks in reading order, none overlapping; empty for a text that is fine. A mark of
 *   the kind `length` is the whole text's: its range is empty
 * @example readTone('Thank you for your time.', [], 'en') // => []
 */
export function readTone(
  text: string,
  names: readonly string[],
  language: ToneLanguageId,
): readonly ToneMark[] {
  const reader = toneReader(language)
  const pieces = judged(withoutNames(text, names), reader)
  const isSure = pieces.some(({ chance }) => chance >= reader.threshold)
  const threshold = isSure ? reader.beside : reader.threshold
  const found = bySentence(pieces).flatMap((some) => marksOf(some, threshold))
  const marks = found.map(({ unit: { start, end, sentence }, kind }): ToneMark => {
    const range: TextRange = { start, end }
    return {
      ...range,
      kind,
      words: text.slice(start, end),
      why: reader.advice[kind].why,
      calmer: calmerPhrase(text, sentence, reader.advice[kind]),
    }
  })
  return wordsIn(text) > TOO_LONG ? [tooLong(reader), ...marks] : marks
}

function tooLong({ advice }: ToneReader): ToneMark {
  return { start: 0, end: 0, kind: 'length', words: '', why: advice.length.why, calmer: null }
}
