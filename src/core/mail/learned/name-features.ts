/**
 * What the learned tagger looks at in each token of a mail's lines: the token, its neighbours, what
 * they mean in any language, and what is seen of it beside the word (name-looks.ts).
 */

import { EDGE, type Line } from './mail-lines.ts'
import { FACTS, type Look, TEXT_ZONES } from './name-looks.ts'
import type { NamedLines } from './names-of.ts'
import { nearMeanings } from './near-meanings.ts'
import { hashOf, joined } from './words.ts'

/** So many tokens before and behind one are looked at. */
const REACH = 3

/** With room at both ends: a look beside an array, before its first place above all, is slow. */
const padded = (values: readonly number[], edge: number): readonly number[] => {
  const room = new Array<number>(REACH).fill(edge)
  return [...room, ...values, ...room]
}

/** How long a line is and whether all its words begin with a capital. */
function formOf(line: Line | undefined): number {
  if (!line || !TEXT_ZONES.has(line.zone)) return 0
  const { length } = line.tokens
  const isNameLike = line.tokens.every(({ text }) => !/^\p{Ll}/u.test(text))
  return (length < 3 ? 1 : length < 6 ? 2 : length < 12 ? 3 : 4) + (isNameLike ? 4 : 0)
}

/** A signature is read by its lines: what stands above and below, and how near the end is. */
function linesAround(lines: readonly Line[], place: number): readonly number[] {
  const [before, line, after] = [lines[place - 1], lines[place], lines[place + 1]]
  const [above, own, below] = [formOf(before), formOf(line), formOf(after)]
  const wordOf = (other: Line | undefined, at: number): number => {
    const token = other && TEXT_ZONES.has(other.zone) ? other.tokens.at(at) : undefined
    return token ? token.hash : EDGE
  }
  return [
    joined(own * 16 + above, lines.length - place),
    joined(own * 16 + above, below),
    joined(own, wordOf(before, 0)),
    joined(own, wordOf(before, -1)),
    joined(own, wordOf(after, 0)),
  ]
}

/** Where else a token stands or belongs, with where it stands here and how it is written. */
function factFeatures({ inHost, facts }: Look, zoneHash: number, shape: number): number[] {
  const found: number[] = []
  const [placeHash, is] = [hashOf(inHost), (fact: number) => (facts & fact) !== 0]
  if (inHost !== '') found.push(joined(50, placeHash), joined(51, joined(placeHash, zoneHash)))
  if (is(FACTS.local)) found.push(joined(52, joined(zoneHash, placeHash)))
  if (is(FACTS.person)) found.push(joined(61, zoneHash))
  if (is(FACTS.shown)) found.push(joined(53, shape), joined(54, zoneHash))
  if (is(FACTS.subject)) found.push(joined(55, shape), joined(56, zoneHash))
  if (is(FACTS.written)) found.push(joined(57, joined(zoneHash, shape)))
  if (is(FACTS.writer)) found.push(joined(62, zoneHash), joined(63, joined(shape, placeHash)))
  if (is(FACTS.addressee)) found.push(joined(58, shape))
  if (is(FACTS.relay)) found.push(joined(59, 1))
  if (is(FACTS.desk)) found.push(joined(60, joined(zoneHash, shape)))
  return found
}

/** Features of every token, line by line. */
export function nameFeatures({
  lines,
  looks,
  setting: { relay },
}: NamedLines): readonly (readonly (readonly number[])[])[] {
  return lines.map(({ zone, tokens }, place) => {
    const around = zone === 'end' ? linesAround(lines, place) : []
    const hashes = padded(
      tokens.map(({ hash }) => hash),
      EDGE,
    )
    const own = looks[place] ?? []
    const shapeHashes = padded(
      own.map(({ shape }) => hashOf(shape)),
      EDGE,
    )
    const zoneHash = hashOf(zone)
    const known = padded(
      own.map((look) => look.known),
      0,
    )
    const meanings = padded(
      tokens.map(({ meaning }) => meaning),
      EDGE,
    )
    const kn = (at: number): number => known[at + REACH] as number
    const size = tokens.length < 3 ? 1 : tokens.length < 7 ? 2 : tokens.length < 15 ? 3 : 4
    return tokens.map((token, at) => {
      const word = token.plain
      const w = (offset: number): number => hashes[at + REACH + offset] as number
      const s = (offset: number): number => shapeHashes[at + REACH + offset] as number
      const found: number[] = [
        joined(1, w(0)),
        joined(2, w(-1)),
        joined(3, w(1)),
        joined(4, w(-2)),
        joined(5, w(2)),
        joined(6, joined(w(-1), w(0))),
        joined(7, joined(w(0), w(1))),
        joined(8, joined(w(-2), w(-1))),
        joined(9, joined(w(1), w(2))),
        joined(10, joined(w(-1), s(0))),
        joined(11, joined(s(0), w(1))),
        joined(12, s(0)),
        joined(13, joined(s(-1), joined(s(0), s(1)))),
        joined(14, joined(joined(w(-3), w(-2)), joined(w(-1), s(0)))),
        joined(15, joined(joined(w(-2), w(-1)), s(0))),
        joined(16, joined(s(0), joined(w(1), w(2)))),
        joined(20, hashOf(word, 0, Math.min(3, word.length))),
        joined(21, hashOf(word, 0, Math.min(5, word.length))),
        joined(22, hashOf(word, Math.max(0, word.length - 3))),
        joined(23, hashOf(word, Math.max(0, word.length - 5))),
        joined(30, joined(zoneHash, s(0))),
        joined(31, joined(zoneHash, w(-1))),
        joined(32, joined(zoneHash, joined(size, s(0)))),
        joined(33, joined(zoneHash, w(1))),
        joined(34, joined(hashOf(relay), joined(zoneHash, s(0)))),
      ]
      found.push(
        joined(70, joined(kn(at), s(0))),
        joined(71, joined(kn(at - 1), joined(kn(at), kn(at + 1)))),
        joined(72, joined(w(-1), joined(kn(at), s(0)))),
        joined(73, joined(kn(at), joined(zoneHash, s(0)))),
        joined(74, joined(joined(kn(at + 1), kn(at + 2)), joined(w(-1), s(0)))),
      )
      const m = (offset: number): number => meanings[at + REACH + offset] as number
      const [before, earlier] = nearMeanings(tokens, at - 1, -1)
      const [behind, later] = nearMeanings(tokens, at + 1, 1)
      found.push(
        joined(90, joined(m(0), s(0))),
        joined(91, joined(before, s(0))),
        joined(92, joined(joined(earlier, before), s(0))),
        joined(93, joined(s(0), behind)),
        joined(94, joined(s(0), joined(behind, later))),
        joined(95, joined(m(-1), m(0))),
        joined(96, joined(m(0), m(1))),
        joined(97, joined(joined(before, behind), s(0))),
      )
      for (const [id, what] of around.entries()) found.push(joined(80 + id, joined(what, s(0))))
      if (at === 0) found.push(joined(40, joined(zoneHash, s(0))))
      if (at === tokens.length - 1) found.push(joined(41, joined(zoneHash, s(0))))
      found.push(...factFeatures(own[at] as Look, zoneHash, s(0)))
      return found
    })
  })
}
