/** Learning of names on lines and mails small enough to look through. */
import { describe, expect, it } from 'vitest'
import { countedRows } from '../../scripts/mail-training/counted-rows.ts'
import { type LabelledLine, trainChain } from '../../scripts/mail-training/train-chain.ts'
import { type ChoiceExample, trainChoice } from '../../scripts/mail-training/train-choice.ts'
import {
  EMPLOYER,
  emissions,
  LABELS,
  labelShares,
  OTHER,
  sumsOver,
} from '../../src/core/mail/learned/chain.ts'
import { choiceShares } from '../../src/core/mail/learned/choice.ts'
import { tokenRows } from '../../src/core/mail/learned/name-spans.ts'

const candidate = (...features: number[]) => ({ features, strengths: features.map(() => 1) })
const GOOD = 11
const BAD = 22
const NONE = 33

describe('the choice among names', () => {
  const examples: readonly ChoiceExample[] = Array.from({ length: 40 }, (_, at) => ({
    candidates: [candidate(BAD, 100 + (at % 4)), candidate(GOOD), candidate(NONE)],
    right: [false, true, false],
  }))
  const options = { rounds: 8, rate: 0.1, hold: 1e-3, leastCount: 2, left: 0.3 }

  it('learns what tells the right name', () => {
    const model = trainChoice(examples, options)
    const shares = choiceShares(model, [candidate(GOOD), candidate(BAD), candidate(NONE)])
    expect(shares[0]).toBeGreaterThan(0.6)
  })

  it('is the same for the same mails', () => {
    expect(trainChoice(examples, options).weights).toEqual(trainChoice(examples, options).weights)
  })
})

describe('the tagger of names', () => {
  const [AT, NAME, PLAIN] = [5, 6, 7]
  const lines: readonly LabelledLine[] = Array.from({ length: 60 }, (_, at) => ({
    features: [[AT], [NAME, 1000 + at], [PLAIN]].map((one) => Uint32Array.from(one)),
    labels: [OTHER, EMPLOYER, OTHER],
  }))

  it('finds a name that it never saw by what stands beside it', () => {
    const options = { rounds: 6, rate: 0.2, hold: 1e-4, leastCount: 2, left: 0.3 }
    const tagger = trainChain(lines, options)
    const features = [[AT], [NAME, 9999], [PLAIN]]
    const scores = emissions(tagger.chain, tokenRows(features, tagger.rows))
    const sure = labelShares(sumsOver(tagger.chain, scores))
    expect(sure[LABELS + EMPLOYER]).toBeGreaterThan(0.7)
  })
})

it('counts features and gives rows in their order, from the first row asked for', () => {
  const lists = [
    [9, 4_000_000_000],
    [9, 3],
    [3, 4_000_000_000, 12],
  ]
  const rows = countedRows(lists, 2, 5)
  expect([...rows.features]).toEqual([3, 9, 4_000_000_000])
  expect([3, 9, 4_000_000_000, 12].map((one) => rows.get(one))).toEqual([5, 6, 7, undefined])
})
