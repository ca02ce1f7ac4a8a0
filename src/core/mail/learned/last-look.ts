/**
 * What classifier and networks say of a mail together: a linear model over what each of them says,
 * learned on mails that none of them learned from (stacked generalization, Wolpert 1992). Of mails
 * that they know all are surer than of any other, and each claims some kinds too readily.
 *
 * Method and figures: docs/methods/mail-reading.md. Training: scripts/mail-training/last-look.ts.
 */
import { MESSAGE_KINDS } from '#core/model/message.ts'
import { shares } from './pooled-classifier.ts'
import { secondScores } from './second-look.ts'

/** Weights for one network, and for two: for each class in turn, one for each input. */
export type LastLook = { readonly one: readonly number[]; readonly both: readonly number[] }

const CLASSES = MESSAGE_KINDS.length

/** @throws where the weights were learned for other classes than the code has */
export function checkedLastLook(look: LastLook): LastLook {
  const isAsWide = (weights: readonly number[]) => weights.length === CLASSES * (2 * CLASSES + 1)
  if (isAsWide(look.one) && isAsWide(look.both)) return look
  throw new Error(
    'How readers of kinds are put together was learned for other kinds. Train it anew: npm run train:mail -- kind-together',
  )
}

/** No reader may rule out a kind. */
const LEAST_SHARE = 1e-4
const logarithm = (share: number): number => Math.log(share + LEAST_SHARE)

/**
 * Logarithms of the shares of the classifier, and of those that the networks give; then 1.
 *
 * @param scores of the network, or the mean of those of both (so their shares' geometric mean)
 */
export function lastInputs(byClassifier: Float64Array, scores: Float64Array): Float64Array {
  const classes = byClassifier.length
  const inputs = new Float64Array(2 * classes + 1).fill(1)
  inputs.set(byClassifier.map(logarithm))
  inputs.set(shares(scores).map(logarithm), classes)
  return inputs
}

/** Shares of the classes. */
export const lastShares = (weights: readonly number[], inputs: Float64Array): Float64Array =>
  shares(secondScores(weights, inputs))
