/**
 * Which patterns can match a text at all, told in one walk over it.
 *
 * From the source of each pattern the literal pieces are derived of which at least one stands in
 * everything it matches ("anchors"). An automaton (Aho and Corasick 1975, doi:10.1145/360825.360855)
 * finds all anchors of all patterns at once, so that only few patterns need to be run. Where no
 * anchor can be derived, the pattern is always run: the result is the same, only sooner.
 * Start reading at `patternsIn`.
 */

/** What is known of a piece of a pattern: all that it can match, or what it must hold. */
type Piece = {
  readonly exact: readonly string[] | null
  readonly needs: readonly string[] | null
}

const MOST_EXACT = 40
const UNKNOWN: Piece = { exact: null, needs: null }
const NOTHING: Piece = { exact: [''], needs: null }

/** Short anchors are found everywhere, many take room: the lower, the better. */
const cost = (strings: readonly string[]): number =>
  strings.reduce((sum, text) => sum + 5 ** -text.length + 2e-4, 0)

const usable = (strings: readonly string[] | null): readonly string[] | null =>
  strings !== null && strings.length > 0 && strings.every((text) => text.length > 0)
    ? strings
    : null

const needsOf = (piece: Piece): readonly string[] | null => {
  const [exact, needs] = [usable(piece.exact), usable(piece.needs)]
  if (!exact || !needs) return exact ?? needs
  return cost(exact) <= cost(needs) ? exact : needs
}

function either(pieces: readonly Piece[]): Piece {
  const all = pieces.map(({ exact }) => exact)
  const exact = all.every((one) => one !== null) ? [...new Set(all.flat())] : null
  if (exact && exact.length <= MOST_EXACT) return { exact, needs: null }
  const needs = pieces.map(needsOf)
  return {
    exact: null,
    needs: needs.every((one) => one !== null) ? [...new Set(needs.flat())] : null,
  }
}

function inARow(pieces: readonly Piece[]): Piece {
  let run: readonly string[] = ['']
  let isWhole = true
  const candidates: (readonly string[])[] = []
  for (const piece of pieces) {
    const joined = piece.exact && run.length * piece.exact.length <= MOST_EXACT
    if (joined && piece.exact) {
      const ends = piece.exact
      run = run.flatMap((start) => ends.map((end) => start + end))
      continue
    }
    isWhole = false
    candidates.push(run, piece.needs ?? [], piece.exact ?? [])
    run = piece.exact ?? ['']
  }
  if (isWhole) return { exact: run, needs: null }
  const fit = [...candidates, run].filter((one) => usable(one) !== null)
  const best = fit.toSorted((a, b) => cost(a) - cost(b))[0]
  return { exact: null, needs: best ?? null }
}

function repeated(piece: Piece, least: number, most: number): Piece {
  if (least === 1 && most === 1) return piece
  if (least === 0 && most === 1 && piece.exact) return { exact: [...piece.exact, ''], needs: null }
  return least === 0 ? UNKNOWN : { exact: null, needs: needsOf(piece) }
}

/** A place in the source of a pattern; reading moves it on. */
type Cursor = { readonly source: string; at: number }

/** Reads the alternatives up to the end or a closing bracket. */
function readAlternatives(cursor: Cursor): Piece {
  const found = [readRow(cursor)]
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1
    found.push(readRow(cursor))
  }
  return found.length === 1 ? (found[0] as Piece) : either(found)
}

function readRow(cursor: Cursor): Piece {
  const pieces: Piece[] = []
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] as string)) {
    pieces.push(readQuantified(cursor, readAtom(cursor)))
  }
  return inARow(pieces)
}

function readQuantified(cursor: Cursor, piece: Piece): Piece {
  const rest = cursor.source.slice(cursor.at, cursor.at + 12)
  const found = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(rest)
  if (!found) return piece
  cursor.at += found[0].length
  if (found[1]) return repeated(piece, found[1] === '+' ? 1 : 0, found[1] === '?' ? 1 : 99)
  const least = Number(found[2])
  return repeated(piece, least, found[3] ? Number(found[4] || 99) : least)
}

function readAtom(cursor: Cursor): Piece {
  const character = cursor.source[cursor.at] as string
  cursor.at += 1
  if (character === '(') return readGroup(cursor)
  if (character === '[') return readCharacterClass(cursor)
  if (character === '\\') return readEscape(cursor)
  if (character === '^' || character === '$') return NOTHING
  return character === '.' ? UNKNOWN : { exact: [character], needs: null }
}

