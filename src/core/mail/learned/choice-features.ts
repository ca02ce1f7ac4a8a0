/**
 * What is looked at in each name that a mail may mean as its employer or role: how sure the
 * tagger is of it, where and beside which words it stands, whether the sender bears it, and how
 * it stands to the other names. The last of the list is "none of them".
 */
import { type Candidate, PART_SHARE } from '#core/mail/name-candidates.ts'
import { isPlace } from '#core/mail/places.ts'
import { isRelayName } from '#core/mail/relays.ts'
import type { Line, Token } from './mail-lines.ts'
import type { NameSetting } from './name-features.ts'
import type { NameSpan } from './name-spans.ts'
import { isFirmWord, isJobWord } from './name-words.ts'
import { hashOf, joined, plain } from './words.ts'

/** Features with how strongly each is there; 1 for most. */
export type Weighed = {
  readonly features: readonly number[]
  readonly strengths: readonly number[]
}

export type ChoiceSetting = {
  readonly of: NameSpan['of']
  readonly lines: readonly Line[]
  readonly setting: NameSetting
  /** Display name of the sender. */
  readonly shown: string
  readonly kind: string
  /** Names of the other sort in the same mail. */
  readonly others: readonly Candidate[]
}

const EDGE = hashOf('|edge|')
const SPACED = /[^\p{L}\d]+/u
/** A place below this is not looked at. */
const LIKELY = 0.1
const MOST_PLACES = 4
const LONGEST_LOGIT = 5

const wordsIn = (text: string): readonly string[] => plain(text).split(SPACED).filter(Boolean)

const logit = (share: number): number => {
  const held = Math.min(1 - 1e-4, Math.max(1e-4, share))
  return Math.log(held / (1 - held))
}
const step = (value: number): number =>
  Math.round(Math.max(-LONGEST_LOGIT, Math.min(LONGEST_LOGIT, value))) + 10
const few = (count: number): number => (count > 6 ? 6 : count > 4 ? 5 : count)

