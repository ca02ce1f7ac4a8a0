/**
 * What the tone guard learns from: the pieces of letters and single lines of tests/fixtures/tone, by
 * author. The letters kept aside are never read here.
 */
import { TONE_KINDS, type ToneKind } from '../../src/core/model/tone.ts'
import { type ToneUnit, toneUnits, withoutNames } from '../../src/core/outreach/tone/tone-units.ts'
import {
  fixtureLines,
  type LabelledLetter,
  lettersOf,
  overlap,
  type PlacedFault,
  placedFaults,
  TONE_AUTHORS,
} from '../../tests/eval/tone/tone-letters.ts'

export type ToneClass = ToneKind | 'fine'

export type ToneLesson = {
  readonly text: string
  readonly kind: ToneClass
  readonly weight: number
}

export type TaughtLine = { readonly kind: ToneClass; readonly text: string }

/** What one author wrote: what is learned is tried on authors left out as a whole. */
export type Taught = {
  readonly letters: readonly LabelledLetter[]
  readonly lines: readonly TaughtLine[]
}

/** A piece shows a fault when it shares this much of the shorter of both. */
const LEAST_SHARE = 0.6

/**
 * The faults that a piece shows; none where it is fine; `null` where it shares a little with one, and
 * so is neither fine nor a good example.
 */
export function shownBy(
  unit: ToneUnit,
  faults: readonly PlacedFault[],
): readonly PlacedFault[] | null {
  const length = unit.end - unit.start
  const shown = faults.filter(
    (fault) => overlap(unit, fault) >= LEAST_SHARE * Math.min(length, fault.end - fault.start),
  )
  return shown.length > 0 || faults.every((fault) => overlap(unit, fault) === 0) ? shown : null
}

/** The faults of its words, which a piece can show. */
export const faultsOfWords = (letter: LabelledLetter): readonly PlacedFault[] =>
  placedFaults(letter).filter(({ kind }) => kind !== 'length')

export const unitsOf = ({ text, names }: LabelledLetter): readonly ToneUnit[] =>
  toneUnits(withoutNames(text, names))

function lessonsOfLetter(letter: LabelledLetter): readonly ToneLesson[] {
  const faults = faultsOfWords(letter)
  return unitsOf(letter).flatMap((unit): readonly ToneLesson[] => {
    const shown = shownBy(unit, faults)
    if (shown === null) return []
    if (shown.length === 0) return [{ text: unit.text, kind: 'fine', weight: 1 }]
    return shown.map(({ kind }) => ({ text: unit.text, kind, weight: 1 / shown.length }))
  })
}

/** A fault is a fault as a whole; of what is fine each part is. */
const lessonsOfLine = ({ kind, text }: TaughtLine): readonly ToneLesson[] =>
  kind === 'fine'
    ? toneUnits(text).map((unit) => ({ text: unit.text, kind, weight: 1 }))
    : [{ text, kind, weight: 1 }]

function taughtLine(line: string): TaughtLine {
  const [name, text = ''] = line.split('\t')
  const kind = ([...TONE_KINDS, 'fine'] as const).find((known) => known === name)
  if (!kind || text === '') throw new Error(`"${line}" is no kind of tone, a tab and a sentence.`)
  return { kind, text }
}

export const taught = (): readonly Taught[] =>
  TONE_AUTHORS.map((author) => ({
    letters: lettersOf(author),
    lines: fixtureLines(author).map(taughtLine),
  }))

export const lessonsOf = (authors: readonly Taught[]): readonly ToneLesson[] =>
  authors.flatMap(({ letters, lines }) => [
    ...letters.flatMap(lessonsOfLetter),
    ...lines.flatMap(lessonsOfLine),
  ])
