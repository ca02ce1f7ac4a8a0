/**
 * Trains the reader of mails and writes its weights (src/core/mail/learned/weights):
 * `npm run train:mail [-- [--check] kind reason after round kind-recurrent kind-recurrent-second names]`.
 * With names of models only those are trained, but both networks of kinds where the glossary has
 * changed. Each network takes three quarters of an hour and 2 GB of memory, the names 40 minutes and
 * 12 GB. With `--check` it only prints the figures of a cross-validation in
 * which whole authors are left out, of kinds without the networks.
 *
 * Trained on the parts of tests/fixtures/mail-corpus that may be looked at; those kept aside are
 * never read here. The same mails give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { LABELS } from '../src/core/mail/learned/chain.ts'
import {
  packedWeights,
  type WeightsName,
  type WeightsOf,
  weightsFile,
} from '../src/core/mail/learned/weights-file.ts'
import { trainingSources } from './mail-training/corpora.ts'
import { crossValidate } from './mail-training/cross-validate.ts'
import { crossValidateNames } from './mail-training/cross-validate-names.ts'
import { seenSources } from './mail-training/examples.ts'
import { packedGlossary, writtenGlossary } from './mail-training/glossary.ts'
import { MOST_ROWS, trainNames } from './mail-training/name-recipe.ts'
import { NETWORKS, type NetworkName, trainKindNetwork } from './mail-training/network-recipe.ts'
import { compressed, packed } from './mail-training/pack.ts'
import { packedRecurrent } from './mail-training/pack-recurrent.ts'
import { packedClassifier } from './mail-training/packed-classifier.ts'
import { CLASSIFIERS, type ClassifierName, MOST_STEPS } from './mail-training/recipes.ts'

function write<Name extends WeightsName>(name: Name, content: WeightsOf<Name>): void {
  const bytes = compressed(Buffer.from(`${JSON.stringify(content)}\n`))
  writeFileSync(weightsFile(name), bytes)
  console.log(`${name}: ${Math.round(bytes.length / 1024)} kB`)
}

const ALL_NETWORKS = Object.keys(NETWORKS) as NetworkName[]

const sources = trainingSources()

const seen = seenSources(sources)

function writeClassifiers(names: readonly ClassifierName[]): void {
  for (const name of names) write(name, packedClassifier(name, seen))
}

/** All of them where the glossary has changed: each network numbers meanings by it. */
function writeNetworks(asked: readonly NetworkName[]): void {
  const glossary = writtenGlossary()
  const now = packedGlossary(glossary)
  const isChanged = !isDeepStrictEqual(now, packedWeights('glossary'))
  if (isChanged) write('glossary', now)
  for (const name of isChanged ? ALL_NETWORKS : asked) {
    const network = trainKindNetwork(name, seen, glossary, (done, of, loss) => {
      console.log(`${name}: round ${done} of ${of}, loss ${loss.toFixed(3)}`)
    })
    write(name, packedRecurrent(network))
  }
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
const isPart = [...CLASSIFIERS, ...ALL_NETWORKS, 'names'].some(asked)
const classifiers = CLASSIFIERS.filter((name) => !isPart || asked(name))
const networks = ALL_NETWORKS.filter((name) => !isPart || asked(name))
const hasNames = !isPart || asked('names')

if (asked('--check')) {
  for (const name of classifiers) crossValidate(seen, name)
  if (hasNames) crossValidateNames(sources)
} else {
  if (classifiers.length > 0) writeClassifiers(classifiers)
  if (networks.length > 0) writeNetworks(networks)
  if (hasNames) writeNames()
}
