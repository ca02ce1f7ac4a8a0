/** One weighing of all kinds of tone, from pieces of letters. */

import { ENGLISH_TONE } from '../../src/core/outreach/tone/english/english-tone.ts'
import { featuresOf, TONE_CLASSES } from '../../src/core/outreach/tone/learned-tone.ts'
import { type TrainedModel, trainPooled } from '../mail-training/train-pooled.ts'
import type { ToneLesson } from './lessons.ts'

/** Chosen by cross-validation on the tuning letters and sentences. */
const OPTIONS = {
  classes: TONE_CLASSES.length,
  rounds: 40,
  rate: 0.1,
  hold: { sentence: 1, whole: 1 },
  leastCount: 2,
  leftOut: 0.3,
}

export function trainTone(lessons: readonly ToneLesson[]): TrainedModel {
  const examples = lessons.map(({ text, kind, weight }) => ({
    features: { sentences: [], whole: featuresOf(ENGLISH_TONE)(text) },
    label: TONE_CLASSES.indexOf(kind),
    weight,
  }))
  return trainPooled(examples, OPTIONS)
}
