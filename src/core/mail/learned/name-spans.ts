/**
 * Employers' names and roles in the lines of a mail, with how surely each is one.
 */
import {
  type Chain,
  EMPLOYER,
  emissions,
  LABELS,
  labelShares,
  likeliestLabels,
  OTHER,
  sumsOver,
} from './chain.ts'
import type { Line, Zone } from './mail-lines.ts'
import { type FeatureRows, knownRows } from './weights.ts'

export type NameSpan = {
  readonly of: 'employer' | 'role'
  readonly text: string
  readonly zone: Zone
  /** Mean (geometric) probability of its tokens' labels, 0..1. */
  readonly probability: number
}

export type NameTagger = { readonly rows: FeatureRows; readonly chain: Chain }

/** Names are rarer in the training than they are looked for: the label "other" is held back. */
const HELD_BACK = 1.5

export const tokenRows = (
  features: readonly (readonly number[])[],
  rows: FeatureRows,
): readonly Int32Array[] => features.map((list) => knownRows(list, rows))

function spansOfLine(line: Line, rows: readonly Int32Array[], chain: Chain): readonly NameSpan[] {
  const scores = emissions(chain, rows)
  for (let at = OTHER; at < scores.length; at += LABELS)
    scores[at] = (scores[at] as number) - HELD_BACK
  const labels = likeliestLabels(chain, scores)
  if (labels.every((label) => label === OTHER)) return []
  const sure = labelShares(sumsOver(chain, scores))
  const found: NameSpan[] = []
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number
    if (label % 2 === 0) continue
    let end = at
    while (labels[end + 1] === label + 1) end += 1
    let log = 0
    for (let token = at; token <= end; token += 1)
      log += Math.log(sure[token * LABELS + (labels[token] as number)] as number)
    const [first, last] = [line.tokens[at], line.tokens[end]]
    if (!first || !last) continue
    found.push({
      of: label === EMPLOYER ? 'employer' : 'role',
      text: line.text.slice(first.start, last.end).replace(/\s+/g, ' '),
      zone: line.zone,
      probability: Math.exp(log / (end - at + 1)),
    })
    at = end
  }
  return found
}

/** @param features from `nameFeatures`, for the same lines */
export function nameSpans(
  tagger: NameTagger,
  lines: readonly Line[],
  features: readonly (readonly (readonly number[])[])[],
): readonly NameSpan[] {
  return lines.flatMap((line, at) =>
    spansOfLine(line, tokenRows(features[at] ?? [], tagger.rows), tagger.chain),
  )
}
