/**
 * How two names of a mail stand to each other where one is the beginning or the end of the other:
 * which words and which sign the longer one has more. So it is learned whether "Nurse, Elm House"
 * or "Nurse" is told.
 */
import { isPlace } from '#core/mail/places.ts'
import {
  add,
  type ChoiceSetting,
  type Found,
  few,
  LIKELY,
  logit,
  step,
  type Words,
} from './choice-found.ts'
import { isFirmWord } from './firm-words.ts'
import { isJobWord } from './job-words.ts'
import type { Line } from './mail-lines.ts'
import { hashOf, joined } from './words.ts'

/** The words that one of two names has more than the other. */
export function beside(
  found: Found,
  own: Words,
  other: Words,
  { lines, setting, others }: ChoiceSetting,
): void {
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
  const joint = jointOf(brief.candidate.text, full.candidate.text, heads)
  const shape = shapeOf(full.candidate.text.split(/\s+/).at(heads ? -1 : 0) ?? '')
  add(found, 65, way, joint)
  add(found, 66, way, joined(joint, shape))
  add(found, 67, way, joined(joint, hashOf(rest[0] ?? '')))
  add(found, 68, way, joined(few(rest.length), joint))
  add(found, 69, way, joined(joint, surer))
  add(found, 70, way, joined(joint, few(brief.times - full.times) * 8 + few(full.times)))
  add(found, 71, way, zonesOf(brief, lines) * 32 + zonesOf(full, lines))
  add(found, 79, way, step(logit(bestOf(brief))) * 32 + step(logit(bestOf(full))))
  const inner = brief.candidate.text.split(/\s+/).at(heads ? -1 : 0) ?? ''
  add(found, 80, way, joined(joint, shape * 8 + shapeOf(inner)))
  if (rest.some((word) => setting.writers.has(word))) add(found, 78, way)
  const restKey = rest.join('')
  for (const { key, share, addressWeight, shownWeight } of others) {
    if (key.length < 3 || !(restKey === key || restKey.endsWith(key))) continue
    add(found, 81, way, restKey === key ? 1 : 0)
    add(
      found,
      82,
      way,
      step(logit(Math.max(share, addressWeight > 0 || shownWeight > 0 ? 0.5 : 0))),
    )
  }
}

const bestOf = ({ candidate }: Words): number => candidate.places[0]?.probability ?? 0

const SIGN = /[^\p{L}\d\s'’]/u

/** The sign that stands between a short name and what a longer one has more; 0 for none. */
function jointOf(brief: string, full: string, heads: boolean): number {
  const rest = heads
    ? full.slice(Math.min(full.length, brief.length)).trimStart().slice(0, 1)
    : full
        .slice(0, Math.max(0, full.length - brief.length))
        .trimEnd()
        .slice(-1)
  return SIGN.test(rest) ? hashOf(rest) : 0
}

/** How a word is written: capitals, small letters, digits. */
const shapeOf = (word: string): number =>
  /\d/.test(word) ? 1 : /^\p{Lu}[\p{Lu}&.]+$/u.test(word) ? 2 : /^\p{Lu}/u.test(word) ? 3 : 4

export const ZONE_BITS = { shown: 1, subject: 2, opening: 4, body: 8, end: 16 } as const

/** The zones in which a name likely stands, one bit each. */
function zonesOf({ candidate }: Words, lines: readonly Line[]): number {
  let zones = 0
  for (const { line, probability } of candidate.places)
    if (probability >= LIKELY) zones |= ZONE_BITS[lines[line]?.zone ?? 'body']
  return zones
}
