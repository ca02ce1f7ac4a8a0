/**
 * A recurrent reader of mails: each word as a vector of its own, of what it means in any of the
 * languages (glossary.ts) and of its pieces (Bojanowski and others 2017), each sentence as what is
 * carried along it both ways (carried.ts), the mail as its sentences weighed by attention (Yang and
 * others 2016) and what is carried along them, both ways too. It stands beside the pooled classifier:
 * it knows words by what they are used like, a place in a sentence, and a sentence in a mail, by all
 * that stands before and behind it.
 *
 * A mail is encoded once; the head of each classifier reads what came out.
 * Method and figures: docs/methods/mail-reading.md. Training: scripts/mail-training/train-recurrent.ts.
 * Start reading at `encoded`.
 */
import type { Sentence } from '#core/mail/sentences.ts'
import { foundAlong, widthsOf } from './carried.ts'
import { shares } from './pooled-classifier.ts'
import type { FeatureRows } from './weights.ts'
import { hashOf, wordsOf } from './words.ts'

/** Numbers in the vector of a word, of a sentence, and between a mail and its kind. */
export const WORD = 32
export const SENTENCE = 128
export const HIDDEN = 96
/** What is carried along a sentence, word by word. */
export const WIDTHS = widthsOf(128)
/** What is carried along a mail, sentence by sentence. */
export const MAIL_WIDTHS = widthsOf(64)
/** Sentences weighed by attention, the highest of each of their numbers, what is carried along them. */
export const MAIL = 2 * SENTENCE + MAIL_WIDTHS.found
/** Pieces of words, and flags of a mail, are told apart up to chance. */
export const PIECES = 2 ** 14
export const FLAGS = 2 ** 10

const MOST_SENTENCES = 40
const MOST_WORDS = 40
const MOST_PIECES = 16
/** How much of a word is its beginning, the mark before it too. */
const BEGINNING = 6
const PIECE_LENGTHS = [3, 4, 5] as const

/** A mail as it is looked at. */
export type TextToRead = {
  /** Words as `wordsOf` gives them, the subject's first; a sentence may have none. */
  readonly sentences: readonly (readonly string[])[]
  readonly flags: readonly number[]
}

/**
 * A mail as the network reads it.
 *
 * @param subject empty where there is none
 * @param body    sentences of the newest own text, without signature
 * @param flags   words that say who sent the mail and how
 */
export function textToRead(
  subject: string,
  body: readonly Pick<Sentence, 'text'>[],
  flags: readonly string[],
): TextToRead {
  return {
    sentences: [subject, ...body.slice(0, MOST_SENTENCES - 1).map(({ text }) => text)].map((text) =>
      wordsOf(text).slice(0, MOST_WORDS),
    ),
    flags: flags.map((flag) => hashOf(flag) % FLAGS),
  }
}

/**
 * Places of a word's pieces: how it begins, and runs of three letters, then of four and five as far
 * as there is room, its ends marked.
 *
 * @param many how many pieces are told apart, up to chance
 */
export function piecesOf(word: string, many = PIECES): readonly number[] {
  const marked = `<${word}>`
  const pieces = [hashOf(marked, 0, Math.min(BEGINNING, marked.length)) % many]
  for (const length of PIECE_LENGTHS)
    for (let at = 0; at + length <= marked.length && pieces.length < MOST_PIECES; at += 1)
      pieces.push(hashOf(marked, at, at + length) % many)
  return pieces
}

/** Where a sentence stands: subject, first, second, within, last but one, last. */
export const SEATS = 6
export function seatOf(at: number, count: number): number {
  if (at < 3) return at
  return at === count - 1 ? 5 : at === count - 2 ? 4 : 3
}

/** Weights that all heads share; matrices row by row. */
export type Encoder = {
  /** WIDTHS.columns for each of WORD numbers. */
  readonly columns: Float32Array
  /** WIDTHS.gates, added at each place of a sentence. */
  readonly columnConstants: Float32Array
  /** SENTENCE for each of WIDTHS.found numbers. */
  readonly sentence: Float32Array
  /** SENTENCE for each seat: the constants. */
  readonly seats: Float32Array
  readonly attention: Float32Array
  /** MAIL_WIDTHS.columns for each number of a sentence's vector. */
  readonly mailColumns: Float32Array
  /** MAIL_WIDTHS.gates, added at each sentence. */
  readonly mailConstants: Float32Array
}

