/**
 * The weights in the repository are those that the training gives: the smallest model is trained
 * anew here, second look and all, and compared to the letter. All of them: `npm run train:mail`,
 * then `git diff`.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { trainingSources } from '../../scripts/mail-training/corpora.ts'
import { seenSources } from '../../scripts/mail-training/examples.ts'
import { packedClassifier } from '../../scripts/mail-training/packed-classifier.ts'

it('gives the weights of the smallest model again', () => {
  const file = new URL('../../src/core/mail/learned/weights/round.json', import.meta.url)
  const anew = packedClassifier('round', seenSources(trainingSources()))
  expect(`${JSON.stringify(anew)}\n`).toBe(readFileSync(file, 'utf8'))
})
