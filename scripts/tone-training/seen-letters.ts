/** What the first look says of letters whose authors it did not learn from. */
import { pooledInput, pooledScores } from '../../src/core/mail/learned/pooled-classifier.ts'
import { ENGLISH_TONE } from '../../src/core/outreach/tone/english/english-tone.ts'
import { featuresOf } from '../../src/core/outreach/tone/learned-tone.ts'
import { letterFeatures } from '../../src/core/outreach/tone/letter-look.ts'
import type { ToneUnit } from '../../src/core/outreach/tone/tone-units.ts'
import type { PlacedFault } from '../../tests/eval/tone/tone-letters.ts'
import type { TrainedModel } from '../mail-training/train-pooled.ts'
import { faultsOfWords, lessonsOf, shownBy, type Taught, unitsOf } from './lessons.ts'
import { trainWords } from './train-tone.ts'

const GROUPS = 5

export type SeenLetter = {
  readonly faults: readonly PlacedFault[]
  readonly pieces: readonly {
    readonly unit: ToneUnit
    /** How it stands in its letter. */
    readonly features: readonly number[]
    /** `null` where it shares a little with a fault. */
    readonly isFault: boolean | null
  }[]
}

function seen(letter: Taught['letters'][number], model: TrainedModel): SeenLetter {
  const units = unitsOf(letter)
  const faults = faultsOfWords(letter)
  const looks = units.map((unit) => {
    const whole = featuresOf(ENGLISH_TONE)(unit.text)
    return { unit, scores: pooledScores(model, pooledInput(model, { sentences: [], whole })).total }
  })
  const features = letterFeatures(looks)
  const pieces = units.map((unit, at) => {
    const shown = shownBy(unit, faults)
    return { unit, features: features[at] ?? [], isFault: shown && shown.length > 0 }
  })
  return { faults, pieces }
}

/** A line stands alone, as one does in a text of one sentence. */
const asLetter = ({ kind, text }: Taught['lines'][number]): Taught['letters'][number] => ({
  id: text,
  names: [],
  text,
  faults: kind === 'fine' ? [] : [{ kind, words: text }],
})

/** The letters and lines of each author, seen without having learned from the author's group. */
export function seenLetters(authors: readonly Taught[]): readonly (readonly SeenLetter[])[] {
  const found = Array.from({ length: GROUPS }, (_, group) => {
    const isIn = (at: number) => at % GROUPS === group
    const model = trainWords(lessonsOf(authors.filter((_, at) => !isIn(at))))
    return authors.map(({ letters, lines }, at) =>
      isIn(at) ? [...letters, ...lines.map(asLetter)].map((letter) => seen(letter, model)) : [],
    )
  })
  return authors.map((_, at) => found[at % GROUPS]?.[at] ?? [])
}
