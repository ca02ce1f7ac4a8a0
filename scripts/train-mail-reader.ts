/**
 * Trains the reader of mails and writes its weights (src/core/mail/learned/weights):
 * `npm run train:mail [-- [--check] glossary kind reason after round kind-recurrent
 * kind-recurrent-second kind-together names names-recurrent choice]`.
 * With names of models only those are trained; each may be asked for in a process of its own. All of
 * them know words by their number in the glossary: where it was changed, `glossary` is written
 * first, by itself, and then all models are trained anew; `kind-together` is learned by the other models
 * of kinds as they are written down, so it comes last of these. Each network of kinds takes 55
 * minutes and 3 GB of memory, the names a quarter of an hour and 18 GB, their network as long and
 * 3 GB, the choice 70 minutes. With `--check` it only prints the figures of a cross-validation in which
 * whole authors are left out, of classifiers and names.
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
import { kindSources, lastSources, nameSources } from './mail-training/corpora.ts'
import { crossValidate } from './mail-training/cross-validate.ts'
import { crossValidateNames } from './mail-training/cross-validate-names.ts'
import { seenSources } from './mail-training/examples.ts'
import { packedGlossary, type WrittenGlossary, writtenGlossary } from './mail-training/glossary.ts'
import { learnLastLook } from './mail-training/last-look.ts'
import { trainNameNetwork } from './mail-training/name-network-recipe.ts'
import { MOST_ROWS, trainNameChoice, trainTagger } from './mail-training/name-recipe.ts'
import { NETWORKS, type NetworkName, trainKindNetwork } from './mail-training/network-recipe.ts'
import { compressed, packed } from './mail-training/pack.ts'
import { packedNameNetwork, packedRecurrent } from './mail-training/pack-recurrent.ts'
import { packedClassifier } from './mail-training/packed-classifier.ts'
import { CLASSIFIERS, MOST_STEPS } from './mail-training/recipes.ts'

function write<Name extends WeightsName>(name: Name, content: WeightsOf<Name>): void {
  const bytes = compressed(Buffer.from(`${JSON.stringify(content)}\n`))
  writeFileSync(weightsFile(name), bytes)
  console.log(`${name}: ${Math.round(bytes.length / 1024)} kB`)
}

const ALL_NETWORKS = Object.keys(NETWORKS) as NetworkName[]
const OF_NAMES = ['names', 'names-recurrent', 'choice'] as const
const LAST = 'kind-together'
const MODELS = ['glossary', ...CLASSIFIERS, ...ALL_NETWORKS, LAST, ...OF_NAMES]
const CHECK = '--check'

const asked = process.argv.slice(2)
const unknown = asked.filter((one) => one !== CHECK && !MODELS.includes(one))
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}. Models: ${MODELS.join(', ')}; or ${CHECK}.`)
const isPart = asked.some((one) => one !== CHECK)
const isWanted = (name: string): boolean => !isPart || asked.includes(name)
const classifiers = CLASSIFIERS.filter(isWanted)
const networks = ALL_NETWORKS.filter(isWanted)

function writeGlossary(): void {
  const now = packedGlossary(writtenGlossary())
  const isChanged = !isDeepStrictEqual(now, packedWeights('glossary'))
  write('glossary', now)
  if (isChanged && isPart) console.log('It has changed: train all models anew.')
}

/** @throws Error where the glossary was changed since it was packed: meanings are numbered by it */
function glossaryAsPacked(): WrittenGlossary {
  const glossary = writtenGlossary()
  if (!isDeepStrictEqual(packedGlossary(glossary), packedWeights('glossary')))
    throw new Error(
      'The glossary has changed. Write it (npm run train:mail -- glossary), then train all models anew.',
    )
  return glossary
}

const toldBy = (name: string) => (done: number, of: number, loss: number) =>
  console.log(`${name}: round ${done} of ${of}, loss ${loss.toFixed(3)}`)

function writeKinds(glossary: WrittenGlossary): void {
  const seen = seenSources(kindSources())
  for (const name of classifiers) write(name, packedClassifier(name, seen))
  for (const name of networks)
    write(name, packedRecurrent(trainKindNetwork(name, seen, glossary, toldBy(name))))
}

/** From mails that none of those learned from which it puts together, as they are written down. */
const writeLastLook = (): void =>
  write(LAST, learnLastLook(seenSources(lastSources()).flatMap(({ mails }) => mails)))

const COMMON = { wholeRows: null, hasConstants: false, mostSteps: MOST_STEPS }

const WRITE_NAMES: Readonly<Record<(typeof OF_NAMES)[number], () => void>> = {
  names: () => {
    const { rows, chain } = trainTagger(nameSources())
    const model = { ...COMMON, featureRows: rows, weights: chain.weights }
    write('names', {
      ...packed({ ...model, classes: LABELS, mostRows: MOST_ROWS.names }),
      steps: Array.from(chain.steps, (step) => Number(step.toFixed(3))),
    })
  },
  'names-recurrent': () => {
    const network = trainNameNetwork(nameSources(), toldBy('names-recurrent'))
    write('names-recurrent', packedNameNetwork(network))
  },
  choice: () => {
    const { rows, weights } = trainNameChoice(nameSources(), toldBy('names-recurrent'))
    const model = { ...COMMON, featureRows: rows, weights }
    write('choice', packed({ ...model, classes: 1, mostRows: MOST_ROWS.choice }))
  },
}

function check(): void {
  glossaryAsPacked()
  if (classifiers.length > 0) {
    const seen = seenSources(kindSources())
    for (const name of classifiers) crossValidate(seen, name)
  }
  if (OF_NAMES.some(isWanted)) crossValidateNames(nameSources(), toldBy('names-recurrent'))
}

if (asked.includes(CHECK) && classifiers.length === 0 && !OF_NAMES.some(isWanted))
  throw new Error(`${CHECK} tries classifiers (${CLASSIFIERS.join(', ')}) and names.`)
if (asked.includes(CHECK)) check()
else {
  // Before anything is read by it: the reader keeps the glossary that it found.
  if (isWanted('glossary')) writeGlossary()
  const glossary = glossaryAsPacked()
  if (classifiers.length + networks.length > 0) writeKinds(glossary)
  if (isWanted(LAST)) writeLastLook()
  for (const name of OF_NAMES) if (isWanted(name)) WRITE_NAMES[name]()
}
