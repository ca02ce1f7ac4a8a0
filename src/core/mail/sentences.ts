/**
 * Sentences of a text, each at its place.
 *
 * Hard-wrapped lines are joined, short lines (headings, bullets, greetings) stand alone. The
 * matching form has the same length as the original: lower case, straight quotes, blanks.
 */

const MAX_SENTENCES = 160
const MAX_SENTENCE_LENGTH = 700
/** A line shorter than this was ended by its writer, not by a wrapping mailer. */
const WRAPPED_LINE = 52

export type Sentence = {
  readonly start: number
  readonly end: number
  /** As written, line breaks as blanks. Same length as the original. */
  readonly text: string
  /** For matching: lower case, straight quotes. Same length as `text`. */
  readonly lower: string
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|inc|ltd|co|corp|no|st|vs|approx|e\.g|i\.e|a\.m|p\.m|sr|jr|[A-Za-z])$/i

/** Anything but blanks, letters and signs of ASCII that stay as they are. */
const BESIDE_PLAIN_SIGNS = /[^ -_a-~]/

/** Straight quotes, plain dashes and blanks, one character for one. */
export function straighten(text: string): string {
  if (!BESIDE_PLAIN_SIGNS.test(text)) return text
  return text
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2010\u2011\u2012\u2013\u2014\u2212]/g, '-')
    .replace(/[\s\u00a0\u200b\u00ad]/g, ' ')
}

/** Lower case without a change of length, whatever the script. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (c) => c.toLowerCase())
}

const MAY_END = /[\n.!?]/g

function endsHere(text: string, at: number, lineStart: number): boolean {
  const character = text[at]
  if (character === '\n') {
    const length = at - lineStart
    const next = text[at + 1]
    if (next === undefined || next === '\n' || next === '\r') return true
    if (/[•*·–-]/.test(next)) return true
    if (length < WRAPPED_LINE)
      return (
        !(/[a-z(]/.test(next) && length > 24) ||
        /[.!?:]\s*$/.test(text.slice(Math.max(lineStart, at - 3), at))
      )
    return false
  }
  if (character !== '.' && character !== '!' && character !== '?') return false
  const next = text[at + 1]
  if (next !== undefined && next !== ' ' && next !== '\n' && next !== '\r' && next !== '\u00a0')
    return false
  return character !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))
}

function sentenceAt(text: string, start: number, end: number): Sentence | null {
  let [from, to] = [start, Math.min(end, start + MAX_SENTENCE_LENGTH)]
  while (from < to && /\s/.test(text[from] as string)) from += 1
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1
  if (from >= to) return null
  const flat = straighten(text.slice(from, to))
  return { start: from, end: to, text: flat, lower: lowerInPlace(flat) }
}

/**
 * Splits a text into sentences, in order, with their places.
 *
 * @param text any text; at most 160 sentences of at most 700 characters are returned
 * @example sentences('We met Dr. Lee. Good.').map((s) => s.lower) // => ['we met dr. lee.', 'good.']
 */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  let lineStart = 0
  for (const { index: at } of text.matchAll(MAY_END)) {
    if (found.length === MAX_SENTENCES) break
    const ends = endsHere(text, at, lineStart)
    if (text[at] === '\n') lineStart = at + 1
    if (!ends) continue
    const sentence = sentenceAt(text, start, at + 1)
    if (sentence) found.push(sentence)
    start = at + 1
  }
  const rest = sentenceAt(text, start, text.length)
  if (rest && found.length < MAX_SENTENCES) found.push(rest)
  return found
}
