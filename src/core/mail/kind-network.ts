/** What the network makes of a mail, beside the pooled classifier: docs/decisions/0028, 0038. */
import { kindNetwork } from './learned/models.ts'
import { shares } from './learned/pooled-classifier.ts'
import { encoded, headScores, sentenceScores, textToRead } from './learned/recurrent.ts'
import type { MailView } from './mail-view.ts'

/** No reader may rule out a kind. */
const LEAST_SHARE = 1e-4

/** What the network makes of a mail, kind by kind, and of each of its sentences alone. */
export function readByNetwork({ subject, body, flags }: MailView) {
  const { encoder, head, columnsFor } = kindNetwork()
  const text = encoded(encoder, textToRead(subject?.text ?? '', body, flags), columnsFor)
  return {
    shares: shares(headScores(head, text)),
    alone: (place: number, least: number) => {
      const [, ...scores] = sentenceScores(head, text.found)
      return scores.flatMap((own, at) => {
        const sentence = body[at]
        return sentence && (shares(own)[place] as number) >= least ? [sentence] : []
      })
    },
  }
}

/**
 * How much of a logarithm of its share each gives: halves would be their mean, ones the product of
 * two that err apart from each other (decision 0038).
 */
const BY_CLASSIFIER = 0.6
const BY_NETWORK = 0.8

const logarithm = (share: number): number => Math.log(share + LEAST_SHARE)

/** Shares of each kind by both: where one doubts, the other is less sure. */
export const together = (byClassifier: Float64Array, byNetwork: Float64Array): Float64Array =>
  shares(
    byClassifier.map(
      (one, at) => BY_CLASSIFIER * logarithm(one) + BY_NETWORK * logarithm(byNetwork[at] as number),
    ),
  )
