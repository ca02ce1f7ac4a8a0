/** The two weighings of the tone guard: of the words of a piece, and of how it stands in its letter. */
import { ENGLISH_TONE } from '../../src/core/outreach/tone/english/english-tone.ts'
import { featuresOf, TONE_CLASSES } from '../../src/core/outreach/tone/learned-tone.ts'
import { type TrainedModel, trainPooled } from '../mail-training/train-pooled.ts'
import type { ToneLesson } from './lessons.ts'
import type { SeenLetter } from './seen-letters.ts'

/** Chosen by cross-validation over authors left out. */
const BY_WORDS = {
  classes: TONE_CLASSES.length,
  rounds: 20,
  rate: 0.1,
  hold: { sentence: 1, whole: 1 },
  leastCount: 2,
  leftOut: 0.3,
}
const BY_STANDING = {
  classes: 2,
  rounds: 12,
  rate: 0.05,
  hold: { sentence: 1, whole: 10 },
  leastCount: 5,
  leftOut: 0,
}

export function trainWords(lessons: readonly ToneLesson[]): TrainedModel {
  const examples = lessons.map(({ text, kind, weight }) => ({
    features: { sentences: [], whole: featuresOf(ENGLISH_TONE)(text) },
    label: TONE_CLASSES.indexOf(kind),
    weight,
  }))
  return trainPooled(examples, BY_WORDS)
}

export function trainStanding(letters: readonly SeenLetter[]): TrainedModel {
  const examples = letters.flatMap(({ pieces }) =>
    pieces.flatMap(({ features, isFault }) =>
      isFault === null
        ? []
        : [{ features: { sentences: [], whole: features }, label: Number(isFault), weight: 1 }],
    ),
  )
  return trainPooled(examples, BY_STANDING)
}
