/** What the network makes of a mail, beside the pooled classifier: docs/decisions/0028. */
import { encoded, headScores, sentenceScores, textToRead } from './learned/convolution.ts'
import { kindNetwork } from './learned/models.ts'
import { shares } from './learned/pooled-classifier.ts'
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
 * How much of a logarithm of its share each reader gives: half would be their mean, one the
 * product of two that err apart from each other.
 */
const EACH = 0.8

/** Shares of each kind by both: where one doubts, the other is less sure. */
export const together = (a: Float64Array, b: Float64Array): Float64Array =>
  shares(
    a.map(
      (one, at) => EACH * (Math.log(one + LEAST_SHARE) + Math.log((b[at] as number) + LEAST_SHARE)),
    ),
  )
