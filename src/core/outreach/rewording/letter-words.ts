/** The words of a letter, and when two of them are the same word in another form. */
import { straighten } from '#core/mail/sentences.ts'

/** A stand-in in a text: `{name-1}`. */
export const STAND_IN = /\{[a-z]+-\d+\}/g

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu

/** What is shorter keeps its ending: it would say nothing without. */
const LEAST_STEM = 3

/** Words as written, apostrophes straight; a stand-in is none. */
export function wordsOf(text: string): readonly string[] {
  return straighten(text.replace(STAND_IN, ' ')).match(WORD) ?? []
}

/** @example stemOf('considered', ['ing', 'ed', 's']) // => 'consider' */
export function stemOf(word: string, endings: readonly string[]): string {
  const lower = word.toLowerCase().replace(/'s$/, '')
  const ending = endings.find(
    (one) => lower.endsWith(one) && lower.length - one.length >= LEAST_STEM,
  )
  return ending === undefined ? lower : lower.slice(0, -ending.length)
}