/** Weights of one classifier: for each class in turn, row by row. */
export type Head = {
  readonly classes: number
  readonly flags: Float32Array
  /** For what was found in a sentence; sentences are joined by a soft maximum. */
  readonly found: Float32Array
  /** For each number of a mail's vector. */
  readonly mail: Float32Array
  readonly constants: Float32Array
  /** For the hidden layer. */
  readonly hidden: Float32Array
  /** HIDDEN for each number of a mail, and for each flag: what only both together tell. */
  readonly hiddenMail: Float32Array
  readonly hiddenFlags: Float32Array
  readonly hiddenConstants: Float32Array
}

/**
 * Adds to `into` each row of a matrix as often as the number for it says. Eight rows at a time: one
 * at a time, the numbers of `into` that are read and written take most of the time.
 *
 * @param numbers as many as a multiple of eight
 */
function addRows(into: Float32Array, numbers: Float32Array, matrix: Float32Array): void {
  const width = into.length
  if (numbers.length % 8 !== 0) throw new Error('Rows are added by eights.')
  const at = (place: number): number => matrix[place] as number
  for (let row = 0; row < numbers.length; row += 8) {
    const [a, b, c, d, e, f, g, h] = numbers.subarray(row, row + 8) as unknown as Eight
    const [second, third, fourth, fifth] = [width, 2 * width, 3 * width, 4 * width]
    const [sixth, seventh, eighth] = [5 * width, 6 * width, 7 * width]
    for (let own = 0, from = row * width; own < width; own += 1, from += 1)
      into[own] =
        (into[own] as number) +
        (a * at(from) + b * at(from + second) + c * at(from + third) + d * at(from + fourth)) +
        (e * at(from + fifth) +
          f * at(from + sixth) +
          g * at(from + seventh) +
          h * at(from + eighth))
  }
}
type Eight = readonly [number, number, number, number, number, number, number, number]

/** Vectors of words, of meanings and of pieces of words, WORD numbers each. */
export type Vectors = {
  /** Row of a word, by its hash. */
  readonly rows: Pick<FeatureRows, 'get'>
  readonly words: Float32Array
  readonly meanings: Float32Array
  readonly pieces: Float32Array
}

/** Which vectors a word is the sum of; of the pieces' it is the mean. */
export type WordParts = {
  readonly row: number | undefined
  readonly meanings: readonly number[]
  readonly pieces: readonly number[]
}

/** Adds a row of a table of WORD numbers, as often as `share` says. */
export function addVector(
  into: Float32Array,
  table: Float32Array,
  row: number,
  share: number,
): void {
  for (let at = 0; at < WORD; at += 1)
    into[at] = (into[at] as number) + share * (table[row * WORD + at] as number)
}

export function wordVector(
  vectors: Omit<Vectors, 'rows'>,
  { row, meanings, pieces }: WordParts,
): Float32Array {
  const vector = new Float32Array(WORD)
  if (row !== undefined) addVector(vector, vectors.words, row, 1)
  for (const meaning of meanings) addVector(vector, vectors.meanings, meaning, 1)
  for (const piece of pieces) addVector(vector, vectors.pieces, piece, 1 / pieces.length)
  return vector
}

/** A sentence's vector, from the sums of what was found in it and where it stands. */
function sentenceVector({ seats }: Encoder, sums: Float32Array, seat: number): Float32Array {
  const from = seat * SENTENCE
  return sums.map((sum, at) => Math.max(0, sum + (seats[from + at] as number)))
}

export type Attended = {
  /** How much each sentence is looked at; they add up to 1. */
  readonly looks: Float64Array
  /** The sentences so weighed, then the highest of each number. */
  readonly vector: Float32Array
}

export function attended(
  { attention }: Pick<Encoder, 'attention'>,
  sentences: readonly Float32Array[],
): Attended {
  const turned = new Float64Array(sentences.length)
  for (const [place, own] of sentences.entries())
    for (let at = 0; at < SENTENCE; at += 1)
      turned[place] = (turned[place] as number) + (own[at] as number) * (attention[at] as number)
  const looks = shares(turned)
  const vector = new Float32Array(2 * SENTENCE)
  for (const [place, own] of sentences.entries()) {
    const look = looks[place] as number
    for (let at = 0; at < SENTENCE; at += 1) {
      vector[at] = (vector[at] as number) + look * (own[at] as number)
      if ((own[at] as number) > (vector[SENTENCE + at] as number))
        vector[SENTENCE + at] = own[at] as number
    }
  }
  return { looks, vector }
}

