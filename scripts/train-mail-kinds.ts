/**
 * Trains the learned weighing of kinds (src/core/mail/learned-kind.ts) and writes its weights:
 * `npx node scripts/train-mail-kinds.ts [--check]`. With `--check` it only prints the figures
 * of a five-fold cross-validation, by source of the mails.
 *
 * Trained on the parts of the corpora that may be looked at, and on mails written for it. The
 * held-out parts are never read here. The same mails give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { MIDDLE_DIGIT, WEIGHT_DIGITS, wordStrength } from '../src/core/mail/learned-kind.ts'
import { MESSAGE_KINDS } from '../src/core/model/message.ts'
import { type KindExample, kindExamples } from './mail-kind-examples.ts'

const KINDS = MESSAGE_KINDS.length
const ROUNDS = 80
const RATE = 0.3
/** How strongly weights are held at zero: words, findings of the tables. */
const HOLD = { words: 0.7, rules: 0.2, constant: 0.001 }
const LEAST_COUNT = 2
const FOLDS = 5
const TARGET = new URL('../src/core/mail/english/kind-weights.ts', import.meta.url)

type Input = readonly (readonly [place: number, value: number])[]
type Model = { readonly places: ReadonlyMap<string, number>; readonly weights: Float64Array }

function vocabulary(examples: readonly KindExample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of examples) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([word]) => word)
  return new Map(kept.toSorted().map((word, at) => [word, at]))
}

function inputOf({ words, rules }: KindExample, places: ReadonlyMap<string, number>): Input {
  const known = words.map((word) => places.get(word)).filter((place) => place !== undefined)
  const strength = wordStrength(known.length)
  return [
    ...known.map((place) => [place, strength] as const),
    ...[...rules, 1].map((value, at) => [places.size + at, value] as const),
  ]
}

function probabilities(weights: Float64Array, input: Input): readonly number[] {
  const scores = new Array<number>(KINDS).fill(0)
  for (const [place, value] of input) {
    for (let kind = 0; kind < KINDS; kind += 1)
      scores[kind] = (scores[kind] as number) + (weights[place * KINDS + kind] as number) * value
  }
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function slopeOf(
  examples: readonly KindExample[],
  inputs: readonly Input[],
  weights: Float64Array,
) {
  const slope = new Float64Array(weights.length)
  for (const [index, input] of inputs.entries()) {
    const { kind, weight } = examples[index] as KindExample
    const told = probabilities(weights, input)
    for (let at = 0; at < KINDS; at += 1) {
      const error = ((told[at] as number) - (at === kind ? 1 : 0)) * weight
      for (const [place, value] of input)
        slope[place * KINDS + at] = (slope[place * KINDS + at] as number) + error * value
    }
  }
  return slope
}

/** Adaptive gradient descent (Duchi, Hazan and Singer 2011) on the penalised likelihood. */
function train(examples: readonly KindExample[]): Model {
  const places = vocabulary(examples)
  const inputs = examples.map((example) => inputOf(example, places))
  const rules = (examples[0] as KindExample).rules.length
  const weights = new Float64Array((places.size + rules + 1) * KINDS)
  const squares = new Float64Array(weights.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeOf(examples, inputs, weights)
    for (let at = 0; at < weights.length; at += 1) {
      const place = Math.floor(at / KINDS)
      const hold =
        place < places.size ? HOLD.words : place < places.size + rules ? HOLD.rules : HOLD.constant
      const step = (slope[at] as number) + hold * (weights[at] as number)
      squares[at] = (squares[at] as number) + step * step
      weights[at] =
        (weights[at] as number) - (RATE * step) / Math.sqrt((squares[at] as number) + 1e-8)
    }
  }
  return { places, weights }
}

function tell(name: string, told: readonly { kind: number; real: number; sure: number }[]): void {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  const scores = MESSAGE_KINDS.map((_, kind) => {
    const right = told.filter((one) => one.kind === kind && one.real === kind).length
    const precision = share(right, told.filter((one) => one.kind === kind).length)
    const recall = share(right, told.filter((one) => one.real === kind).length)
    return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
  })
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / KINDS
  const rejection = scores[MESSAGE_KINDS.indexOf('rejection')]
  const sure = told.filter((one) => one.sure >= 0.9)
  console.log(
    `${name}: ${told.length} mails, macro-F1 ${macro.toFixed(3)}, rejection precision ${rejection?.precision.toFixed(2)} recall ${rejection?.recall.toFixed(2)}, right at .9 and above ${share(sure.filter((one) => one.kind === one.real).length, sure.length).toFixed(2)} of ${sure.length}`,
  )
}

function crossValidate(examples: readonly KindExample[]): void {
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const { places, weights } = train(examples.filter((_, at) => at % FOLDS !== fold))
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map((example) => {
        const shares = probabilities(weights, inputOf(example, places))
        const sure = Math.max(...shares)
        return { source: example.source, kind: shares.indexOf(sure), real: example.kind, sure }
      })
  }).flat()
  for (const source of new Set(told.map((one) => one.source))) {
    tell(
      source,
      told.filter((one) => one.source === source),
    )
  }
}

function write({ places, weights }: Model): void {
  const wordCount = places.size * KINDS
  const most = weights
    .slice(0, wordCount)
    .reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  const step = Number((most / MIDDLE_DIGIT).toPrecision(4))
  const digits = Array.from(
    weights.slice(0, wordCount),
    (weight) => WEIGHT_DIGITS[Math.round(weight / step) + MIDDLE_DIGIT],
  ).join('')
  const rules: string[] = []
  for (let at = wordCount; at < weights.length; at += KINDS) {
    const row = Array.from(weights.slice(at, at + KINDS), (weight) => Number(weight.toFixed(2)))
    rules.push(`  [${row.join(', ')}],`)
  }
  writeFileSync(
    TARGET,
    `/** Weights of the learned weighing of kinds. Written by scripts/train-mail-kinds.ts. */
export const WEIGHT_STEP = ${step}
export const KIND_WORDS =
  '${[...places.keys()].join('|')}'
export const KIND_WORD_WEIGHTS =
  '${digits}'
/** One row per finding of the tables, then the constant; one number per kind. */
export const RULE_WEIGHTS: readonly (readonly number[])[] = [
${rules.join('\n')}
]
`,
  )
}

const examples = kindExamples()
if (process.argv.includes('--check')) crossValidate(examples)
else write(train(examples))
