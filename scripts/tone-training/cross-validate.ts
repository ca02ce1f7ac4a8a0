/** How letters of authors left out are read, and where to draw the line. */
import { pooledInput, pooledScores, shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { overlap } from '../../tests/eval/tone/tone-letters.ts'
import type { TrainedModel } from '../mail-training/train-pooled.ts'
import type { SeenLetter } from './seen-letters.ts'
import { trainStanding } from './train-tone.ts'

/** Share of fine letters that may have a mark: 3 in 100 may, and another author's have more. */
const FALSE_ALARMS = 0.02

/** A letter with the chance of a fault of each piece. */
export type Judged = { readonly letter: SeenLetter; readonly chances: readonly number[] }

function judged(letter: SeenLetter, model: TrainedModel): Judged {
  const chances = letter.pieces.map(({ features: whole }) => {
    const { total } = pooledScores(model, pooledInput(model, { sentences: [], whole }))
    return shares(total)[1] as number
  })
  return { letter, chances }
}

const most = ({ chances }: Judged): number => Math.max(0, ...chances)

/** @param authors letters of each, as the first look sees them that did not learn from the author */
export function leftOut(authors: readonly (readonly SeenLetter[])[]): readonly Judged[] {
  return authors.flatMap((own, at) => {
    const model = trainStanding(authors.filter((_, other) => other !== at).flat())
    return own.filter(({ pieces }) => pieces.length > 1).map((letter) => judged(letter, model))
  })
}

/** The lowest chance at which no more fine letters are marked than may be. */
export function thresholdFor(letters: readonly Judged[]): number {
  const fine = letters
    .filter(({ letter }) => letter.faults.length === 0)
    .map(most)
    .toSorted((a, b) => b - a)
  return Math.ceil((fine[Math.floor(fine.length * FALSE_ALARMS)] ?? 1) * 1000 + 1) / 1000
}

/** Share of the faults that are found, 0..1. */
export function foundShare(
  letters: readonly Judged[],
  { threshold, beside }: { readonly threshold: number; readonly beside: number },
): number {
  const found = letters.flatMap((one) => {
    const least = most(one) >= threshold ? beside : threshold
    const marks = one.letter.pieces.filter((_, at) => (one.chances[at] as number) >= least)
    return one.letter.faults.map((fault) => marks.some(({ unit }) => overlap(unit, fault) > 0))
  })
  return found.filter(Boolean).length / found.length
}
