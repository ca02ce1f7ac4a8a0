/** The network learns what no list of words can, the same each time, and is written down as it is. */
import { describe, expect, it } from 'vitest'
import { packedRecurrent } from '../../scripts/mail-training/pack-recurrent.ts'
import {
  type RecurrentOptions,
  RecurrentTrainer,
  type TextExample,
  type TrainedRecurrent,
} from '../../scripts/mail-training/train-recurrent.ts'
import type { Glossary } from '../../src/core/mail/learned/glossary.ts'
import type { PackedRecurrent } from '../../src/core/mail/learned/packed-recurrent.ts'
import { shares } from '../../src/core/mail/learned/pooled-classifier.ts'
import {
  encoded,
  headScores,
  piecesOf,
  SENTENCE,
  type TextToRead,
  textToRead,
  WIDTHS,
  WORD,
  wordVector,
} from '../../src/core/mail/learned/recurrent.ts'
import { unpackedRecurrent } from '../../src/core/mail/learned/recurrent-weights.ts'
import { timesMatrix } from '../../src/core/mail/learned/row-sums.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'

const textOf = (text: string) => ({ text })
const read = (text: string) => textToRead('', [textOf(text)], [])
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
const OPTIONS: RecurrentOptions = {
  ...{ seed: 4, batch: 8, leastCount: 2, classes: 2, agreement: 1 },
  glossary: new Map([[hashOf('say'), [0]]]),
  meanings: 1,
}

function trained(rounds: number, options = OPTIONS, examples = EXAMPLES): TrainedRecurrent {
  const trainer = new RecurrentTrainer(examples, options)
  for (let round = 0; round < rounds; round += 1) trainer.round(examples, () => 0.004)
  return trainer.trained
}

const learned = trained(12)
const packed = packedRecurrent(learned)

function sharesOf(
  { rows, encoder, head, ...vectors }: TrainedRecurrent,
  text: TextToRead,
  glossary: Glossary = OPTIONS.glossary,
) {
  const columnsOf = timesMatrix(encoder.columns, WORD)
  const columnsFor = (word: string) => {
    const hash = hashOf(word)
    const [row, meanings] = [rows.get(hash), glossary.get(hash) ?? []]
    return columnsOf(wordVector(vectors, { row, meanings, pieces: piecesOf(word) }))
  }
  const sentenceOf = timesMatrix(encoder.sentence, WIDTHS.found)
  const mailColumnsOf = timesMatrix(encoder.mailColumns, SENTENCE)
  const products = { columnsFor, sentenceOf, mailColumnsOf }
  return shares(headScores(head, encoded(encoder, text, products)))
}
const sharesBy = (own: TrainedRecurrent, text: string, glossary?: Glossary) =>
  sharesOf(own, read(text), glossary)

describe('a trained network', () => {
  it('tells by order what the words alone do not, of words that it never saw too', () => {
    expect(sharesBy(learned, 'We say no to senior70 and yes to junior71')[0]).toBeGreaterThan(0.8)
    expect(sharesBy(learned, 'We say yes to senior70 and no to junior71')[1]).toBeGreaterThan(0.8)
  })

  it('tells by what stands too far apart for neighbours', () => {
    const apart = (yes: string, no: string) =>
      `there they went ${yes} there they went ${no} there they went`
    const examples = Array.from({ length: 60 }, () => [
      example(apart('yes', 'no'), 0),
      example(apart('no', 'yes'), 1),
    ]).flat()
    const own = trained(12, OPTIONS, examples)
    expect(sharesBy(own, apart('yes', 'no'))[0]).toBeGreaterThan(0.8)
    expect(sharesBy(own, apart('no', 'yes'))[1]).toBeGreaterThan(0.8)
  })

  it('tells by which of two sentences within a mail comes first', () => {
    const around = ['There they went', 'They went there']
    const inOrder = (one: string, other: string) =>
      textToRead('', [...around, one, ...around, other, ...around].map(textOf), [])
    const [yes, no] = ['We say yes', 'They say no']
    const examples = Array.from({ length: 30 }, () => [
      { text: inOrder(yes, no), label: 0, weight: 1 },
      { text: inOrder(no, yes), label: 1, weight: 1 },
    ]).flat()
    const own = trained(24, OPTIONS, examples)
    const { encoder, head, ...products } = unpackedRecurrent(packedRecurrent(own), OPTIONS.glossary)
    const back = (text: TextToRead) => shares(headScores(head, encoded(encoder, text, products)))
    for (const sharesIn of [back, (text: TextToRead) => sharesOf(own, text)]) {
      expect(sharesIn(inOrder(yes, no))[0]).toBeGreaterThan(0.8)
      expect(sharesIn(inOrder(no, yes))[1]).toBeGreaterThan(0.8)
    }
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
    expect(packedRecurrent(again)).toEqual(packedRecurrent(once))
  })

  it('is read back nearly as it was learned', () => {
    const { encoder, head, ...products } = unpackedRecurrent(packed, OPTIONS.glossary)
    for (const { text } of EXAMPLES.slice(0, 6)) {
      const words = text.sentences[1]?.join(' ') ?? ''
      const back = shares(headScores(head, encoded(encoder, text, products)))
      expect(Math.abs((back[0] as number) - (sharesBy(learned, words)[0] as number))).toBeLessThan(
        0.05,
      )
    }
  })

  it('says the same of a word that it forgot since', () => {
    const { columnsFor } = unpackedRecurrent(packed, OPTIONS.glossary)
    const first = columnsFor('senior1').slice()
    for (let at = 0; at < 4_000; at += 1) columnsFor(`word${at}`)
    expect(columnsFor('senior1')).toEqual(first)
    expect(columnsFor('junior1')).not.toEqual(first)
  })

  it.each([
    ['narrower in a sentence', { sentence: packed.encoder.attention }],
    ['narrower along a mail', { mailConstants: packed.encoder.attention }],
    ['without what is carried along a mail', { mailColumns: undefined }],
  ])('is not read back with weights that are %s', (_, other) => {
    const narrower = { ...packed, encoder: { ...packed.encoder, ...other } } as PackedRecurrent
    expect(() => unpackedRecurrent(narrower, OPTIONS.glossary)).toThrow(/Train both anew/)
  })

  it('knows a mail of a single sentence, and one without words', () => {
    const trainer = new RecurrentTrainer(EXAMPLES, OPTIONS)
    const empty = { text: textToRead('', [], []), label: 0, weight: 1 }
    expect(Number.isFinite(trainer.round([empty, example('no', 1)], () => 0.001))).toBe(true)
  })
})
