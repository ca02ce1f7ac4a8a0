/**
 * Trains the reader of mails and writes its weights (src/core/mail/learned/weights):
 * `npx node scripts/train-mail-reader.ts [--check] [kind] [reason] [after] [round]`; with names of
 * classifiers only those are trained. With `--check` it only prints the figures of
 * a cross-validation in which whole authors are left out.
 *
 * Trained on the parts of tests/fixtures/mail-corpus that may be looked at; those kept aside are
 * never read here. The same mails give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { LABELS } from '../src/core/mail/learned/chain.ts'
import { trainingSources } from './mail-training/corpora.ts'
import { crossValidate } from './mail-training/cross-validate.ts'
import { seenSources } from './mail-training/examples.ts'
import { packed } from './mail-training/pack.ts'
import {
  CLASSIFIERS,
  LEAST_STEPS,
  lessonsFrom,
  packedClassifier,
  trainNames,
} from './mail-training/recipes.ts'

const FOLDER = new URL('../src/core/mail/learned/weights/', import.meta.url)

function write(name: string, content: object): void {
  const text = `${JSON.stringify(content)}\n`
  writeFileSync(new URL(`${name}.json`, FOLDER), text)
  console.log(`${name}: ${Math.round(text.length / 1024)} kB`)
}

const sources = seenSources(trainingSources())
if (process.argv.includes('--check')) crossValidate(sources)
else {
  const lessons = lessonsFrom(sources.flatMap((source) => source.mails))
  const asked = CLASSIFIERS.filter((name) => process.argv.includes(name))
  for (const name of asked.length > 0 ? asked : CLASSIFIERS)
    write(name, packedClassifier(name, lessons))
  if (asked.length > 0) process.exit()
  const { rows, chain } = trainNames(lessons)
  const model = { featureRows: rows, wholeRows: new Map(), weights: chain.weights, classes: LABELS }
  const steps = Array.from(chain.steps, (step) => Number(step.toFixed(3)))
  write('names', {
    ...packed({ ...model, hasConstants: false, leastSteps: LEAST_STEPS.names }),
    steps,
  })
}
