/** What the networks make of a mail, beside the pooled classifier: docs/decisions/0028, 0038 to 0042. */
import { kindNetworks } from './learned/models.ts'
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

/** No reader may rule out a kind. */
const LEAST_SHARE = 1e-4

/**
 * How much of a logarithm of its share each gives: halves would be their mean, ones the product of
 * two that err apart from each other (decision 0042).
 */
const BY_CLASSIFIER = 0.6
const BY_NETWORKS = 0.9
/** So sure by the first network, a kind is told alike by both (decision 0042). */
const SURE_BY_ONE = 0.97

const logarithm = (share: number): number => Math.log(share + LEAST_SHARE)

/** Shares of each kind by both: where one doubts, the other is less sure. */
const together = (byClassifier: Float64Array, byNetworks: Float64Array): Float64Array =>
  shares(
    byClassifier.map(
      (one, at) =>
        BY_CLASSIFIER * logarithm(one) + BY_NETWORKS * logarithm(byNetworks[at] as number),
    ),
  )

/** Scores of a mail, class by class, and of its sentences, the subject's first. */
type Scored = { readonly scores: Float64Array; readonly ofSentences: readonly Float64Array[] }

function scoredBy({ encoder, head, columnsFor }: Recurrent, text: TextToRead): Scored {
  const read = encoded(encoder, text, columnsFor)
  return { scores: headScores(head, read), ofSentences: sentenceScores(head, read.found) }
}

const mean = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((score, at) => (score + (other[at] as number)) / 2)

/** The mean of scores is the geometric mean of shares. */
const meanOf = (one: Scored, other: Scored): Scored => ({
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
  const byFirst = together(byClassifier, shares(first.scores))
  const isSure = Math.max(...byFirst) >= SURE_BY_ONE
  const { scores, ofSentences } = isSure ? first : meanOf(first, scoredBy(other, text))
  return {
    probabilities: isSure ? byFirst : together(byClassifier, shares(scores)),
    alone: (place: number, least: number) =>
      ofSentences.slice(1).flatMap((own, at) => {
        const sentence = body[at]
        return sentence && (shares(own)[place] as number) >= least ? [sentence] : []
      }),
  }
}
