/**
 * What the tone guard learns from: the pieces of the tuning letters and the sentences of
 * tests/fixtures/tone. The letters kept aside are never read here.
 */
import { TONE_KINDS, type ToneKind } from '../../src/core/model/tone.ts'
import { toneUnits, withoutNames } from '../../src/core/outreach/tone/tone-units.ts'
import {
  faultyLetters,
  fineLetters,
  fixtureText,
  type LabelledLetter,
  overlap,
  placedFaults,
} from '../../tests/eval/tone/tone-letters.ts'

export type ToneLesson = {
  readonly text: string
  readonly kind: ToneKind | 'fine'
  readonly weight: number
}

/** Lessons that are left out together: a letter, or a line of the sentences. */
export type LessonGroup = { readonly lessons: readonly ToneLesson[] }

/** A piece shows a fault when it shares this much of the shorter of both. */
const LEAST_SHARE = 0.6

function ofLetter(letter: LabelledLetter): LessonGroup {
  const faults = placedFaults(letter).filter(({ kind }) => kind !== 'length')
  const units = toneUnits(withoutNames(letter.text, letter.names))
  const lessons = units.flatMap((unit): readonly ToneLesson[] => {
    const length = unit.end - unit.start
    const shown = faults.filter(
      (fault) => overlap(unit, fault) >= LEAST_SHARE * Math.min(length, fault.end - fault.start),
    )
    if (shown.length > 0) {
      return shown.map(({ kind }) => ({ text: unit.text, kind, weight: 1 / shown.length }))
    }
    // A piece that shares a little with a fault is neither fine nor a good example of it.
    const isClear = faults.every((fault) => overlap(unit, fault) === 0)
    return isClear ? [{ text: unit.text, kind: 'fine', weight: 1 }] : []
  })
  return { lessons }
}

function kindOf(heading: string): ToneKind | 'fine' {
  const kind = ([...TONE_KINDS, 'fine'] as const).find((known) => known === heading)
  if (!kind) throw new Error(`sentences.txt: "## ${heading}" is no kind of tone.`)
  return kind
}

function ofSentences(text: string): readonly LessonGroup[] {
  return text.split(/^## /m).flatMap((section) => {
    const [heading = '', ...lines] = section.split('\n')
    if (heading === '') return []
    const kind = kindOf(heading)
    return lines.filter(Boolean).map((line) => ({
      lessons:
        kind === 'fine'
          ? toneUnits(line).map((unit) => ({ text: unit.text, kind, weight: 1 }))
          : [{ text: line, kind, weight: 1 }],
    }))
  })
}

export function toneLessons(): readonly LessonGroup[] {
  return [
    ...fineLetters('tuning').map(ofLetter),
    ...faultyLetters('tuning').map(ofLetter),
    ...ofSentences(fixtureText('sentences.txt')),
  ]
}
