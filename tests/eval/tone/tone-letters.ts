/** The letters of tests/fixtures/tone, with the places of their labelled faults. */
import { readFileSync } from 'node:fs'
import type { TextRange, ToneKind } from '../../../src/core/model/tone.ts'

/** The guard was made with the first in view, and with none of the others. */
export const TONE_SETS = ['tuning', 'writer-b', 'writer-c', 'writer-d', 'aside', 'aside-b'] as const
export type ToneSet = (typeof TONE_SETS)[number]

export type LabelledLetter = {
  readonly id: string
  readonly names: readonly string[]
  readonly text: string
  readonly faults: readonly { readonly kind: ToneKind; readonly words: string }[]
}

export type PlacedFault = TextRange & { readonly kind: ToneKind }

const FOLDER = new URL('../../fixtures/tone/', import.meta.url)

export function fixtureText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

function lettersIn(name: string): readonly LabelledLetter[] {
  return fixtureText(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledLetter)
}

export const fineLetters = (set: ToneSet): readonly LabelledLetter[] =>
  lettersIn(`${set}-fine.jsonl`)
export const faultyLetters = (set: ToneSet): readonly LabelledLetter[] =>
  lettersIn(`${set}-faults.jsonl`)

/** A fault of the whole letter (`length`) spans it all. */
export function placedFaults({ id, text, faults }: LabelledLetter): readonly PlacedFault[] {
  return faults.map(({ kind, words }) => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`${id}: "${words}" does not stand in the letter.`)
    return { kind, start, end: words === '' ? text.length : start + words.length }
  })
}

export const overlap = (one: TextRange, other: TextRange): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
