/**
 * Where a name stands: the words and lines around each of its likely places, and how it came to be
 * a candidate where neither tagger nor network found it.
 */
import type { Candidate } from '#core/mail/name-candidates.ts'
import { PART_SHARE } from '#core/mail/name-parts.ts'
import { add, addReal, type Found, few, LIKELY, logit, step } from './choice-found.ts'
import { ZONE_BITS } from './choice-pairs.ts'
import { EDGE, type Line, type Token } from './mail-lines.ts'
import type { NameSpan } from './name-spans.ts'
import { nearMeanings } from './near-meanings.ts'
import { hashOf, joined } from './words.ts'

const MOST_PLACES = 4

function placeFeatures(
  found: Found,
  place: NameSpan,
  line: Line,
  before: Line | undefined,
  writers: ReadonlySet<string>,
): void {
  const { tokens } = line
  const zone = hashOf(line.zone)
  const word = (at: number): number => {
    const token: Token | undefined = tokens[at]
    return token ? token.hash : EDGE
  }
  const [left, right] = [word(place.from - 1), word(place.to)]
  const [starts, ends] = [place.from === 0 ? 1 : 0, place.to === tokens.length ? 2 : 0]
  add(found, 20, left)
  add(found, 21, right)
  add(found, 22, word(place.from - 2), left)
  add(found, 23, right, word(place.to + 1))
  add(found, 24, zone, left)
  add(found, 25, zone, right)
  add(found, 26, zone, starts + ends)
  add(found, 27, zone, step(logit(place.probability)))
  for (let at = 2; at < 6; at += 1) {
    if (place.from - at >= 0) add(found, 28, word(place.from - at))
    if (place.to + at - 1 < tokens.length) add(found, 29, word(place.to + at - 1))
  }
  const [nearest, earlier] = nearMeanings(tokens, place.from - 1, -1)
  const [behind, later] = nearMeanings(tokens, place.to, 1)
  add(found, 90, nearest, zone)
  add(found, 91, behind, zone)
  add(found, 92, earlier, nearest)
  add(found, 93, behind, later)
  add(found, 94, nearest, behind)
  const beforeIt = tokens[place.from - 1]?.plain ?? ''
  const wordBefore = /\p{L}/u.test(beforeIt) ? beforeIt : (tokens[place.from - 2]?.plain ?? '')
  if (writers.has(wordBefore)) add(found, 72, zone, left)
  if (starts && before?.tokens.some(({ plain: one }) => writers.has(one))) add(found, 73, zone)
  if (starts && before) {
    const capitals = before.tokens.every(({ text }) => /^[\p{Lu}.,-]/u.test(text))
    add(found, 30, zone, few(before.tokens.length) + (capitals ? 8 : 0))
  }
}

/** A shorter name inside of a likely one: what it is cut at, and how likely the whole is. */
function cutFeatures(found: Found, places: Candidate['places'], lines: readonly Line[]): void {
  for (const place of places) {
    if (!('cut' in place)) continue
    const { at: sign, keepsHead, whole } = place.cut
    const side = keepsHead ? 1 : 0
    add(found, 60, side, sign)
    add(found, 61, side, step(logit(whole)))
    add(found, 62, side, joined(sign, hashOf(lines[place.line]?.zone ?? '')))
    addReal(found, 63 + side, logit(whole) / 2)
    return
  }
}

/** Parts of subject and display name, which tagger and network may say nothing of. */
function partFeatures(found: Found, { places, share }: Candidate, lines: readonly Line[]): void {
  for (const { line, from, to, probability } of places) {
    if (probability !== PART_SHARE) continue
    const zone = hashOf(lines[line]?.zone ?? '')
    const side = (from === 0 ? 1 : 0) + (to === lines[line]?.tokens.length ? 2 : 0)
    add(found, 33, zone, side)
    add(found, 34, zone, joined(side, step(logit(share))))
  }
}

/** @param writers words of the name of who writes */
export function allPlaces(
  found: Found,
  candidate: Candidate,
  lines: readonly Line[],
  writers: ReadonlySet<string>,
): void {
  const { places } = candidate
  cutFeatures(found, places, lines)
  partFeatures(found, candidate, lines)
  let zones = 0
  for (const place of places.slice(0, MOST_PLACES)) {
    const line = lines[place.line]
    if (!line || (place.probability < LIKELY && place !== places[0])) continue
    zones |= ZONE_BITS[line.zone]
    placeFeatures(found, place, line, lines[place.line - 1], writers)
  }
  add(found, 31, zones)
}
