/** The network learns what no list of words can, the same each time, and is written down as it is. */
import { describe, expect, it } from 'vitest'
import { packedConvolution } from '../../scripts/mail-training/pack-convolution.ts'
import {
  type ConvolutionOptions,
  ConvolutionTrainer,
  type TextExample,
  type TrainedConvolution,
} from '../../scripts/mail-training/train-convolution.ts'
import {
  columnsOf,
  encoded,
  headScores,
  piecesOf,
  textToRead,
  wordVector,
} from '../../src/core/mail/learned/convolution.ts'
import { unpackedConvolution } from '../../src/core/mail/learned/convolution-weights.ts'
import type { Glossary } from '../../src/core/mail/learned/glossary.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'

const read = (text: string) => textToRead('', [{ text }], [])
const example = (text: string, label: number): TextExample => ({
  text: read(text),
  label,
  weight: 1,
})
/** The same words: only which role the no stands beside tells. */
const EXAMPLES = Array.from({ length: 60 }, (_, at) => {
  const [one, other] = [`senior${at % 12}`, `junior${at % 9}`]
  return [
    example(`We say no to ${one} and yes to ${other}`, 0),
    example(`We say yes to ${one} and no to ${other}`, 1),
  ]
}).flat()
/** One word means something by a glossary. */
const OPTIONS: ConvolutionOptions = {
  ...{ seed: 4, batch: 8, leastCount: 2, classes: 2 },
  glossary: new Map([[hashOf('say'), [0]]]),
  meanings: 1,
}

function trained(rounds: number, options: ConvolutionOptions = OPTIONS): TrainedConvolution {
  const trainer = new ConvolutionTrainer(EXAMPLES, options)
  for (let round = 0; round < rounds; round += 1) trainer.round(EXAMPLES, () => 0.004)
  return trainer.trained
}

const learned = trained(12)

function sharesBy(
  { rows, encoder, head, ...vectors }: TrainedConvolution,
  text: string,
  glossary: Glossary = OPTIONS.glossary,
) {
  const columnsFor = (word: string) => {
    const hash = hashOf(word)
    const [row, meanings] = [rows.get(hash), glossary.get(hash) ?? []]
    return columnsOf(
      wordVector(vectors, { row, meanings, pieces: piecesOf(word) }),
      encoder.windows,
    )
  }
  return shares(headScores(head, encoded(encoder, read(text), columnsFor)))
}

describe('a trained network', () => {
  it('tells by order what the words alone do not, of words that it never saw too', () => {
    expect(sharesBy(learned, 'We say no to senior70 and yes to junior71')[0]).toBeGreaterThan(0.8)
    expect(sharesBy(learned, 'We say yes to senior70 and no to junior71')[1]).toBeGreaterThan(0.8)
  })

  it('knows in another language what it learned in one, where the glossary tells what words mean', () => {
    const meant = (words: string, meaning: number) =>
      words.split(' ').map((word) => [hashOf(word), [meaning]] as const)
    const glossary: Glossary = new Map([
      ...meant('yes ja', 0),
      ...meant('no nein', 1),
      ...meant('we wir', 2),
      ...meant('say sagen', 3),
      ...meant('and und', 4),
      ...meant('to zu', 5),
    ])
    const both = trained(12, { ...OPTIONS, glossary, meanings: 6 })
    const text = 'Wir sagen nein zu Meister und ja zu Lehrling'
    expect(sharesBy(both, text, glossary)[0]).toBeGreaterThan(0.7)
    expect(
      sharesBy(both, 'Wir sagen ja zu Meister und nein zu Lehrling', glossary)[1],
    ).toBeGreaterThan(0.7)
  })

  it('comes out the same each time', () => {
    const [once, again] = [trained(2), trained(2)]
    expect(packedConvolution(again)).toEqual(packedConvolution(once))
  })

  it('is read back nearly as it was learned', () => {
    const { encoder, head, columnsFor } = unpackedConvolution(
      packedConvolution(learned),
      OPTIONS.glossary,
    )
    for (const { text } of EXAMPLES.slice(0, 6)) {
      const words = text.sentences[1]?.join(' ') ?? ''
      const back = shares(headScores(head, encoded(encoder, text, columnsFor)))
      expect(Math.abs((back[0] as number) - (sharesBy(learned, words)[0] as number))).toBeLessThan(
        0.05,
      )
    }
  })

  it('is not read back with weights of other widths than the code has', () => {
    const packed = packedConvolution(learned)
    const { attention } = packed.encoder
    const narrower = { ...packed, encoder: { ...packed.encoder, sentence: attention } }
    expect(() => unpackedConvolution(narrower, OPTIONS.glossary)).toThrow(/Train it anew/)
  })

  it('knows a mail of a single sentence, and one without words', () => {
    const trainer = new ConvolutionTrainer(EXAMPLES, OPTIONS)
    const empty = { text: textToRead('', [], []), label: 0, weight: 1 }
    expect(Number.isFinite(trainer.round([empty, example('no', 1)], () => 0.001))).toBe(true)
  })
})
