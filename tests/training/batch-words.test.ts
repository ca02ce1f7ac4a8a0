/** The way back from what is asked of words to what they are made of is the slope. */
import { expect, it } from 'vitest'
import { BatchWords, READINGS } from '../../scripts/mail-training/batch-words.ts'
import { MatrixMemory, PAIRS } from '../../scripts/mail-training/matrix-memory.ts'
import { chance } from '../../scripts/mail-training/names.ts'
import { WIDTHS, WORD, wordVector } from '../../src/core/mail/learned/recurrent.ts'
import { hashOf } from '../../src/core/mail/learned/words.ts'
import { slopeAt } from './slope.ts'

/** More than are learned at a time, and not twice as many. */
const TEXTS = ['we', 'regret', 'to', 'say', 'no', 'no', 'more'].slice(0, PAIRS + 3)

it('asks of vectors and columns what moves what the words bring', () => {
  const next = chance(5)
  const memory = new MatrixMemory()
  const options = {
    glossary: new Map([[hashOf('no'), [1]]]),
    meanings: 2,
    rows: new Map(['regret', 'we'].map((word, row) => [hashOf(word), row])),
  }
  const batch = new BatchWords(options, next, memory)
  memory.keep()
  batch.begin()
  const words = READINGS.flatMap((reading) => TEXTS.map((text) => batch.of(text, reading)))
  const distinct = [...new Set(words)]
  expect(distinct).toHaveLength(2 * new Set(TEXTS).size)
  const pulls = distinct.map(() =>
    Float32Array.from({ length: WIDTHS.columns }, () => 2 * next() - 1),
  )
  for (const [at, { columnPull }] of distinct.entries()) columnPull.set(pulls[at] as Float32Array)
  const { words: own, meanings, pieces } = batch.tables
  const vectors = { words: own, meanings, pieces }
  /** What is asked of all columns, times what they are: its slopes are the gradients. */
  const asked = (): number => {
    const [first, meant, begun] = Object.values(vectors).map(({ values }) => values)
    const tables = { words: first, meanings: meant, pieces: begun } as Parameters<
      typeof wordVector
    >[0]
    return distinct.reduce((sum, word, at) => {
      const vector = wordVector(tables, word).map(
        (one, place) => one * (word.kept[place] as number),
      )
      return (pulls[at] as Float32Array).reduce(
        (all, pull, column) =>
          all +
          pull *
            vector.reduce(
              (total, one, row) =>
                total + one * (batch.columns.values[row * WIDTHS.columns + column] as number),
              0,
            ),
        sum,
      )
    }, 0)
  }
  batch.learn()
  const piece = distinct[0]?.pieces[1] as number
  const places = [
    ...[0, 1, 2].map((at) => [batch.columns, at * (WIDTHS.columns + 7)] as const),
    ...[0, WORD, WORD + 3].map((at) => [own, at] as const),
    ...[0, 3].map((at) => [meanings, WORD + at] as const),
    [pieces, piece * WORD + 5] as const,
  ]
  const step = 1 / 16
  for (const [{ values, gradients }, at] of places)
    expect(gradients[at]).toBeCloseTo(slopeAt(values, at, step, asked), 2)
  expect(places.some(([{ gradients }, at]) => Math.abs(gradients[at] as number) > 0.1)).toBe(true)
})

it('leaves out often what a word is by itself, and its pieces only where its meaning is known', () => {
  const [batches, memory] = [400, new MatrixMemory()]
  const options = {
    glossary: new Map([[hashOf('regret'), [0]]]),
    meanings: 1,
    rows: new Map([[hashOf('regret'), 0]]),
  }
  const batch = new BatchWords(options, chance(7), memory)
  memory.keep()
  const read = Array.from({ length: batches }, () => {
    memory.release()
    batch.begin()
    return { known: batch.of('regret', 0), unknown: batch.of('sorry', 0) }
  })
  const share = (is: (one: (typeof read)[number]) => boolean) => read.filter(is).length / batches
  expect(share(({ unknown }) => unknown.pieces.length > 0)).toBe(1)
  expect(share(({ known }) => known.pieces.length === 0)).toBeCloseTo(0.4, 1)
  expect(share(({ known }) => known.row === undefined)).toBeCloseTo(0.4, 1)
})
