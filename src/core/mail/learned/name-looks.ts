/**
 * What is seen of each token of a mail's lines, whatever word it is: how it is written, where it
 * stands, what sort of word it is, and whether sender, subject or text hold it as well.
 */

import { isRelayName } from '#core/mail/relays.ts'
import { isFirmWord } from './firm-words.ts'
import { isJobWord } from './job-words.ts'
import type { Line, Token, Zone } from './mail-lines.ts'
import { plain } from './words.ts'

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

export type Look = {
  readonly zone: Zone
  /** How it is written: "Ab", "AB", "a", "0"; a sign as itself. */
  readonly shape: string
  /** 1 where it is a word of jobs, 2 of firms, 3 of both. */
  readonly known: number
  /** How it stands to the sender's domain word; empty where it does not. */
  readonly inHost: '' | 'whole' | 'starts' | 'ends' | 'in'
  /** Where else in the mail it stands or belongs: FACTS, one bit each. */
  readonly facts: number
}

export const FACTS = {
  /** In the sender's address before the "@". */
  local: 1,
  /** In the display name, where the address is made of it. */
  person: 2,
  shown: 4,
  subject: 8,
  /** In the text, apart from here. */
  written: 16,
  writer: 32,
  addressee: 64,
  relay: 128,
  /** The sender is a desk that hires. */
  desk: 256,
} as const

export const TEXT_ZONES: ReadonlySet<Zone> = new Set(['opening', 'body', 'end'])

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
  isIn: (zone: Zone) => boolean,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { zone, tokens } of lines) {
    if (!isIn(zone)) continue
    for (const { plain: word } of tokens) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  return seen
}

/** "Aline Perret <aline.perret@…>", "<aperret@…>": the address is made of the name that is shown. */
function isPersonsAddress(
  localPart: string,
  shown: ReadonlyMap<string, number>,
  host: string,
): boolean {
  const [first = '', ...rest] = [...shown.keys()].filter((word) => /^\p{L}{2,}/u.test(word))
  const letters = localPart.replace(/[^a-z]/g, '')
  if (letters.length < 3 || inHost(first, host) === 'whole') return false
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

function inHost(word: string, host: string): Look['inHost'] {
  const letters = word.replace(/[^a-z0-9]/g, '')
  if (letters.length < 2 || host === '') return ''
  if (host === letters) return 'whole'
  if (letters.length < 3) return ''
  if (host.startsWith(letters)) return 'starts'
  if (host.endsWith(letters)) return 'ends'
  return host.includes(letters) ? 'in' : ''
}

/** What is seen of every token, line by line. */
export function looksOf(
  lines: readonly Line[],
  { host, localPart, isHiringDesk, people, writers }: NameSetting,
): readonly (readonly Look[])[] {
  const shown = wordsSeen(lines, (zone) => zone === 'shown')
  const subject = wordsSeen(lines, (zone) => zone === 'subject')
  const written = wordsSeen(lines, (zone) => TEXT_ZONES.has(zone))
  const isPerson = isPersonsAddress(localPart, shown, host)
  const factsOf = (word: string, zone: Zone): number => {
    const here = TEXT_ZONES.has(zone) ? 1 : 0
    return (
      (word.length > 2 && localPart.includes(word) ? FACTS.local : 0) |
      (isPerson && shown.has(word) ? FACTS.person : 0) |
      (zone !== 'shown' && shown.has(word) ? FACTS.shown : 0) |
      (zone !== 'subject' && subject.has(word) ? FACTS.subject : 0) |
      ((written.get(word) ?? 0) > here ? FACTS.written : 0) |
      (writers.has(word) ? FACTS.writer : 0) |
      (people.has(word) ? FACTS.addressee : 0) |
      (isRelayName(word) ? FACTS.relay : 0) |
      (isHiringDesk ? FACTS.desk : 0)
    )
  }
  return lines.map(({ zone, tokens }) =>
    tokens.map((token): Look => {
      const { plain: word } = token
      const isWord = /\p{L}|\d/u.test(word)
      return {
        zone,
        shape: shapeOf(token),
        known: (isJobWord(word) ? 1 : 0) + (isFirmWord(word) ? 2 : 0),
        inHost: isWord ? inHost(word, host) : '',
        facts: isWord ? factsOf(word, zone) : 0,
      }
    }),
  )
}

/** Words of names, plain: of the addressee, of who is greeted. */
export function namesPlain(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => plain(name).split(/[^\p{L}]+/u)).filter((word) => word.length > 1),
  )
}
