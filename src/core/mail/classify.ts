/**
 * What a learned classifier says of a mail: the likeliest class, how probable it is, and the
 * sentences that spoke for it. Start reading at `verdictOf`.
 */
import type { Classifier } from './learned/models.ts'
import { readScores, shares } from './learned/pooled-classifier.ts'
import { secondInputs, secondScores } from './learned/second-look.ts'
import type { MailView } from './mail-view.ts'
import type { Sentence } from './sentences.ts'

export type Verdict = {
  /** Place of each class by its probability, likeliest first. */
  readonly ranked: readonly number[]
  /** Probability of each class, 0..1; they add up to 1. */
  readonly probabilities: Float64Array
  /** The same, had there been no second look. */
  readonly atFirst: Float64Array
  /** The subject and the sentences that speak for a class, most telling first. */
  readonly tellingFor: (place: number) => readonly Sentence[]
  /** Those that, read on their own, are of a class with at least this probability. */
  readonly alone: (place: number, least: number) => readonly Sentence[]
}

/** How much a sentence speaks for a class, beyond what it says for the next best one. */
function lead(scores: Float64Array, place: number): number {
  let rival = 0
  for (let at = 0; at < scores.length; at += 1)
    if (at !== place) rival = Math.max(rival, scores[at] as number)
  return (scores[place] as number) - rival
}

/** Places of the probabilities, likeliest first. */
export const likeliestFirst = (probabilities: Float64Array): readonly number[] =>
  [...probabilities.keys()].toSorted(
    (a, b) => (probabilities[b] as number) - (probabilities[a] as number),
  )

export function verdictOf({ model, second }: Classifier, view: MailView): Verdict {
  const scores = readScores(model, view.features)
  const probabilities = shares(secondScores(second, secondInputs(scores)))
  const parts = [view.subject, ...view.body]
  return {
    probabilities,
    atFirst: shares(scores.total),
    ranked: likeliestFirst(probabilities),
    tellingFor: (place) =>
      scores.sentences
        .map((own, at) => ({ sentence: parts[at] ?? null, weight: lead(own, place) }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .flatMap(({ sentence }) => sentence ?? []),
    alone: (place, least) =>
      scores.sentences.flatMap((own, at) => {
        const part = parts[at]
        return part && (shares(own)[place] as number) >= least ? [part] : []
      }),
  }
}
