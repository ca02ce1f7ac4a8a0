/** What the network sees in words, windows, sentences and mails. */
import { describe, expect, it } from 'vitest'
import {
  attended,
  CHANNELS,
  COLUMNS,
  columnsOf,
  type Encoder,
  encoded,
  FLAGS,
  FOUND,
  foundIn,
  type Head,
  headScores,
  PIECES,
  piecesOf,
  SEATS,
  SENTENCE,
  seatOf,
  textToRead,
  WORD,
} from './convolution.ts'

const zeros = (length: number) => new Float32Array(length)
const encoder = (own: Partial<Encoder> = {}): Encoder => ({
  windows: zeros(WORD * COLUMNS),
  windowConstants: zeros(FOUND),
  sentence: zeros(FOUND * SENTENCE),
  seats: zeros(SEATS * SENTENCE),
  attention: zeros(SENTENCE),
  ...own,
})
const head = (own: Partial<Head> = {}): Head => ({
  classes: 2,
  flags: zeros(FLAGS * 2),
  found: zeros(FOUND * 2),
  mail: zeros(4 * SENTENCE),
  constants: zeros(2),
  ...own,
})

/** Columns of a word that says `value` at one place of one width's first channel. */
function columnsWith(column: number, value: number): Float32Array {
  const columns = zeros(COLUMNS)
  columns[column * CHANNELS] = value
  return columns
}

describe('words', () => {
  it('share pieces where they are alike, and none where they are not', () => {
    const shared = (a: string, b: string) =>
      piecesOf(a).filter((piece) => piecesOf(b).includes(piece)).length
    expect(shared('interview', 'interviews')).toBeGreaterThan(10)
    expect(shared('absage', 'absagen')).toBeGreaterThan(6)
    expect(shared('interview', 'absage')).toBe(0)
  })

  it('have a bounded number of pieces, a single letter too', () => {
    expect(piecesOf('a').length).toBeGreaterThan(0)
    expect(piecesOf('donaudampfschifffahrtsgesellschaft')).toHaveLength(16)
    expect(piecesOf('wort').every((piece) => piece >= 0 && piece < PIECES)).toBe(true)
  })

  it('give the sum of what their vector says in each column', () => {
    const windows = zeros(WORD * COLUMNS)
    windows[5] = 2
    windows[COLUMNS + 5] = -3
    const vector = zeros(WORD)
    vector.set([10, 1])
    expect(columnsOf(vector, windows)[5]).toBe(17)
  })
})

describe('windows', () => {
  // Columns: one of width 1, then three of width 3, then five of width 5.
  const [before, middle, behind] = [1, 2, 3]

  it('find the highest of each channel, and where', () => {
    const { most, from } = foundIn(
      [columnsWith(0, 1), columnsWith(0, 4), zeros(COLUMNS)],
      zeros(FOUND),
    )
    expect([most[0], from[0]]).toEqual([4, 1])
    expect([most[1], from[1]]).toEqual([0, -1])
  })

  it('know in which order words stand', () => {
    const first = columnsWith(before, 1)
    const second = columnsWith(behind, 1)
    const between = columnsWith(middle, 1)
    const inOrder = foundIn([first, between, second], zeros(FOUND))
    expect([inOrder.most[CHANNELS], inOrder.from[CHANNELS]]).toEqual([3, 1])
    expect(foundIn([second, between, first], zeros(FOUND)).most[CHANNELS]).toBe(1)
  })

  it('find nothing in a sentence without words', () => {
    expect(foundIn([], zeros(FOUND)).most.every((one) => one === 0)).toBe(true)
  })
})

describe('sentences', () => {
  it('know where they stand', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => seatOf(at, 7))).toEqual([0, 1, 2, 3, 3, 4, 5])
    expect([0].map((at) => seatOf(at, 1))).toEqual([0])
  })

  it('are weighed by attention, and the highest of each number is kept', () => {
    const attention = zeros(SENTENCE)
    attention[0] = 10
    const [a, b] = [zeros(SENTENCE), zeros(SENTENCE)]
    a[0] = 1
    b[1] = 5
    const { looks, vector } = attended(encoder({ attention }), [a, b])
    expect(looks[0]).toBeGreaterThan(0.99)
    expect(vector[0]).toBeCloseTo(1, 2)
    expect(vector[1]).toBeLessThan(0.01)
    expect([...vector.subarray(SENTENCE, SENTENCE + 2)]).toEqual([1, 5])
  })
})

describe('a mail', () => {
  it('is read with its subject first, cut to what is looked at', () => {
    const body = Array.from({ length: 90 }, () => ({ text: 'So many words. '.repeat(40) }))
    const { sentences, flags } = textToRead('Your interview', body, ['to many'])
    expect(sentences[0]).toEqual(['your', 'interview'])
    expect(sentences).toHaveLength(40)
    expect(Math.max(...sentences.map((words) => words.length))).toBe(40)
    expect(flags).toHaveLength(1)
  })

  it('is told by its flags, its sentences and the mail as a whole', () => {
    const [flags, found, mail] = [zeros(FLAGS * 2), zeros(FOUND * 2), zeros(4 * SENTENCE)]
    flags[2 * 7] = 3
    found[1] = 1
    mail[0] = 1
    const one = zeros(FOUND)
    one[0] = 2
    const vector = zeros(2 * SENTENCE)
    vector[0] = 5
    const scores = headScores(head({ flags, found, mail }), {
      found: [one, zeros(FOUND)],
      mail: vector,
      flags: [7],
    })
    expect(scores[0]).toBeCloseTo(3 + 5 + Math.log(2))
    expect(scores[1]).toBeCloseTo(Math.log(Math.exp(2) + 1))
  })

  it('is the same whichever words a cache knew before', () => {
    const windows = Float32Array.from({ length: WORD * COLUMNS }, (_, at) => Math.sin(at))
    const columnsFor = (word: string) =>
      columnsOf(
        Float32Array.from({ length: WORD }, (_, at) => Math.cos(at * word.length)),
        windows,
      )
    const text = textToRead('Hello', [{ text: 'We regret this.' }], [])
    const once = encoded(encoder({ windows }), text, columnsFor)
    expect(encoded(encoder({ windows }), text, columnsFor)).toEqual(once)
    expect(once.found).toHaveLength(2)
  })
})
