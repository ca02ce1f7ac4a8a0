/** What the network sees in words, sentences and mails. */
import { describe, expect, it } from 'vitest'
import {
  attended,
  type Encoder,
  FLAGS,
  type Head,
  HIDDEN,
  headScores,
  hiddenOf,
  MAIL,
  MAIL_WIDTHS,
  PIECES,
  piecesOf,
  SEATS,
  SENTENCE,
  seatOf,
  textToRead,
  WIDTHS,
  WORD,
} from './recurrent.ts'

const { columns: COLUMNS, found: FOUND, gates: GATES } = WIDTHS

const zeros = (length: number) => new Float32Array(length)
const encoder = (own: Partial<Encoder> = {}): Encoder => ({
  columns: zeros(WORD * COLUMNS),
  columnConstants: zeros(GATES),
  sentence: zeros(FOUND * SENTENCE),
  seats: zeros(SEATS * SENTENCE),
  attention: zeros(SENTENCE),
  mailColumns: zeros(SENTENCE * MAIL_WIDTHS.columns),
  mailConstants: zeros(MAIL_WIDTHS.gates),
  ...own,
})
const head = (own: Partial<Head> = {}): Head => ({
  classes: 2,
  flags: zeros(FLAGS * 2),
  found: zeros(FOUND * 2),
  mail: zeros(2 * MAIL),
  constants: zeros(2),
  hidden: zeros(HIDDEN * 2),
  hiddenMail: zeros(MAIL * HIDDEN),
  hiddenFlags: zeros(FLAGS * HIDDEN),
  hiddenConstants: zeros(HIDDEN),
  ...own,
})

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
    const [flags, found, mail] = [zeros(FLAGS * 2), zeros(FOUND * 2), zeros(2 * MAIL)]
    flags[2 * 7] = 3
    found[1] = 1
    mail[0] = 1
    const one = zeros(FOUND)
    one[0] = 2
    const vector = zeros(MAIL)
    vector[0] = 5
    const scores = headScores(head({ flags, found, mail }), {
      found: [one, zeros(FOUND)],
      mail: vector,
      flags: [7],
    })
    expect(scores[0]).toBeCloseTo(3 + 5 + Math.log(2))
    expect(scores[1]).toBeCloseTo(Math.log(Math.exp(2) + 1))
  })

  it('is told by what only the mail and how it was sent say together', () => {
    const hiddenMail = zeros(MAIL * HIDDEN)
    const hiddenFlags = zeros(FLAGS * HIDDEN)
    const hidden = zeros(HIDDEN * 2)
    hiddenMail[3] = 1
    hiddenFlags[7 * HIDDEN + 3] = 1
    hidden[3 * 2 + 1] = 10
    const own = head({ hiddenMail, hiddenFlags, hidden, hiddenConstants: zeros(HIDDEN).fill(-1) })
    const mail = zeros(MAIL)
    mail[0] = 1
    const scoresOf = (read: Float32Array, flags: readonly number[]) =>
      headScores(own, { found: [zeros(FOUND)], mail: read, flags })[1]
    expect(scoresOf(mail, [])).toBe(0)
    expect(scoresOf(zeros(MAIL), [7])).toBe(0)
    expect(scoresOf(mail, [7])).toBe(10)
    expect(hiddenOf(own, { mail, flags: [7] })[3]).toBe(1)
  })
})