function readGroup(cursor: Cursor): Piece {
  const rest = cursor.source.slice(cursor.at, cursor.at + 20)
  const opener = /^\?(?::|<?[=!]|<\w+>)/.exec(rest)?.[0] ?? ''
  cursor.at += opener.length
  const inner = readAlternatives(cursor)
  cursor.at += 1
  return /[=!]/.test(opener) ? NOTHING : inner
}

function readCharacterClass(cursor: Cursor): Piece {
  const start = cursor.at
  while (cursor.source[cursor.at] !== ']') {
    cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1
  }
  const inside = cursor.source.slice(start, cursor.at)
  cursor.at += 1
  return /^[a-z' ,:!.-]{1,6}$/.test(inside) && !/\w-\w/.test(inside)
    ? { exact: [...inside], needs: null }
    : UNKNOWN
}

function readEscape(cursor: Cursor): Piece {
  const character = cursor.source[cursor.at] as string
  cursor.at += 1
  if (character === 'b') return NOTHING
  return /[a-zA-Z0-9]/.test(character) ? UNKNOWN : { exact: [character], needs: null }
}

/**
 * Literal pieces of which at least one stands in everything a pattern matches; `null` where none
 * can be told.
 *
 * @example anchorsOf(/\b(?:not|never) (?:chosen|picked)\b/) // => ['not chosen', 'not picked', 'never chosen', 'never picked']
 */
export function anchorsOf(pattern: RegExp): readonly string[] | null {
  return needsOf(readAlternatives({ source: pattern.source, at: 0 }))
}

/** States of the automaton: where each character leads, and which patterns are met there. */
type Automaton = {
  readonly letterOf: Uint8Array
  readonly letters: number
  readonly next: Uint16Array
  readonly metAt: readonly (readonly number[] | undefined)[]
}

function automatonOf(anchors: readonly (readonly [anchor: string, pattern: number])[]): Automaton {
  const alphabet = [...new Set(anchors.flatMap(([anchor]) => [...anchor]))]
  const letterOf = new Uint8Array(256)
  for (const [index, character] of alphabet.entries()) {
    letterOf[character.charCodeAt(0) & 255] = index + 1
  }
  const letters = alphabet.length + 1
  const size = anchors.reduce((sum, [anchor]) => sum + anchor.length, 1)
  const next = new Uint16Array(size * letters)
  const met: (number[] | undefined)[] = [undefined]
  for (const [anchor, pattern] of anchors) {
    let state = 0
    for (const character of anchor) {
      const slot = state * letters + (letterOf[character.charCodeAt(0)] as number)
      if (next[slot] === 0) next[slot] = met.push(undefined) - 1
      state = next[slot] as number
    }
    met[state] = [...(met[state] ?? []), pattern]
  }
  linkBack(next, letters, met)
  return { letterOf, letters, next: next.slice(0, met.length * letters), metAt: met }
}

/** Fills every missing way with the way of the longest ending that still may become an anchor. */
function linkBack(next: Uint16Array, letters: number, met: (number[] | undefined)[]): void {
  const backTo = new Uint16Array(met.length)
  const queue: number[] = []
  for (let letter = 0; letter < letters; letter += 1) {
    const state = next[letter] as number
    if (state !== 0) queue.push(state)
  }
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] as number
    const back = backTo[state] as number
    const inherited = met[back]
    if (inherited) met[state] = [...new Set([...(met[state] ?? []), ...inherited])]
    for (let letter = 0; letter < letters; letter += 1) {
      const slot = state * letters + letter
      const fallback = next[back * letters + letter] as number
      const target = next[slot] as number
      if (target === 0) next[slot] = fallback
      else {
        backTo[target] = fallback
        queue.push(target)
      }
    }
  }
}

/**
 * Makes a look for many patterns at once.
 *
 * @param patterns over lower-case text
 * @returns for a text, the places in the list of all patterns that may match it, in order;
 *   a pattern that is not named cannot match
 */
export function patternsIn(patterns: readonly RegExp[]): (text: string) => readonly number[] {
  const always: number[] = []
  const anchors: (readonly [string, number])[] = []
  for (const [index, pattern] of patterns.entries()) {
    const own = anchorsOf(pattern)
    if (own?.every((anchor) => /^[\x20-\x7e]+$/.test(anchor))) {
      for (const anchor of own) anchors.push([anchor.toLowerCase(), index])
    } else always.push(index)
  }
  const { letterOf, letters, next, metAt } = automatonOf(anchors)
  return (text) => {
    const seen = new Set(always)
    let state = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      state = next[state * letters + (code < 256 ? (letterOf[code] as number) : 0)] as number
      const met = metAt[state]
      if (met) for (const index of met) seen.add(index)
    }
    return [...seen].toSorted((a, b) => a - b)
  }
}
