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

/** Features being gathered; those of employers, roles and "none" are numbered apart. */
type Found = {
  readonly of: number
  readonly features: number[]
  readonly strengths: number[]
}

const nothing = (of: number): Found => ({ of, features: [], strengths: [] })

function add({ of, features, strengths }: Found, id: number, value = 0, other = 0): void {
  features.push(joined(of + id, joined(value, other)))
  strengths.push(1)
}

function addReal({ of, features, strengths }: Found, id: number, strength: number): void {
  features.push(joined(of + id, 0))
  strengths.push(strength)
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
  if (starts && before) {
    const capitals = before.tokens.every(({ text }) => /^[\p{Lu}.,-]/u.test(text))
    add(found, 30, zone, few(before.tokens.length) + (capitals ? 8 : 0))
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
    if (short.every((word) => long.includes(word))) add(found, 40, lies)
    return
  }
  const rest = heads ? long.slice(short.length) : long.slice(0, long.length - short.length)
  const way = lies + (heads ? 0 : 4)
  const surer = step(logit(own.candidate.share) - logit(other.candidate.share))
  const [brief, full] = lies === 1 ? [own, other] : [other, own]
  add(found, 41, way)
  add(found, 53, way, few(brief.times - full.times) * 8 + few(full.times))
  add(found, 54, way, brief.host * 8 + full.host)
  add(found, 55, way, brief.isShown * 4 + full.isShown)
  add(found, 42, way, surer)
  add(found, 43, way, hashOf(rest[0] ?? ''))
  add(found, 44, way, hashOf(rest.at(-1) ?? ''))
  add(found, 45, way, (rest.some(isFirmWord) ? 1 : 0) + (rest.some(isJobWord) ? 2 : 0))
  if (isPlace(rest.join(' '))) add(found, 46, way)
}

function candidateFeatures(own: Words, all: readonly Words[], at: number, wide: ChoiceSetting) {
  const { lines, setting, others, kind } = wide
  const { candidate, words, times, host, isShown } = own
  const found = nothing(wide.of === 'employer' ? 1000 : 2000)
  const { key, text, share, places, shownWeight, addressWeight } = candidate
  const best = places[0]?.probability ?? 0
  const rival = all[at === 0 ? 1 : 0]?.candidate.share ?? 0
  const relay = hashOf(setting.relay)
  addReal(found, 1, logit(share) / 2)
  addReal(found, 2, logit(best) / 2)
  addReal(found, 3, (logit(share) - logit(rival)) / 4)
  add(found, 4, step(logit(share)))
  add(found, 5, step(logit(best)))
  add(found, 6, step(logit(share) - logit(rival)))
  add(found, 7, at)
  add(found, 8, host, isShown)
  add(found, 9, host * 4 + isShown, relay)
  add(found, 10, host * 4 + isShown, step(logit(share)))
  add(found, 11, Math.round(shownWeight * 2), Math.round(addressWeight * 2))
  add(found, 12, few(times))
  add(found, 13, few(places.filter(({ probability }) => probability > LIKELY).length))
  add(found, 14, few(words.length))
  add(found, 15, hashOf(kind))
  const persons = words.filter((word) => setting.people.has(word)).length
  if (persons > 0) add(found, 16, persons === words.length ? 2 : 1)
  const writes = words.filter((word) => setting.writers.has(word)).length
  if (writes > 0) add(found, 32, writes === words.length ? 2 : 1, host)
  const inLocal = words.filter((word) => word.length > 2 && setting.localPart.includes(word)).length
  if (inLocal > 0) add(found, 17, (inLocal === words.length ? 2 : 1) + (isShown ? 4 : 0), host)
  if (isPlace(text)) add(found, 18)
  if (isRelayName(text)) add(found, 19)
  for (const [index, word] of words.entries()) {
    const place = index === 0 ? 1 : index === words.length - 1 ? 2 : 3
    const known = (isFirmWord(word) ? 1 : 0) + (isJobWord(word) ? 2 : 0)
    if (known > 0) add(found, 50, place, known)
    if (place < 3) add(found, 51, place, hashOf(word))
  }
  add(
    found,
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
    add(found, 33, zone, side)
    add(found, 34, zone, joined(side, step(logit(share))))
  }
  let zones = 0
  for (const place of places.slice(0, MOST_PLACES)) {
    const line = lines[place.line]
    if (!line || (place.probability < LIKELY && place !== places[0])) continue
    zones |= { shown: 1, subject: 2, opening: 4, body: 8, end: 16 }[line.zone]
    placeFeatures(found, place, line, lines[place.line - 1])
  }
  add(found, 31, zones)
  for (const other of all) if (other !== own) beside(found, own, other)
  for (const other of others) {
    if (other.share < LIKELY) continue
    if (other.key === key) add(found, 47, step(logit(other.share)))
    else if (other.key.includes(key)) add(found, 48, step(logit(other.share)))
    else if (key.includes(other.key)) add(found, 49, step(logit(other.share)))
  }
  return found
}

function noneFeatures(all: readonly Words[], { of, setting, kind }: ChoiceSetting): Weighed {
  const found = nothing(of === 'employer' ? 3000 : 4000)
  const [first, second] = [all[0]?.candidate.share ?? 0, all[1]?.candidate.share ?? 0]
  add(found, 1)
  add(found, 2, hashOf(kind))
  add(found, 3, hashOf(setting.relay))
  add(found, 4, few(all.length))
  addReal(found, 5, logit(first) / 2)
  add(found, 6, step(logit(first)))
  addReal(found, 7, (logit(first) - logit(second)) / 4)
  add(found, 8, setting.isHiringDesk ? 1 : 0)
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