class Found {
  readonly features: number[] = []
  readonly strengths: number[] = []
  readonly #of: number
  constructor(of: number) {
    this.#of = of
  }
  add(id: number, value = 0, other = 0): void {
    this.features.push(joined(this.#of + id, joined(value, other)))
    this.strengths.push(1)
  }
  real(id: number, strength: number): void {
    this.features.push(joined(this.#of + id, 0))
    this.strengths.push(strength)
  }
}

type Words = {
  readonly candidate: Candidate
  readonly words: readonly string[]
  /** How often it stands in the lines, longer names that hold it included. */
  readonly times: number
  /** How it stands to the sender's domain word, and to the display name. */
  readonly host: number
  readonly isShown: number
}

function wordsOf(candidate: Candidate, { lines, setting, shown }: ChoiceSetting): Words {
  const words = wordsIn(candidate.text)
  const shownKey = plain(shown).replace(/[^\p{L}\d]/gu, '')
  const { key } = candidate
  const isShown = shownKey === key ? 2 : key.length > 2 && shownKey.includes(key) ? 1 : 0
  return {
    candidate,
    words,
    times: timesIn(lines, words),
    host: inHost(key, setting.host),
    isShown,
  }
}

function timesIn(lines: readonly Line[], words: readonly string[]): number {
  const first = words[0]
  let times = 0
  for (const { tokens } of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]?.plain !== first) continue
      if (words.every((word, k) => tokens[at + k]?.plain === word)) times += 1
    }
  }
  return times
}

/** How a candidate stands to the sender's domain word. */
function inHost(key: string, host: string): number {
  if (host === '' || key.length < 3) return 0
  if (host === key) return 1
  if (host.startsWith(key)) return 2
  if (key.startsWith(host)) return 3
  return host.includes(key) || key.includes(host) ? 4 : 0
}

function placeFeatures(found: Found, place: NameSpan, line: Line, before: Line | undefined): void {
  const { tokens } = line
  const zone = hashOf(line.zone)
  const word = (at: number): number => {
    const token: Token | undefined = tokens[at]
    return token ? hashOf(token.plain) : EDGE
  }
  const [left, right] = [word(place.from - 1), word(place.to)]
  const [starts, ends] = [place.from === 0 ? 1 : 0, place.to === tokens.length ? 2 : 0]
  found.add(20, left)
  found.add(21, right)
  found.add(22, word(place.from - 2), left)
  found.add(23, right, word(place.to + 1))
  found.add(24, zone, left)
  found.add(25, zone, right)
  found.add(26, zone, starts + ends)
  found.add(27, zone, step(logit(place.probability)))
  for (let at = 2; at < 6; at += 1) {
    if (place.from - at >= 0) found.add(28, word(place.from - at))
    if (place.to + at - 1 < tokens.length) found.add(29, word(place.to + at - 1))
  }
  if (starts && before) {
    const capitals = before.tokens.every(({ text }) => /^[\p{Lu}.,-]/u.test(text))
    found.add(30, zone, few(before.tokens.length) + (capitals ? 8 : 0))
  }
}

/** The words that one of two names has more than the other. */
function beside(found: Found, own: Words, other: Words): void {
  const [a, b] = [own.words, other.words]
  if (a.length === b.length || a.length === 0 || b.length === 0) return
  const [short, long, lies] = a.length < b.length ? [a, b, 1] : [b, a, 2]
  const heads = short.every((word, at) => long[at] === word)
  const tails = short.every((word, at) => long[long.length - short.length + at] === word)
  if (!heads && !tails) {
    if (short.every((word) => long.includes(word))) found.add(40, lies)
    return
  }
  const rest = heads ? long.slice(short.length) : long.slice(0, long.length - short.length)
  const way = lies + (heads ? 0 : 4)
  const surer = step(logit(own.candidate.share) - logit(other.candidate.share))
  const [brief, full] = lies === 1 ? [own, other] : [other, own]
  found.add(41, way)
  found.add(53, way, few(brief.times - full.times) * 8 + few(full.times))
  found.add(54, way, brief.host * 8 + full.host)
  found.add(55, way, brief.isShown * 4 + full.isShown)
  found.add(42, way, surer)
  found.add(43, way, hashOf(rest[0] ?? ''))
  found.add(44, way, hashOf(rest.at(-1) ?? ''))
  found.add(45, way, (rest.some(isFirmWord) ? 1 : 0) + (rest.some(isJobWord) ? 2 : 0))
  if (isPlace(rest.join(' '))) found.add(46, way)
}

function candidateFeatures(own: Words, all: readonly Words[], at: number, wide: ChoiceSetting) {
  const { lines, setting, others, kind } = wide
  const { candidate, words, times, host, isShown } = own
  const found = new Found(wide.of === 'employer' ? 1000 : 2000)
  const { key, text, share, places, shownWeight, addressWeight } = candidate
  const best = places[0]?.probability ?? 0
  const rival = all[at === 0 ? 1 : 0]?.candidate.share ?? 0
  const relay = hashOf(setting.relay)
  found.real(1, logit(share) / 2)
  found.real(2, logit(best) / 2)
  found.real(3, (logit(share) - logit(rival)) / 4)
  found.add(4, step(logit(share)))
  found.add(5, step(logit(best)))
  found.add(6, step(logit(share) - logit(rival)))
  found.add(7, at)
  found.add(8, host, isShown)
  found.add(9, host * 4 + isShown, relay)
  found.add(10, host * 4 + isShown, step(logit(share)))
  found.add(11, Math.round(shownWeight * 2), Math.round(addressWeight * 2))
  found.add(12, few(times))
  found.add(13, few(places.filter(({ probability }) => probability > LIKELY).length))
  found.add(14, few(words.length))
  found.add(15, hashOf(kind))
  const persons = words.filter((word) => setting.people.has(word)).length
  if (persons > 0) found.add(16, persons === words.length ? 2 : 1)
  const writes = words.filter((word) => setting.writers.has(word)).length
  if (writes > 0) found.add(32, writes === words.length ? 2 : 1, host)
  const inLocal = words.filter((word) => word.length > 2 && setting.localPart.includes(word)).length
  if (inLocal > 0) found.add(17, (inLocal === words.length ? 2 : 1) + (isShown ? 4 : 0), host)
  if (isPlace(text)) found.add(18)
  if (isRelayName(text)) found.add(19)
  for (const [index, word] of words.entries()) {
    const place = index === 0 ? 1 : index === words.length - 1 ? 2 : 3
    const known = (isFirmWord(word) ? 1 : 0) + (isJobWord(word) ? 2 : 0)
    if (known > 0) found.add(50, place, known)
    if (place < 3) found.add(51, place, hashOf(word))
  }
  found.add(
    52,
    hashOf(
      text
        .replace(/\p{Lu}/gu, 'A')
        .replace(/\p{Ll}+/gu, 'a')
        .replace(/\d+/g, '0')
        .slice(0, 12),
    ),
  )
  for (const { line, from, to, probability } of places) {
    if (probability !== PART_SHARE) continue
    const zone = hashOf(lines[line]?.zone ?? '')
    const side = (from === 0 ? 1 : 0) + (to === lines[line]?.tokens.length ? 2 : 0)
    found.add(33, zone, side)
    found.add(34, zone, joined(side, step(logit(share))))
  }
  let zones = 0
  for (const place of places.slice(0, MOST_PLACES)) {
    const line = lines[place.line]
    if (!line || (place.probability < LIKELY && place !== places[0])) continue
    zones |= { shown: 1, subject: 2, opening: 4, body: 8, end: 16 }[line.zone]
    placeFeatures(found, place, line, lines[place.line - 1])
  }
  found.add(31, zones)
  for (const other of all) if (other !== own) beside(found, own, other)
  for (const other of others) {
    if (other.share < LIKELY) continue
    if (other.key === key) found.add(47, step(logit(other.share)))
    else if (other.key.includes(key)) found.add(48, step(logit(other.share)))
    else if (key.includes(other.key)) found.add(49, step(logit(other.share)))
  }
  return found
}

function noneFeatures(all: readonly Words[], { of, setting, kind }: ChoiceSetting): Weighed {
  const found = new Found(of === 'employer' ? 3000 : 4000)
  const [first, second] = [all[0]?.candidate.share ?? 0, all[1]?.candidate.share ?? 0]
  found.add(1)
  found.add(2, hashOf(kind))
  found.add(3, hashOf(setting.relay))
  found.add(4, few(all.length))
  found.real(5, logit(first) / 2)
  found.add(6, step(logit(first)))
  found.real(7, (logit(first) - logit(second)) / 4)
  found.add(8, setting.isHiringDesk ? 1 : 0)
  return found
}

/** Features of each candidate, in their order, then of "none". */
export function choiceFeatures(
  candidates: readonly Candidate[],
  wide: ChoiceSetting,
): readonly Weighed[] {
  const all = candidates.map((candidate) => wordsOf(candidate, wide))
  return [...all.map((own, at) => candidateFeatures(own, all, at, wide)), noneFeatures(all, wide)]
}
