/**
 * What the learned tagger looks at in each token of a mail's lines: the token, its neighbours, what
 * they mean in any language, how it is written, where it stands, and whether sender, subject or
 * text hold it as well.
 */

import { isRelayName } from '#core/mail/relays.ts'
import { isFirmWord } from './firm-words.ts'
import { isJobWord } from './job-words.ts'
import { EDGE, type Line, type Token } from './mail-lines.ts'
import { nearMeanings } from './near-meanings.ts'
import { hashOf, joined, plain } from './words.ts'

/** What is known of the mail beside its lines. */
export type NameSetting = {
  /** Letters of the sender's domain word or of the relay's customer, lower case; may be empty. */
  readonly host: string
  readonly localPart: string
  /** Kind of relay, or "own". */
  readonly relay: string
  readonly isHiringDesk: boolean
  /** Names of the addressee, plain. */
  readonly people: ReadonlySet<string>
  /** Names of the human who writes, plain. */
  readonly writers: ReadonlySet<string>
}

/** So many tokens before and behind one are looked at. */
const REACH = 3

/** With room at both ends: a look beside an array, before its first place above all, is slow. */
const padded = (values: readonly number[], edge: number): readonly number[] => {
  const room = new Array<number>(REACH).fill(edge)
  return [...room, ...values, ...room]
}

function shapeOf({ text }: Token): string {
  if (/^\d/.test(text)) return /^\d+$/.test(text) ? (text.length < 3 ? '0' : '000') : '0x'
  if (!/\p{L}/u.test(text)) return text
  if (/^\p{Lu}[\p{Lu}\d&.-]+$/u.test(text)) return text.length < 5 ? 'AB' : 'ABC'
  if (/^\p{Lu}/u.test(text))
    return /\p{Ll}\p{Lu}/u.test(text) ? 'AbC' : text.length === 1 ? 'A' : 'Ab'
  return /\p{Lu}/u.test(text) ? 'aB' : 'a'
}

function wordsSeen(
  lines: readonly Line[],
  zones: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { zone, tokens } of lines) {
    if (!zones.has(zone)) continue
    for (const { plain: word } of tokens) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  return seen
}

const TEXT_ZONES = new Set(['opening', 'body', 'end'])

/** "Aline Perret <aline.perret@…>", "<aperret@…>": the address is made of the name that is shown. */
function isPersonsAddress(
  localPart: string,
  shown: ReadonlyMap<string, number>,
  inHost: (word: string) => string,
): boolean {
  const [first = '', ...rest] = [...shown.keys()].filter((word) => /^\p{L}{2,}/u.test(word))
  const letters = localPart.replace(/[^a-z]/g, '')
  if (letters.length < 3 || inHost(first) === 'whole') return false
  const last = rest.at(-1) ?? ''
  return (
    letters === first ||
    (last !== '' &&
      [
        first + last,
        last + first,
        first[0] + last,
        first + last[0],
        last + first[0],
        last,
      ].includes(letters))
  )
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

/** Features of every token, line by line. */
export function nameFeatures(
  lines: readonly Line[],
  { host, localPart, relay, isHiringDesk, people, writers }: NameSetting,
): readonly (readonly (readonly number[])[])[] {
  const shown = wordsSeen(lines, new Set(['shown']))
  const subject = wordsSeen(lines, new Set(['subject']))
  const written = wordsSeen(lines, TEXT_ZONES)
  const inHost = (word: string): string => {
    const letters = word.replace(/[^a-z0-9]/g, '')
    if (letters.length < 2 || host === '') return ''
    if (host === letters) return 'whole'
    if (letters.length < 3) return ''
    return host.startsWith(letters)
      ? 'starts'
      : host.endsWith(letters)
        ? 'ends'
        : host.includes(letters)
          ? 'in'
          : ''
  }
  const isPerson = isPersonsAddress(localPart, shown, inHost)
  return lines.map(({ zone, tokens }, place) => {
    const around = zone === 'end' ? linesAround(lines, place) : []
    const hashes = padded(
      tokens.map(({ hash }) => hash),
      EDGE,
    )
    const shapes = tokens.map(shapeOf)
    const shapeHashes = padded(
      shapes.map((shape) => hashOf(shape)),
      EDGE,
    )
    const zoneHash = hashOf(zone)
    const known = padded(
      tokens.map(({ plain: word }) => (isJobWord(word) ? 1 : 0) + (isFirmWord(word) ? 2 : 0)),
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
      if (/\p{L}|\d/u.test(word)) {
        const place = inHost(word)
        if (place !== '')
          found.push(joined(50, hashOf(place)), joined(51, joined(hashOf(place), zoneHash)))
        const isLocal = word.length > 2 && localPart.includes(word)
        if (isLocal) found.push(joined(52, joined(zoneHash, hashOf(place))))
        if (isPerson && shown.has(word)) found.push(joined(61, zoneHash))
        if (zone !== 'shown' && shown.has(word)) found.push(joined(53, s(0)), joined(54, zoneHash))
        if (zone !== 'subject' && subject.has(word))
          found.push(joined(55, s(0)), joined(56, zoneHash))
        const times = written.get(word) ?? 0
        if (times > (TEXT_ZONES.has(zone) ? 1 : 0)) found.push(joined(57, joined(zoneHash, s(0))))
        if (writers.has(word))
          found.push(joined(62, zoneHash), joined(63, joined(s(0), hashOf(place))))
        if (people.has(word)) found.push(joined(58, s(0)))
        if (isRelayName(word)) found.push(joined(59, 1))
        if (isHiringDesk) found.push(joined(60, joined(zoneHash, s(0))))
      }
      return found
    })
  })
}

/** Words of names, plain: of the addressee, of who is greeted. */
export function namesPlain(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => plain(name).split(/[^\p{L}]+/u)).filter((word) => word.length > 1),
  )
}
