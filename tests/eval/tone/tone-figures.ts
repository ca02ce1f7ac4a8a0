/**
 * How well letters are read. A fault is found when a mark shares words with it; a letter, when one of
 * its faults is; a false alarm is a fine letter with any mark at all.
 */
import type { ToneMark } from '../../../src/core/model/tone.ts'
import { readTone } from '../../../src/core/outreach/tone/read-tone.ts'
import { type LabelledLetter, overlap, type PlacedFault, placedFaults } from './tone-letters.ts'

export type Share = { readonly part: number; readonly of: number }
export type ToneFigures = {
  readonly falseAlarms: Share
  readonly letters: Share
  readonly faults: Share
  /** Found, and called by its kind. */
  readonly kinds: Share
  /** Of the marks in faulty letters, those that share words with a fault. */
  readonly marks: Share
}

function isFoundBy(mark: ToneMark, fault: PlacedFault): boolean {
  const isLong = mark.kind === 'length' && fault.kind === 'length'
  return isLong || (fault.kind !== 'length' && overlap(mark, fault) > 0)
}

const share = <Item>(items: readonly Item[], isPart: (item: Item) => boolean): Share => ({
  part: items.filter(isPart).length,
  of: items.length,
})

export function toneFigures(letters: readonly LabelledLetter[]): ToneFigures {
  const read = letters.map((letter) => ({
    marks: readTone(letter.text, letter.names, 'en'),
    faults: placedFaults(letter),
  }))
  const fine = read.filter(({ faults }) => faults.length === 0)
  const faulty = read.filter(({ faults }) => faults.length > 0)
  const faults = faulty.flatMap(({ marks, faults: own }) => own.map((fault) => ({ fault, marks })))
  const marks = faulty.flatMap(({ marks: own, faults: of }) => own.map((mark) => ({ mark, of })))
  return {
    falseAlarms: share(fine, ({ marks: own }) => own.length > 0),
    letters: share(faulty, ({ marks: own, faults: of }) =>
      of.some((fault) => own.some((mark) => isFoundBy(mark, fault))),
    ),
    faults: share(faults, ({ fault, marks: own }) => own.some((mark) => isFoundBy(mark, fault))),
    kinds: share(faults, ({ fault, marks: own }) =>
      own.some((mark) => isFoundBy(mark, fault) && mark.kind === fault.kind),
    ),
    marks: share(marks, ({ mark, of }) => of.some((fault) => isFoundBy(mark, fault))),
  }
}
