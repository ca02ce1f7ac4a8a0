/**
 * Where employers' names and roles may stand in the lines of a mail, with how surely each is one by
 * the tagger (chain.ts) and the network (name-network.ts):
 * every span that is likely enough, also those that lie in one another. Which of them is told is
 * decided later, over the whole mail (../choose-name.ts).
 */
import {
  type Chain,
  EMPLOYER,
  emissions,
  LABELS,
  OTHER,
  ROLE,
  type Steps,
  spanShares,
  sumsOver,
} from './chain.ts'
import type { Line } from './mail-lines.ts'
import { nameFeatures } from './name-features.ts'
import { type NameNetwork, networkScores } from './name-network.ts'
import type { NamedLines } from './names-of.ts'
import { addWeights, type FeatureRows, knownRows, type ReadingModel } from './weights.ts'

export type NameSpan = {
  readonly of: 'employer' | 'role'
  readonly text: string
  /** Place of its line among the lines, of its first token and behind its last in the line. */
  readonly line: number
  readonly from: number
  readonly to: number
  /** That exactly these tokens are a name, 0..1. */
  readonly probability: number
}

/** A tagger as it is trained. */
export type NameTagger = { readonly rows: FeatureRows; readonly chain: Chain }
/** A tagger as mails are read with it. */
export type ReadingTagger = ReadingModel & { readonly chain: Steps }

/** The tagger and the network that reads the same lines. */
export type NameReader = Steps & {
  readonly tagger: NameTagger | ReadingTagger
  readonly network: NameNetwork
}

/** How much the scores of each count: their logarithms are shared out (Hinton 2002, products of experts). */
const [BY_TAGGER, BY_NETWORK] = [0.5, 0.5]

export function readerOf(tagger: NameTagger | ReadingTagger, network: NameNetwork): NameReader {
  const { steps } = tagger.chain
  return {
    tagger,
    network,
    steps: steps.map((one, at) => bothSay(one, network.steps[at] as number)),
  }
}

const bothSay = (tagger: number, network: number): number =>
  BY_TAGGER * tagger + BY_NETWORK * network

/** Names are rarer in the training than they are looked for: the label "other" is held back. */
const HELD_BACK = 1.5
/** What is less likely than this is no candidate. */
const LEAST_SHARE = 0.02
/** A line is left alone where the tagger lets no token come nearer than this to beginning a name. */
const FAR_BELOW = -3.5

export const tokenRows = (
  features: readonly ArrayLike<number>[],
  rows: FeatureRows,
): readonly Int32Array[] => features.map((list) => knownRows(list, rows))

function mayHoldName(scores: Float64Array): boolean {
  for (let at = 0; at < scores.length; at += LABELS) {
    const other = scores[at + OTHER] as number
    if ((scores[at + EMPLOYER] as number) - other > FAR_BELOW) return true
    if ((scores[at + ROLE] as number) - other > FAR_BELOW) return true
  }
  return false
}

function scoresOf(tokens: readonly (readonly number[])[], tagger: NameTagger | ReadingTagger) {
  if ('rows' in tagger) return emissions(tagger.chain, tokenRows(tokens, tagger.rows))
  const scores = new Float64Array(tokens.length * LABELS)
  for (const [at, features] of tokens.entries())
    addWeights(features, tagger.featureRows, tagger, scores, at * LABELS)
  return scores
}

function spansOfLine(
  line: Line,
  place: number,
  scores: Float64Array,
  chain: Steps,
): readonly NameSpan[] {
  return spanShares(chain, scores, sumsOver(chain, scores), LEAST_SHARE).flatMap(
    ({ label, from, to, share }): readonly NameSpan[] => {
      const [first, last] = [line.tokens[from], line.tokens[to - 1]]
      if (!first || !last) return []
      const text = line.text.slice(first.start, last.end).replace(/\s+/g, ' ')
      const of = label === EMPLOYER ? 'employer' : 'role'
      return [{ of, text, line: place, from, to, probability: share }]
    },
  )
}

export function nameSpans(reader: NameReader, named: NamedLines): readonly NameSpan[] {
  const features = nameFeatures(named)
  return named.lines.flatMap((line, at) => {
    const scores = scoresOf(features[at] ?? [], reader.tagger)
    if (!mayHoldName(scores)) return []
    const others = networkScores(reader.network, line, named.looks[at] ?? [])
    const both = scores.map((score, place) => bothSay(score, others[place] as number))
    for (let other = OTHER; other < both.length; other += LABELS)
      both[other] = (both[other] as number) - HELD_BACK
    return spansOfLine(line, at, both, reader)
  })
}
