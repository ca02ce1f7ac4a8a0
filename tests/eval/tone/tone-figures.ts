/**
 * How well a set of letters is read. A fault is found when a mark shares words with it; a letter,
 * when one of its faults is; a false alarm is a fine letter with any mark at all.
 */
import type { ToneMark } from '../../../src/core/model/tone.ts'
import { readTone } from '../../../src/core/outreach/tone/read-tone.ts'
import {
  faultyLetters,
  fineLetters,
  overlap,
  type PlacedFault,
  placedFaults,
  type ToneSet,
} from './tone-letters.ts'

export type Share = { readonly part: number; readonly of: number }
export type ToneFigures = {
  readonly falseAlarms: Share
  readonly letters: Share
  readonly faults: Share
  /** Found, and called by its kind. */
  readonly kinds: Share
}

function isFoundBy(mark: ToneMark, fault: PlacedFault): boolean {
  const isLong = mark.kind === 'length' && fault.kind === 'length'
  return isLong || (fault.kind !== 'length' && overlap(mark, fault) > 0)
}

export function toneFigures(set: ToneSet): ToneFigures {
  const fine = fineLetters(set)
  const alarms = fine.filter(({ text, names }) => readTone(text, names, 'en').length > 0)
  const read = faultyLetters(set).map((letter) => {
    const marks = readTone(letter.text, letter.names, 'en')
    const faults = placedFaults(letter)
    return {
      faults: faults.length,
      found: faults.filter((fault) => marks.some((mark) => isFoundBy(mark, fault))).length,
      named: faults.filter((fault) =>
        marks.some((mark) => isFoundBy(mark, fault) && mark.kind === fault.kind),
      ).length,
    }
  })
  const sum = (pick: (one: (typeof read)[number]) => number) =>
    read.reduce((total, one) => total + pick(one), 0)
  const faults = sum((one) => one.faults)
  return {
    falseAlarms: { part: alarms.length, of: fine.length },
    letters: { part: read.filter(({ found }) => found > 0).length, of: read.length },
    faults: { part: sum(({ found }) => found), of: faults },
    kinds: { part: sum(({ named }) => named), of: faults },
  }
}
