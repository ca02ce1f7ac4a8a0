/** The network of names learns what no neighbour tells, the same each time, and is written down as it is. */
import { describe, expect, it } from 'vitest'
import { packedNameNetwork } from '../../scripts/mail-training/pack-recurrent.ts'
import {
  NameNetworkTrainer,
  type TokenLine,
} from '../../scripts/mail-training/train-name-network.ts'
import {
  EMPLOYER,
  LABELS,
  labelShares,
  OTHER,
  sumsOver,
} from '../../src/core/mail/learned/chain.ts'
import { tokensOf } from '../../src/core/mail/learned/mail-lines.ts'
import type { Look } from '../../src/core/mail/learned/name-looks.ts'
import { lookRows, networkScores } from '../../src/core/mail/learned/name-network.ts'
import { unpackedNameNetwork } from '../../src/core/mail/learned/name-network-weights.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'

const PLAIN: Look = { zone: 'body', shape: 'a', known: 0, inHost: '', facts: 0 }
const NAME: Look = { ...PLAIN, shape: 'Ab' }
const LOOKS = [PLAIN, NAME]
const WORDS = [
  'they',
  'hire',
  'fire',
  'there',
  'today',
  ...Array.from({ length: 20 }, (_, at) => `n${at}`),
]
const glossary = new Map([[hashOf('hire'), [0]]])

const textOf = (verb: string, name: string) => `they ${verb} there today ${name}`
const looksIn = (text: string) => text.split(' ').map((word) => (word.startsWith('n') ? 1 : 0))
/** A word far from the name tells whether it is one. */
const LINES: readonly TokenLine[] = Array.from({ length: 40 }, (_, at) =>
  ['hire', 'fire'].map((verb) => {
    const text = textOf(verb, `n${at % 20}`)
    const words = text.split(' ').map((word) => WORDS.indexOf(word))
    const last = verb === 'hire' ? EMPLOYER : OTHER
    return { words, looks: looksIn(text), labels: [OTHER, OTHER, OTHER, OTHER, last] }
  }),
).flat()

function trained(rounds: number) {
  const trainer = new NameNetworkTrainer({
    ...{ seed: 3, batch: 8, nameless: 1, words: WORDS, looks: LOOKS.map(lookRows) },
    ...{ glossary, meanings: 1 },
    rows: new Map(
      ['fire', 'hire', 'they']
        .map((word) => hashOf(word))
        .toSorted((a, b) => a - b)
        .map((hash, row) => [hash, row]),
    ),
  })
  for (let round = 0; round < rounds; round += 1) trainer.round(LINES, () => 0.005)
  return trainer.trained
}

const learned = packedNameNetwork(trained(12))

function shareOfName(text: string): number {
  const network = unpackedNameNetwork(learned, glossary)
  const line = { zone: 'body', text, tokens: tokensOf(text) } as const
  const looks = looksIn(text).map((at) => LOOKS[at] as Look)
  const sure = labelShares(sumsOver(network, networkScores(network, line, looks)))
  return sure[(line.tokens.length - 1) * LABELS + EMPLOYER] as number
}

describe('the network of names', () => {
  it('tells a name that it never saw by a word that stands far from it', () => {
    expect(shareOfName(textOf('hire', 'nordlicht'))).toBeGreaterThan(0.8)
    expect(shareOfName(textOf('fire', 'nordlicht'))).toBeLessThan(0.2)
  })

  it('comes out the same each time', () => {
    expect(packedNameNetwork(trained(2))).toEqual(packedNameNetwork(trained(2)))
  })

  it('is not read with weights of other widths than the code has', () => {
    const narrower = { ...learned, hidden: learned.labels }
    expect(() => unpackedNameNetwork(narrower, glossary)).toThrow(/Train it anew/)
  })

  it('reads a line without tokens', () => {
    const network = unpackedNameNetwork(learned, glossary)
    expect(networkScores(network, { zone: 'body', text: '', tokens: [] }, [])).toHaveLength(0)
  })
})
