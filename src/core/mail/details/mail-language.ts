/** The language that a text is mostly in, by its small words. */
import { WORDINGS } from './wording/all-wordings.ts'
import { ENGLISH } from './wording/english.ts'
import type { Wording } from './wording/wording.ts'

/** A language is told from its first words; more would tell no more. */
const LOOK_AT = 1500
const COMMON = WORDINGS.map((wording) => ({
  wording,
  words: new Set([
    ...wording.common,
    ...wording.weekdays.join('|').split(/[^\p{L}]+/u),
    wording.today,
    wording.tomorrow,
  ]),
}))

/**
 * @param flat text as `flatText` makes it
 * @returns the wording of the language with most small words; English where none has any
 * @example mailWording('wir freuen uns auf sie').language // => 'de'
 */
export function mailWording(flat: string): Wording {
  const words = flat.slice(0, LOOK_AT).match(/\p{L}+/gu) ?? []
  let best: { wording: Wording; hits: number } = { wording: ENGLISH, hits: 0 }
  for (const { wording, words: common } of COMMON) {
    let hits = 0
    for (const word of words) if (common.has(word)) hits += 1
    if (hits > best.hits) best = { wording, hits }
  }
  return best.wording
}
