/**
 * Trains the reader of mails and writes its weights (src/core/mail/learned/weights):
 * `npm run train:mail [-- [--check] kind reason after round network names]`. With names of models
 * only those are trained; the network of kinds takes three quarters of an hour, the names half of
 * one, and some 9 GB of memory. With `--check` it only prints the figures of a cross-validation in
 * which whole authors are left out, of kinds without the network.
 *
 * Trained on the parts of tests/fixtures/mail-corpus that may be looked at; those kept aside are
 * never read here. The same mails give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { LABELS } from '../src/core/mail/learned/chain.ts'
import { forClassifiers, trainingSources } from './mail-training/corpora.ts'
import { crossValidate } from './mail-training/cross-validate.ts'
import { crossValidateNames } from './mail-training/cross-validate-names.ts'
import { seenSources } from './mail-training/examples.ts'
import { packedGlossary, writtenGlossary } from './mail-training/glossary.ts'
import { MOST_ROWS, trainNames } from './mail-training/name-recipe.ts'
import { trainKindNetwork } from './mail-training/network-recipe.ts'
import { packed } from './mail-training/pack.ts'
import { packedRecurrent } from './mail-training/pack-recurrent.ts'
import { packedClassifier } from './mail-training/packed-classifier.ts'
import { CLASSIFIERS, type ClassifierName, MOST_STEPS } from './mail-training/recipes.ts'

const FOLDER = new URL('../src/core/mail/learned/weights/', import.meta.url)

function write(name: string, content: object): void {
  const text = `${JSON.stringify(content)}\n`
  writeFileSync(new URL(`${name}.json`, FOLDER), text)
  console.log(`${name}: ${Math.round(text.length / 1024)} kB`)
}

const sources = trainingSources()

const seen = seenSources(forClassifiers(sources))

function writeClassifiers(names: readonly ClassifierName[]): void {
  for (const name of names) write(name, packedClassifier(name, seen))
}

function writeNetwork(): void {
  const glossary = writtenGlossary()
  const network = trainKindNetwork(seen, glossary, (done, of, loss) => {
    console.log(`kind-recurrent: round ${done} of ${of}, loss ${loss.toFixed(3)}`)
  })
  // Together: the network's meanings are those of this glossary.
  write('glossary', packedGlossary(glossary))
  write('kind-recurrent', packedRecurrent(network))
}

function writeNames(): void {
  const { tagger, choice } = trainNames(sources)
  const common = { wholeRows: null, hasConstants: false, mostSteps: MOST_STEPS }
  const { rows, chain } = tagger
  write('names', {
    ...packed({
      ...common,
      featureRows: rows,
      weights: chain.weights,
      classes: LABELS,
      mostRows: MOST_ROWS.names,
    }),
    steps: Array.from(chain.steps, (step) => Number(step.toFixed(3))),
  })
  write(
    'choice',
    packed({
      ...common,
      featureRows: choice.rows,
      weights: choice.weights,
      classes: 1,
      mostRows: MOST_ROWS.choice,
    }),
  )
}

const asked = (name: string): boolean => process.argv.includes(name)
const isPart = [...CLASSIFIERS, 'network', 'names'].some(asked)
const classifiers = CLASSIFIERS.filter((name) => !isPart || asked(name))
const hasNames = !isPart || asked('names')

if (asked('--check')) {
  for (const name of classifiers) crossValidate(seen, name)
  if (hasNames) crossValidateNames(sources)
} else {
  if (classifiers.length > 0) writeClassifiers(classifiers)
  if (!isPart || asked('network')) writeNetwork()
  if (hasNames) writeNames()
}
