/** What the networks make of a mail, beside the pooled classifier: docs/decisions/0028, 0038 to 0042, 0044, 0045. */
import { lastInputs, lastShares } from './learned/last-look.ts'
import { kindNetworks, lastLook } from './learned/models.ts'
import { shares } from './learned/pooled-classifier.ts'
import {
  encoded,
  headScores,
  sentenceScores,
  type TextToRead,
  textToRead,
} from './learned/recurrent.ts'
import type { Recurrent } from './learned/recurrent-weights.ts'
import type { MailView } from './mail-view.ts'

/** So sure by the first network, a kind is told alike by both (decision 0044). */
const SURE_BY_ONE = 0.95

/** Scores of a mail, class by class, and of its sentences, the subject's first. */
type Scored = { readonly scores: Float64Array; readonly ofSentences: readonly Float64Array[] }

export function scoredBy({ encoder, head, ...products }: Recurrent, text: TextToRead): Scored {
  const read = encoded(encoder, text, products)
  return { scores: headScores(head, read), ofSentences: sentenceScores(head, read.found) }
}

const mean = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((score, at) => (score + (other[at] as number)) / 2)

export const meanOf = (one: Scored, other: Scored): Scored => ({
  scores: mean(one.scores, other.scores),
  ofSentences: one.ofSentences.map((own, at) => mean(own, other.ofSentences[at] as Float64Array)),
})

/**
 * What classifier and networks make of a mail, kind by kind, and what the networks make of each of
 * its sentences alone. The second network is asked where the first leaves a doubt.
 */
export function readWithNetworks({ subject, body, flags }: MailView, byClassifier: Float64Array) {
  const text = textToRead(subject?.text ?? '', body, flags)
  const [one, other] = kindNetworks()
  const first = scoredBy(one, text)
  const byFirst = lastShares(lastLook().one, lastInputs(byClassifier, first.scores))
  const isSure = Math.max(...byFirst) >= SURE_BY_ONE
  const { scores, ofSentences } = isSure ? first : meanOf(first, scoredBy(other, text))
  return {
    probabilities: isSure ? byFirst : lastShares(lastLook().both, lastInputs(byClassifier, scores)),
    alone: (place: number, least: number) =>
      ofSentences.slice(1).flatMap((own, at) => {
        const sentence = body[at]
        return sentence && (shares(own)[place] as number) >= least ? [sentence] : []
      }),
  }
}
