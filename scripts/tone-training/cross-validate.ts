/** How sure the weighing is of pieces that it did not learn from, and where to draw the line. */
import { pooledInput, pooledScores, shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { ENGLISH_TONE } from '../../src/core/outreach/tone/english/english-tone.ts'
import { featuresOf } from '../../src/core/outreach/tone/learned-tone.ts'
import type { LessonGroup } from './lessons.ts'
import { trainTone } from './train-tone.ts'

const FOLDS = 5
/**
 * Share of fine pieces that may be marked. A letter has some eight pieces, and 3 in 100 fine
 * letters may have a mark.
 */
const FALSE_ALARMS = 0.03 / 8

export type LeftOutChance = { readonly isFault: boolean; readonly chance: number }

/** Each piece's chance of a fault by weights that were learned without its letter. */
export function leftOutChances(groups: readonly LessonGroup[]): readonly LeftOutChance[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const lessonsWhere = (isIn: (at: number) => boolean) =>
      groups.filter((_, at) => isIn(at)).flatMap(({ lessons }) => lessons)
    const model = trainTone(lessonsWhere((at) => at % FOLDS !== fold))
    const left = lessonsWhere((at) => at % FOLDS === fold)
    return left.map(({ text, kind }) => {
      const whole = featuresOf(ENGLISH_TONE)(text)
      const scores = pooledScores(model, pooledInput(model, { sentences: [], whole }))
      return { isFault: kind !== 'fine', chance: 1 - (shares(scores.total)[0] as number) }
    })
  }).flat()
}

/** The lowest chance at which no more fine pieces are marked than may be. */
export function thresholdFor(chances: readonly LeftOutChance[]): number {
  const fine = chances
    .filter(({ isFault }) => !isFault)
    .map(({ chance }) => chance)
    .toSorted((a, b) => b - a)
  const first = fine[Math.floor(fine.length * FALSE_ALARMS)] as number
  return Math.ceil(first * 1000) / 1000
}
