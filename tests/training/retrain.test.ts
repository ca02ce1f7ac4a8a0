/**
 * The weights in the repository are those that the training gives: the two smaller models are
 * trained anew here and compared to the letter. All of them: `npm run train:mail`, then `git diff`.
 */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { trainingSources } from '../../scripts/mail-training/corpora.ts'
import { seenSources } from '../../scripts/mail-training/examples.ts'
import { lessonsFrom, packedClassifier } from '../../scripts/mail-training/recipes.ts'

const lessons = lessonsFrom(seenSources(trainingSources()).flatMap(({ mails }) => mails))

it.each(['round', 'after'] as const)('gives the weights of %s again', (name) => {
  const file = new URL(`../../src/core/mail/learned/weights/${name}.json`, import.meta.url)
  expect(`${JSON.stringify(packedClassifier(name, lessons))}\n`).toBe(readFileSync(file, 'utf8'))
})
