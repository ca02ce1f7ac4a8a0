/**
 * Shorter names inside of a likely one: "Bookseller" of "Bookseller, Hall & Sons", "Nurse" of "Nurse
 * at Elm House". Tagger and network are often sure of a place and wrong about its ends; which of the
 * lengths is told is decided in choose-name.ts.
 */

import { isJobWord } from './learned/job-words.ts'
import type { Line } from './learned/mail-lines.ts'
import type { NameSpan } from './learned/name-spans.ts'
import { hashOf } from './learned/words.ts'

/** What a name is cut at, which side is kept, and how likely the whole was. */
export type Cut = { readonly at: number; readonly keepsHead: boolean; readonly whole: number }
export type CutSpan = NameSpan & { readonly cut: Cut }

/** Neither tagger nor network says anything of a cut name. */
export const CUT_SHARE = 5e-4
const LIKELY = 0.1
const MOST_WHOLES = 5
const MOST_CUTS = 6

const SIGN = /^[–—|:()[\]·»«/,;&+-]$/
/** Plain words between two names, or between a name and its place, in five languages. */
const BETWEEN: ReadonlySet<string> = new Set(
  `and or at in for with within und oder bei beim im in am an fur mit ab et ou a au aux chez en dans pour avec
  y e o u con para na no nas nos em com ao`.split(/\s+/),
)

/** "Elie de Kiosk & Co": a person of an employer. */
const BEFORE_FIRM: ReadonlySet<string> = new Set(
  'de do da del du des von vom of from la der'.split(' '),
)

const isCut = (word: string, of: NameSpan['of']): boolean =>
  SIGN.test(word) || BETWEEN.has(word) || (of === 'employer' && BEFORE_FIRM.has(word))

const BEHIND_JOB = hashOf('|job|')

/** "vendeuse était", "florist left": places behind a job's word, where words that cut nothing go on. */
function jobEnds({ of, from, to }: NameSpan, { tokens }: Line): readonly number[] {
  if (of === 'employer') return []
  return tokens.slice(from + 1, to).flatMap(({ text, plain }, index) => {
    const goesOn = /^\p{Ll}/u.test(text) && !isCut(plain, of)
    return goesOn && isJobWord(tokens[from + index]?.plain ?? '') ? [from + 1 + index] : []
  })
}

function cutsOf(span: NameSpan, line: Line): readonly CutSpan[] {
  const { from, to, probability } = span
  const found: CutSpan[] = []
  const keep = (start: number, end: number, at: number, keepsHead: boolean) => {
    const [first, last] = [line.tokens[start], line.tokens[end - 1]]
    if (!first || !last || end <= start) return
    const text = line.text.slice(first.start, last.end).replace(/\s+/g, ' ')
    const cut = { at, keepsHead, whole: probability }
    found.push({
      of: span.of,
      line: span.line,
      from: start,
      to: end,
      text,
      probability: CUT_SHARE,
      cut,
    })
  }
  for (const at of jobEnds(span, line)) keep(from, at, BEHIND_JOB, true)
  for (let at = from + 1; at < to - 1 && found.length < MOST_CUTS; at += 1) {
    const word = line.tokens[at]?.plain ?? ''
    if (!isCut(word, span.of)) continue
    keep(from, at, hashOf(word), true)
    keep(at + 1, to, hashOf(word), false)
  }
  const closed = closedEnd(span, line)
  if (closed > to) keep(from, closed, hashOf('('), true)
  return found
}

const LONGEST_BRACKET = 8

/** Behind the bracket that closes one which the span leaves open; 0 where there is none. */
function closedEnd({ from, to }: NameSpan, { tokens }: Line): number {
  const signs = tokens.slice(from, to).map(({ text }) => text)
  if (signs.lastIndexOf('(') <= signs.lastIndexOf(')')) return 0
  const at = tokens.slice(to, to + LONGEST_BRACKET).findIndex(({ text }) => text === ')')
  return at < 0 ? 0 : to + at + 1
}

/** @param spans of one sort */
export function cutSpans(spans: readonly NameSpan[], lines: readonly Line[]): readonly CutSpan[] {
  const wholes = spans
    .filter(({ probability }) => probability >= LIKELY)
    .toSorted((a, b) => b.probability - a.probability)
    .slice(0, MOST_WHOLES)
  return wholes.flatMap((span) => {
    const line = lines[span.line]
    return line ? cutsOf(span, line) : []
  })
}
