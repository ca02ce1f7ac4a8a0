/**
 * The lines of a mail in which names are looked for, cut into tokens at their places: the
 * sender's display name, the subject, then the newest own text with its signature.
 */
import { joinWrapped } from '#core/mail/wrapped-text.ts'
import { meaningOf } from './known-words.ts'
import { hashOf, plain } from './words.ts'

export type Token = {
  /** As written. */
  readonly text: string
  /** For comparing: lower case, no accents. */
  readonly plain: string
  /** Of the plain word, as `hashOf` gives it. */
  readonly hash: number
  /** All that it means in any language, as one number (known-words.ts). */
  readonly meaning: number
  /** Place in the line. */
  readonly start: number
  readonly end: number
}

/** Stands for what is beyond the ends of a line. */
export const EDGE = hashOf('|edge|')

export type Zone = 'shown' | 'subject' | 'opening' | 'body' | 'end'

export type Line = { readonly zone: Zone; readonly text: string; readonly tokens: readonly Token[] }

const MAX_TOKENS = 400
const MAX_LINE_TOKENS = 80
const HEAD_LENGTH = 3_000
const TAIL_LENGTH = 700
const OPENING_LINES = 2
const END_LINES = 5

const TOKEN = /[\p{L}\p{M}\d]+(?:['.&+#-](?=[\p{L}\d])[\p{L}\p{M}\d]+)*|[^\s]/gu
/** "l'Institut" is two tokens, "O'Neill" is one; "Gatwood's" is two. */
const ELISION = /^(?:l|d|j|n|s|c|m|t|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/iu
const POSSESSIVE = /'s$/i

function* pieces(text: string): Generator<readonly [string, number]> {
  for (const match of text.matchAll(TOKEN)) {
    let [word, start] = [match[0], match.index]
    const elided = ELISION.exec(word)?.[0]
    if (elided) {
      yield [elided, start]
      word = word.slice(elided.length)
      start += elided.length
    }
    const owned = POSSESSIVE.exec(word)?.[0]
    if (!owned || word.length === owned.length) {
      yield [word, start]
      continue
    }
    yield [word.slice(0, -owned.length), start]
    yield [owned, start + word.length - owned.length]
  }
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const [word, start] of pieces(text)) {
    const simple = plain(word)
    const hash = hashOf(simple)
    const known = { plain: simple, hash, meaning: meaningOf(hash) }
    tokens.push({ text: word, ...known, start, end: start + word.length })
    if (tokens.length === MAX_LINE_TOKENS) break
  }
  return tokens
}

const REPLY_MARK = /^(?:\s*(?:re|fwd?|fw|aw|wg|tr|rv|res|enc|antw|sv)\s*:\s*)+/i

/**
 * @param shown   display name of the sender, may be empty
 * @param subject subject line
 * @param body    newest own text with the signature
 */
export function mailLines(shown: string, subject: string, body: string): readonly Line[] {
  const flat = joinWrapped(body)
  const cut =
    flat.length > HEAD_LENGTH + TAIL_LENGTH
      ? `${flat.slice(0, HEAD_LENGTH)}\n${flat.slice(-TAIL_LENGTH)}`
      : flat
  const written = cut.split('\n').filter((line) => line.trim() !== '')
  const zoneAt = (at: number): Zone =>
    at < OPENING_LINES ? 'opening' : at >= written.length - END_LINES ? 'end' : 'body'
  const lines: (readonly [Zone, string])[] = [
    ['shown', shown],
    ['subject', subject.replace(REPLY_MARK, '')],
    ...written.map((line, at) => [zoneAt(at), line] as const),
  ]
  const found: Line[] = []
  let left = MAX_TOKENS
  for (const [zone, text] of lines) {
    const tokens = tokensOf(text)
    if (tokens.length === 0) continue
    found.push({ zone, text, tokens })
    left -= tokens.length
    if (left <= 0) break
  }
  return found
}
