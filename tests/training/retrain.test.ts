/**
 * The weights in the repository are those that the training gives: the first look of the smallest
 * model is trained anew here, and compared number by number. All of them, second looks too (each from
 * five such trainings): `npm run train:mail`, then `git diff`.
 */
import { expect, it } from 'vitest'
import { kindSources } from '../../scripts/mail-training/corpora.ts'
import { seenSources } from '../../scripts/mail-training/examples.ts'
import { packedFirstLook } from '../../scripts/mail-training/packed-classifier.ts'
import { unpacked } from '../../src/core/mail/learned/weights.ts'
import { packedWeights } from '../../src/core/mail/learned/weights-file.ts'

it('gives the weights of the smallest model again', { timeout: 120_000 }, () => {
  const anew = packedFirstLook('round', seenSources(kindSources()))
  const numbersIn = (packed: typeof anew) => {
    const { featureRows, wholeRows, steps, values } = unpacked(packed)
    return [featureRows.features, wholeRows.features, steps, values]
  }
  expect(numbersIn(anew)).toEqual(numbersIn(packedWeights('round')))
})