/**
 * MAIL numbers.
 *
 * @param along what was found along the sentences: `MAIL_WIDTHS.found` numbers
 */
export function mailVector({ vector }: Attended, along: Float32Array): Float32Array {
  const mail = new Float32Array(MAIL)
  mail.set(vector)
  mail.set(along, vector.length)
  return mail
}

/** A mail as heads read it. */
export type Encoded = {
  readonly found: readonly Float32Array[]
  readonly mail: Float32Array
  readonly flags: readonly number[]
}

/** The products of matrices of an encoder. */
export type Products = {
  /** What a word brings to a sentence, and keeps of what was before: its vector times `columns`. */
  readonly columnsFor: (word: string) => Float32Array
  /** What was found in a sentence times `sentence`. */
  readonly sentenceOf: (found: Float32Array) => Float32Array
  /** What a sentence brings to a mail, and keeps of what was before: its vector times `mailColumns`. */
  readonly mailColumnsOf: (sentence: Float32Array) => Float32Array
}

/** Reads a mail once; start here. */
export function encoded(
  encoder: Encoder,
  { sentences, flags }: TextToRead,
  { columnsFor, sentenceOf, mailColumnsOf }: Products,
): Encoded {
  const found = sentences.map((words) => foundAlong(words.map(columnsFor), encoder.columnConstants))
  const vectors = found.map((one, at) =>
    sentenceVector(encoder, sentenceOf(one), seatOf(at, found.length)),
  )
  const along = foundAlong(vectors.map(mailColumnsOf), encoder.mailConstants)
  return { found, mail: mailVector(attended(encoder, vectors), along), flags }
}

/** As `addRows`, in full precision: one function for both kinds of arrays is half as fast. */
function addScores(into: Float64Array, numbers: Float32Array, matrix: Float32Array): void {
  const width = into.length
  for (let row = 0; row < numbers.length; row += 1) {
    const times = numbers[row] as number
    const from = row * width
    for (let at = 0; at < width; at += 1)
      into[at] = (into[at] as number) + times * (matrix[from + at] as number)
  }
}

/** Scores of each sentence of a mail, class by class. */
export const sentenceScores = ({ classes, found }: Head, sentences: readonly Float32Array[]) =>
  sentences.map((own) => {
    const scores = new Float64Array(classes)
    addScores(scores, own, found)
    return scores
  })

/** What a mail and how it was sent say together, 0 and above (a hidden layer). */
export function hiddenOf(
  { hiddenMail, hiddenFlags, hiddenConstants }: Head,
  { mail, flags }: Pick<Encoded, 'mail' | 'flags'>,
): Float32Array {
  const hidden = hiddenConstants.slice()
  addRows(hidden, mail, hiddenMail)
  for (const flag of flags)
    for (let at = 0; at < HIDDEN; at += 1)
      hidden[at] = (hidden[at] as number) + (hiddenFlags[flag * HIDDEN + at] as number)
  return hidden.map((one) => Math.max(0, one))
}

/** @returns one score for each class; only differences mean something */
export function headScores(
  head: Head,
  text: Encoded,
  hidden: Float32Array = hiddenOf(head, text),
): Float64Array {
  const { found, mail, flags } = text
  const scores = Float64Array.from(head.constants)
  addScores(scores, mail, head.mail)
  addScores(scores, hidden, head.hidden)
  for (const flag of flags)
    for (let k = 0; k < head.classes; k += 1)
      scores[k] = (scores[k] as number) + (head.flags[flag * head.classes + k] as number)
  const each = sentenceScores(head, found)
  for (let k = 0; k < head.classes; k += 1) {
    const most = Math.max(...each.map((own) => own[k] as number))
    const sum = each.reduce((all, own) => all + Math.exp((own[k] as number) - most), 0)
    scores[k] = (scores[k] as number) + most + Math.log(sum)
  }
  return scores
}
