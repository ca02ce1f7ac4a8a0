/**
 * The second look at a piece of a letter: how likely a fault is, given what the words of the piece
 * say and how it stands in its letter. One hard sentence among hard ones is meant so; the same among
 * kind ones mostly is not.
 *
 * Learned from letters of authors whom the first look did not learn from (stacked generalization,
 * Wolpert 1992). Method and figures: docs/methods/tone.md.
 */
import { shares } from '#core/mail/learned/pooled-classifier.ts'
import { hashOf, joined } from '#core/mail/learned/words.ts'
import type { ToneUnit } from './tone-units.ts'

/** A piece and its first scores: fine, then each kind. */
export type FirstLook = { readonly unit: ToneUnit; readonly scores: Float64Array }

/** Steps in which odds of a fault (natural logarithm) are told apart, finely and roughly. */
const FINE_STEPS = [-5, -4, -3, -2.3, -1.6, -1, -0.5, 0, 0.5, 1, 1.6, 2.3, 3, 4]
const STEPS = [-4, -2.5, -1.5, -0.7, 0, 0.7, 1.5, 2.5]
const MEAN_STEPS = [-4, -3.3, -2.7, -2.2, -1.7, -1.2, -0.6]
const SHARE_STEPS = [0.2, 0.35, 0.5, 0.7, 0.9]
const PLACE_STEPS = [0.15, 0.4, 0.6, 0.85]
const WORD_STEPS = [5, 9, 14, 22]
const SENTENCE_STEPS = [4, 7, 10, 14]
/** Odds of a sentence that is not there, and the mean of none. */
const NO_SENTENCE = -6
const NO_MEAN = -4
const LEAST_SHARE = 1e-6

const stepOf = (value: number, steps: readonly number[]): number =>
  steps.filter((step) => value >= step).length

type Seen = {
  readonly unit: ToneUnit
  readonly odds: number
  /** Shares of the kinds of fault. */
  readonly kinds: Float64Array
}

function seen({ unit, scores }: FirstLook): Seen {
  const [fine = 1, ...kinds] = shares(scores)
  const odds = Math.log((1 - fine + LEAST_SHARE) / (fine + LEAST_SHARE))
  return { unit, odds, kinds: Float64Array.from(kinds) }
}

type SentenceOdds = { readonly starts: readonly number[]; readonly most: readonly number[] }

/** The highest odds within each sentence, in reading order. */
function sentenceOdds(pieces: readonly Seen[]): SentenceOdds {
  const odds = new Map<number, number>()
  for (const { unit, odds: own } of pieces) {
    const { start } = unit.sentence
    odds.set(start, Math.max(own, odds.get(start) ?? Number.NEGATIVE_INFINITY))
  }
  return { starts: [...odds.keys()], most: [...odds.values()] }
}

const named = (name: string, ...values: readonly number[]): number =>
  values.reduce((hash, value) => joined(hash, value), hashOf(name))

/** The likeliest kind but one. */
const nextKind = (kinds: Float64Array, kind: number): number =>
  [...kinds.keys()]
    .filter((other) => other !== kind)
    .reduce((best, other) => ((kinds[other] ?? 0) > (kinds[best] ?? 0) ? other : best))

/** Where the piece stands, and what the other sentences say, in steps. */
function viewOf({ unit, kinds }: Seen, { starts, most }: SentenceOdds) {
  const { sentence, text } = unit
  const at = starts.indexOf(sentence.start)
  const others = most.filter((_, other) => other !== at).toSorted((a, b) => b - a)
  const mean = others.reduce((total, one) => total + one, 0) / others.length
  return {
    sentence: stepOf(most[at] as number, STEPS),
    highest: stepOf(others[0] ?? NO_SENTENCE, STEPS),
    second: stepOf(others[1] ?? NO_SENTENCE, STEPS),
    mean: stepOf(others.length > 0 ? mean : NO_MEAN, MEAN_STEPS),
    before: stepOf(most[at - 1] ?? NO_SENTENCE, STEPS),
    after: stepOf(most[at + 1] ?? NO_SENTENCE, STEPS),
    place: stepOf(at / starts.length, PLACE_STEPS),
    words: stepOf(text.split(/\s+/).length, WORD_STEPS),
    sentences: stepOf(starts.length, SENTENCE_STEPS),
    kind: kinds.indexOf(Math.max(...kinds)),
    isPart: Number(unit.start !== sentence.start || unit.end !== sentence.end),
    isAsked: Number(text.includes('?')),
  }
}

function standing(piece: Seen, sentences: SentenceOdds): readonly number[] {
  const { odds, kinds } = piece
  const own = stepOf(odds, STEPS)
  const view = viewOf(piece, sentences)
  const { kind, highest, second, mean, place } = view
  return [
    named('odds', stepOf(odds, FINE_STEPS)),
    ...Object.entries(view).flatMap(([name, value]) => [
      named(name, value),
      named(`own ${name}`, own, value),
    ]),
    named('kind share', kind, stepOf(kinds[kind] as number, SHARE_STEPS)),
    named('next kind', nextKind(kinds, kind)),
    named('own part', own, view.sentence, view.isPart),
    named('others', highest, mean),
    named('both others', highest, second),
    named('own others', own, highest, mean),
    named('kind others', kind, highest),
    named('kind place', kind, place),
  ]
}

/** @returns for each piece of a letter, what the second look weighs, as features */
export function letterFeatures(looks: readonly FirstLook[]): readonly (readonly number[])[] {
  const pieces = looks.map(seen)
  const odds = sentenceOdds(pieces)
  return pieces.map((piece) => standing(piece, odds))
}
