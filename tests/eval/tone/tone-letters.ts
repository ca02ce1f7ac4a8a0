/** The letters and lines of tests/fixtures/tone, with the places of their labelled faults. */
import { readFileSync } from 'node:fs'
import type { TextRange, ToneKind } from '../../../src/core/model/tone.ts'

/** The guard learns from these writers. */
export const TONE_AUTHORS: readonly string[] = [...'abcdefghijklmnopqrst']
/** Kept aside, for totals only: by writers who were asked for what people would really write. */
export const AS_PEOPLE_WRITE = ['aside-c', 'aside-d', 'aside-e'] as const
/** All that is kept aside; the first two by writers who were asked for what is hard. */
export const TONE_SETS = ['aside', 'aside-b', ...AS_PEOPLE_WRITE] as const
export type ToneSet = (typeof TONE_SETS)[number]

export type LabelledLetter = {
  readonly id: string
  readonly names: readonly string[]
  readonly text: string
  readonly faults: readonly { readonly kind: ToneKind; readonly words: string }[]
}

export type PlacedFault = TextRange & { readonly kind: ToneKind }

const FOLDER = new URL('../../fixtures/tone/', import.meta.url)

const filledLines = (name: string): readonly string[] =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

function lettersIn(name: string): readonly LabelledLetter[] {
  return [`${name}-fine.jsonl`, `${name}-faults.jsonl`]
    .flatMap(filledLines)
    .map((line) => JSON.parse(line) as LabelledLetter)
}

/** The letters of an author, fine ones first. */
export const lettersOf = (author: string) => lettersIn(`writer-${author}`)
export const lettersAside = (set: ToneSet) => lettersIn(set)

const WITHOUT_LINES: ReadonlySet<string> = new Set('bcd')

/** Single lines of an author, `kind<TAB>sentence`; some wrote none. */
export const fixtureLines = (author: string): readonly string[] =>
  WITHOUT_LINES.has(author) ? [] : filledLines(`lines-${author}.txt`)

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
