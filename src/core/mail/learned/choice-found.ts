/**
 * How features of a choice among names are gathered, and what is known of each name: its words, how
 * often it stands, how it stands to the sender. Start reading at `add`.
 */
import type { Candidate } from '#core/mail/name-candidates.ts'
import type { Line } from './mail-lines.ts'
import type { NameSetting } from './name-looks.ts'
import type { NameSpan } from './name-spans.ts'
import { joined, plain } from './words.ts'

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

/** A place or a name below this is not looked at. */
export const LIKELY = 0.1
const SPACED = /[^\p{L}\d]+/u
const LONGEST_LOGIT = 5

/** What stands often is not surer than what stands once and whole: a short form stands oftener. */
const SURE = 0.98

export const logit = (share: number): number => {
  const held = Math.min(SURE, Math.max(1e-4, share))
  return Math.log(held / (1 - held))
}
export const step = (value: number): number =>
  Math.round(Math.max(-LONGEST_LOGIT, Math.min(LONGEST_LOGIT, value))) + 10
export const few = (count: number): number => (count > 6 ? 6 : count > 4 ? 5 : count)

/** Features being gathered; those of employers, roles and "none" are numbered apart. */
export type Found = {
  readonly of: number
  readonly features: number[]
  readonly strengths: number[]
}

export const nothing = (of: number): Found => ({ of, features: [], strengths: [] })

export function add({ of, features, strengths }: Found, id: number, value = 0, other = 0): void {
  features.push(joined(of + id, joined(value, other)))
  strengths.push(1)
}

export function addReal({ of, features, strengths }: Found, id: number, strength: number): void {
  features.push(joined(of + id, 0))
  strengths.push(strength)
}

export type Words = {
  readonly candidate: Candidate
  readonly words: readonly string[]
  /** How often it stands in the lines, longer names that hold it included. */
  readonly times: number
  /** How it stands to the sender's domain word, and to the display name. */
  readonly host: number
  readonly isShown: number
}

const wordsIn = (text: string): readonly string[] => plain(text).split(SPACED).filter(Boolean)

export function wordsOf(candidate: Candidate, { lines, setting, shown }: ChoiceSetting): Words {
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
